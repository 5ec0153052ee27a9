import { Type } from 'typebox';
import { Id, InBoth } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf, listCities, listTeamPeople } from '../../../foundation/organisation/index.ts';

const TicketCity = Type.Object({ id: Type.String(), name: InBoth, provinceId: Type.String() });
const TicketHolder = Type.Object({ id: Id, name: InBoth, teams: Type.Array(Type.String()) });

/** What lists of tickets can be narrowed by, besides kinds and teams. */
export const ticketChoiceRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/ticket-cities',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTicketCities',
          summary: 'The cities of the province; of every province for the group’s people',
          response: { 200: Type.Array(TicketCity), ...refusalReplies },
        },
      },
      async (request) =>
        (await listCities(centre.kept, actorOf(request).provinceId)).map(({ id, nameZh, nameEn, provinceId }) => ({
          id,
          name: { zh: nameZh, en: nameEn },
          provinceId,
        })),
    );

    app.get(
      '/api/ticket-holders',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTicketHolders',
          summary: 'Who can have a ticket in hand: the people of the teams',
          response: { 200: Type.Array(TicketHolder), ...refusalReplies },
        },
      },
      async (request) =>
        (await listTeamPeople(centre.db, actorOf(request).provinceId)).map(({ id, nameZh, nameEn, teams }) => ({
          id,
          name: { zh: nameZh, en: nameEn },
          teams,
        })),
    );
  };
