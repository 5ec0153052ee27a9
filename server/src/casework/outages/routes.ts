import { type TSchema, Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { RaisedTicket, readTicket } from '../tickets/index.ts';
import { attachTickets, detachTicket } from './attach-tickets.ts';
import * as contract from './contract.ts';
import { joinByHand } from './join-by-hand.ts';
import { changeArea, openMassFault, previewMassFault } from './open-mass-fault.ts';
import {
  listCandidates,
  listFaultTickets,
  listMassFaultsFor,
  readKnownOnCall,
  readMassFault,
} from './read-mass-faults.ts';
import { replyToAll } from './reply-to-all.ts';

const reading = <T extends TSchema>(operationId: string, summary: string, reply: T) => ({
  operationId,
  summary,
  params: IdParams,
  response: { 200: reply, ...refusalReplies },
});
const doing = <T extends TSchema>(operationId: string, summary: string, body: T) => ({
  ...reading(operationId, summary, contract.MassFault),
  body,
});

export const massFaultRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const read = { config: { right: 'ticket:read' } };
    const lead = { config: { right: 'mass-fault:lead' } };

    app.get(
      '/api/mass-faults',
      {
        ...read,
        schema: {
          operationId: 'listMassFaults',
          summary: 'Outages that one ticket stands for, those going on first',
          querystring: contract.MassFaultQuery,
          response: { 200: Type.Array(contract.MassFault), ...refusalReplies },
        },
      },
      async (request) => listMassFaultsFor(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/known-faults',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'readKnownOnCall',
          summary: 'Outages and notices an agent is to know of while this customer speaks',
          querystring: contract.KnownFaultQuery,
          response: { 200: contract.KnownOnCall, ...refusalReplies },
        },
      },
      async (request) => readKnownOnCall(centre, actorOf(request), request.query.contactId),
    );

    app.post(
      '/api/mass-faults',
      {
        ...lead,
        schema: {
          operationId: 'openMassFault',
          summary: 'One ticket for an outage; what is raised from its area attaches by itself',
          body: contract.OpenMassFault,
          response: { 201: contract.MassFault, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const id = await openMassFault(centre, actorOf(request), request.body);
        return reply.status(201).send(await readMassFault(centre, actorOf(request), id));
      },
    );

    app.post(
      '/api/mass-fault-previews',
      {
        ...lead,
        schema: {
          operationId: 'previewMassFault',
          summary: 'How many tickets an outage would take in',
          body: contract.PreviewMassFault,
          response: { 200: contract.MassFaultPreview, ...refusalReplies },
        },
      },
      async (request) => previewMassFault(centre, actorOf(request), request.body),
    );

    app.get(
      '/api/mass-faults/:id',
      { ...read, schema: reading('readMassFault', 'An outage, and how far its reply is', contract.MassFault) },
      async (request) => readMassFault(centre, actorOf(request), request.params.id),
    );

    app.put(
      '/api/mass-faults/:id',
      { ...lead, schema: doing('changeMassFault', 'Another area or other words', contract.ChangeMassFault) },
      async (request) => {
        await changeArea(centre, actorOf(request), request.params.id, request.body);
        return readMassFault(centre, actorOf(request), request.params.id);
      },
    );

    app.get(
      '/api/mass-faults/:id/tickets',
      {
        ...read,
        schema: {
          ...reading('listFaultTickets', 'Its tickets, a hundred at a time', Type.Array(contract.FaultTicket)),
          querystring: contract.FaultTicketQuery,
        },
      },
      async (request) => listFaultTickets(centre, actorOf(request), request.params.id, request.query.after ?? null),
    );

    app.get(
      '/api/mass-faults/:id/candidates',
      {
        ...read,
        schema: reading('listFaultCandidates', 'Open tickets that may be of it', Type.Array(contract.FaultTicket)),
      },
      async (request) => listCandidates(centre, actorOf(request), request.params.id),
    );

    app.post(
      '/api/mass-faults/:id/attach',
      {
        ...lead,
        schema: {
          ...reading('attachToMassFault', 'Open tickets go under it', contract.Attached),
          body: contract.AttachToFault,
        },
      },
      async (request) => attachTickets(centre, actorOf(request), request.params.id, request.body.tickets),
    );

    app.post(
      '/api/mass-faults/:id/detach',
      { ...lead, schema: doing('detachFromMassFault', 'One that is not of it', contract.DetachFromFault) },
      async (request) => {
        const { ticketId, reason } = request.body;
        await detachTicket(centre, actorOf(request), request.params.id, ticketId, reason);
        return readMassFault(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/mass-faults/:id/reply',
      {
        ...lead,
        schema: doing(
          'replyToAll',
          'One reply to all its tickets, each of which is closed once its customer was told',
          contract.ReplyToAll,
        ),
      },
      async (request) => {
        await replyToAll(centre, actorOf(request), request.params.id, request.body);
        return readMassFault(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/mass-faults/:id/join',
      {
        config: { right: 'ticket:dispatch' },
        schema: {
          operationId: 'joinMassFault',
          summary: 'The customer of a contact has this fault: raised and attached',
          params: IdParams,
          body: contract.JoinFault,
          response: { 201: RaisedTicket, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const id = await joinByHand(centre, actorOf(request), request.params.id, request.body);
        const { number } = await readTicket(centre, actorOf(request), id);
        return reply.status(201).send({ id, number });
      },
    );
  };
