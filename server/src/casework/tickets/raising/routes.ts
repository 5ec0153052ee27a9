import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { RaisedTicket, RaiseTicket } from './contract.ts';
import { raiseByHand } from './raise-by-hand.ts';

export const raisingRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.post(
      '/api/tickets',
      {
        config: { right: 'ticket:dispatch' },
        schema: {
          operationId: 'raiseTicket',
          summary: 'Raise a ticket by hand',
          body: RaiseTicket,
          response: { 201: RaisedTicket, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const raised = await raiseByHand(centre, actorOf(request), request.body);
        return reply.status(201).send({ id: raised.ticketId, number: raised.number });
      },
    );
  };
