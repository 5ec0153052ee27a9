import { type TSchema } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { RaisedTicket } from '../tickets/index.ts';
import * as contract from './contract.ts';
import { mergeTickets, takeApart } from './merge-tickets.ts';
import { putUnderParent, takeFromParent } from './put-under-parent.ts';
import { readLinks } from './read-links.ts';
import { splitTicket } from './split-ticket.ts';

const schema = <T extends TSchema>(operationId: string, summary: string, body: T) => ({
  operationId,
  summary,
  params: IdParams,
  body,
  response: { 200: contract.TicketLinks, ...refusalReplies },
});

/** What joins tickets, and takes them apart. */
export const linkingRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const dispatch = { config: { right: 'ticket:dispatch' } };

    app.get(
      '/api/tickets/:id/links',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'readTicketLinks',
          summary: 'Parent, children, merged, split and escalated tickets',
          params: IdParams,
          response: { 200: contract.TicketLinks, ...refusalReplies },
        },
      },
      async (request) => readLinks(centre, actorOf(request), request.params.id),
    );

    app.post(
      '/api/tickets/:id/merge',
      { ...dispatch, schema: schema('mergeTickets', 'Others end in this one', contract.MergeTickets) },
      async (request) => {
        await mergeTickets(centre, actorOf(request), request.params.id, request.body);
        return readLinks(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/take-apart',
      { ...dispatch, schema: schema('takeTicketsApart', 'The merge was wrong', contract.TakeApart) },
      async (request) => {
        await takeApart(centre, actorOf(request), request.params.id, request.body.mergeId);
        return readLinks(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/split',
      {
        ...dispatch,
        schema: {
          ...schema('splitTicket', 'A part of it becomes a ticket of its own', contract.SplitTicket),
          response: { 201: RaisedTicket, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { ticketId, number } = await splitTicket(centre, actorOf(request), request.params.id, request.body);
        return reply.status(201).send({ id: ticketId, number });
      },
    );

    app.post(
      '/api/tickets/:id/attach',
      { ...dispatch, schema: schema('putUnderParent', 'It belongs to another ticket', contract.AttachTicket) },
      async (request) => {
        await putUnderParent(centre, actorOf(request), request.params.id, request.body);
        return readLinks(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/detach',
      { ...dispatch, schema: schema('takeFromParent', 'It goes on by itself, with the reason', contract.DetachTicket) },
      async (request) => {
        await takeFromParent(centre, actorOf(request), request.params.id, request.body.reason);
        return readLinks(centre, actorOf(request), request.params.id);
      },
    );
  };
