import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { TicketWithHistory } from '../history/contract.ts';
import { readTicket } from './read-ticket.ts';

export const ticketRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/tickets/:id',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'readTicket',
          summary: 'A ticket with its history',
          params: IdParams,
          response: { 200: TicketWithHistory, ...refusalReplies },
        },
      },
      async (request) => readTicket(centre, actorOf(request), request.params.id),
    );
  };
