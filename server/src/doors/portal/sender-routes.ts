import { IdParams, nullable } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { readSender, revealSender } from './reveal-sender.ts';
import { RevealedSender, RevealSender, TicketSender } from './sender-contract.ts';

/** Whom to call about a ticket: its customer, or whoever sent the form. */
export const senderRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/tickets/:id/sender',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'readTicketSender',
          summary: 'Whose ticket it is, masked, also where they are no customer',
          params: IdParams,
          response: { 200: nullable(TicketSender), ...refusalReplies },
        },
      },
      async (request) => readSender(centre, actorOf(request), request.params.id),
    );

    app.post(
      '/api/tickets/:id/sender/reveal',
      {
        config: { right: 'ticket:reveal' },
        schema: {
          operationId: 'revealTicketSender',
          summary: 'Their number in full, for a stated purpose; it is on record',
          params: IdParams,
          body: RevealSender,
          response: { 200: RevealedSender, ...refusalReplies },
        },
      },
      async (request) => revealSender(centre, actorOf(request), request.params.id, request.body),
    );
  };
