import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { AreaToday, DueQuery, DueTicket, RemindOwner } from './contract.ts';
import { listDueOf } from './list-due.ts';
import { readToday } from './read-today.ts';
import { remindOwner } from './remind-owner.ts';

/** Whether all is right today, and what to see to first. */
export const todayRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const read = { config: { right: 'area:read' } };

    app.get(
      '/api/area/today',
      {
        ...read,
        schema: {
          operationId: 'readAreaToday',
          summary: 'Four figures of your area and their course, and the complaints of today by hour',
          response: { 200: AreaToday, ...refusalReplies },
        },
      },
      async (request) => readToday(centre, actorOf(request)),
    );

    app.get(
      '/api/area/due',
      {
        ...read,
        schema: {
          operationId: 'listDueOfArea',
          summary: 'What is overdue and due next in your area, or what was raised in one hour and is open',
          querystring: DueQuery,
          response: { 200: Type.Array(DueTicket), ...refusalReplies },
        },
      },
      async (request) => {
        const { hour } = request.query;
        return listDueOf(centre, actorOf(request), hour === undefined ? null : new Date(hour));
      },
    );

    app.post(
      '/api/area/tickets/:id/remind',
      {
        ...read,
        schema: {
          operationId: 'remindOwner',
          summary: 'Remind whoever has an open ticket of your area',
          params: IdParams,
          body: RemindOwner,
          response: { 200: Type.Array(DueTicket), ...refusalReplies },
        },
      },
      async (request) => {
        await remindOwner(centre, actorOf(request), request.params.id, request.body.key);
        return listDueOf(centre, actorOf(request), null);
      },
    );
  };
