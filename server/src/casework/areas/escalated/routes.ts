import { Type } from 'typebox';
import { Id, IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { BillingCentre } from '../../../foundation/customers/index.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { RaisedTicket } from '../../tickets/index.ts';
import { Escalated, EscalatedBefore, RaiseEscalated, ReplyToSource } from '../contract.ts';
import { raiseEscalated } from './raise-escalated.ts';
import { listEscalatedOf } from '../read-area.ts';
import { readBefore } from './read-before.ts';
import { replyToSource } from './reply-to-source.ts';

export const escalatedRoutes =
  (centre: BillingCentre): Routes =>
  async (app) => {
    app.get(
      '/api/escalated-complaints',
      {
        config: { right: 'escalated:read' },
        schema: {
          operationId: 'listEscalated',
          summary: 'Complaints that went past us: open ones by their term, then those of the last 30 days',
          response: { 200: Type.Array(Escalated), ...refusalReplies },
        },
      },
      async (request) => listEscalatedOf(centre, actorOf(request)),
    );

    app.get(
      '/api/escalated-complaints/before',
      {
        config: { right: 'escalated:record' },
        schema: {
          operationId: 'listBeforeEscalated',
          summary: 'What came before with a customer, and what of it is proposed to be linked',
          querystring: Type.Object({ customerId: Id, category: Type.String({ minLength: 1, maxLength: 60 }) }),
          response: { 200: EscalatedBefore, ...refusalReplies },
        },
      },
      async (request) => readBefore(centre, actorOf(request), request.query),
    );

    app.post(
      '/api/escalated-complaints',
      {
        config: { right: 'escalated:record' },
        schema: {
          operationId: 'raiseEscalated',
          summary: 'A complaint that went past us, linked to what came before',
          body: RaiseEscalated,
          response: { 201: RaisedTicket, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { ticketId, number } = await raiseEscalated(centre, actorOf(request), request.body);
        return reply.status(201).send({ id: ticketId, number });
      },
    );

    app.post(
      '/api/escalated-complaints/:id/reply',
      {
        config: { right: 'escalated:record' },
        schema: {
          operationId: 'replyToSource',
          summary: 'What the source was answered, and when',
          params: IdParams,
          body: ReplyToSource,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await replyToSource(centre, actorOf(request), request.params.id, request.body);
        return reply.status(204).send(null);
      },
    );
  };
