import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf, listTeams, listTeamsOf } from '../../../foundation/organisation/index.ts';
import { changeKind } from './change-kind.ts';
import { ChangeTicketKind, ListedKind } from './kind-contract.ts';
import { listKindsWithChange } from './kind-store.ts';
import { Team } from './team-contract.ts';

/** Kinds of tickets with their lives, and the teams that work on them. */
export const kindRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/ticket-kinds',
      {
        config: { right: 'ticket-kind:read' },
        schema: {
          operationId: 'listTicketKinds',
          summary: 'Kinds of tickets: categories, form, life and times',
          response: { 200: Type.Array(ListedKind), ...refusalReplies },
        },
      },
      async () => listKindsWithChange(centre.db),
    );

    app.put(
      '/api/ticket-kinds/:id',
      {
        config: { right: 'ticket-kind:change' },
        schema: {
          operationId: 'changeTicketKind',
          summary: 'Change a kind; tickets raised before go on as they began',
          params: Type.Object({ id: Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 }) }),
          body: ChangeTicketKind,
          response: { 200: Type.Object({ version: Type.Integer() }), ...refusalReplies },
        },
      },
      async (request) => ({
        version: await changeKind(centre, actorOf(request), request.params.id, request.body),
      }),
    );

    app.get(
      '/api/teams',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTeams',
          summary: 'Departments and city branches',
          response: { 200: Type.Array(Team), ...refusalReplies },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const mine = await listTeamsOf(centre.db, actor.accountId);
        return (await listTeams(centre.db, actor.provinceId)).map(
          ({ id, kind, nameZh, nameEn, provinceId, cityId, handles }) => ({
            id,
            name: { zh: nameZh, en: nameEn },
            kind,
            provinceId,
            cityId,
            handles,
            mine: mine.includes(id),
          }),
        );
      },
    );
  };
