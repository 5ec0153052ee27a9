import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../organisation/index.ts';
import { Ticket, TicketQuery, TicketWithHistory } from './contract.ts';
import { listTicketsFor, readTicket } from './read-tickets.ts';

export const ticketRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/tickets',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTickets',
          summary: 'Tickets of the province, newest first',
          querystring: TicketQuery,
          response: { 200: Type.Array(Ticket), ...refusalReplies },
        },
      },
      async (request) => listTicketsFor(centre, actorOf(request), request.query),
    );

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
