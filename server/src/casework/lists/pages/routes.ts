import { Type } from 'typebox';
import { Id, IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import * as contract from './contract.ts';
import { listFilters } from './filter-store.ts';
import { countWork, listTicketsFor } from './list-tickets.ts';
import { noteLook } from './note-look.ts';
import { changeFilter, keepFilter, removeFilter } from './saved-filters.ts';

/** Lists of tickets, filters kept under a name, and how far each person has looked. */
export const ticketListRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/tickets',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTickets',
          summary: 'Tickets of the province, newest first; `x-next-cursor` leads to the next page',
          querystring: contract.TicketQuery,
          response: { 200: Type.Array(contract.ListedTicket), ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { tickets, next } = await listTicketsFor(centre, actorOf(request), request.query);
        if (next !== null) reply.header('x-next-cursor', next);
        return tickets;
      },
    );

    app.get(
      '/api/ticket-counts',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'countTicketWork',
          summary: 'How much waits in each of the caller’s work lists, counted up to 1000',
          response: { 200: contract.TicketCounts, ...refusalReplies },
        },
      },
      async (request) => countWork(centre, actorOf(request)),
    );

    app.put(
      '/api/tickets/:id/look',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'noteLook',
          summary: 'I have seen its history so far',
          params: IdParams,
          body: contract.LookedAt,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await noteLook(centre, actorOf(request), request.params.id, request.body.entryId);
        return reply.status(204).send(null);
      },
    );

    app.get(
      '/api/ticket-filters',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTicketFilters',
          summary: 'Filters kept under a name: one’s own and those shared in the province',
          response: { 200: Type.Array(contract.SavedFilter), ...refusalReplies },
        },
      },
      async (request) => {
        const { accountId, provinceId } = actorOf(request);
        return listFilters(centre.db, accountId, provinceId);
      },
    );

    app.post(
      '/api/ticket-filters',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'keepTicketFilter',
          summary: 'Keep a filter under a name; one of that name is replaced only where that is said',
          body: contract.SaveFilter,
          response: { 201: Type.Object({ id: Id }), ...refusalReplies },
        },
      },
      async (request, reply) =>
        reply.status(201).send({ id: await keepFilter(centre, actorOf(request), request.body) }),
    );

    app.patch(
      '/api/ticket-filters/:id',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'changeTicketFilter',
          summary: 'Rename a filter of one’s own, share it or not, or have it narrow otherwise',
          params: IdParams,
          body: contract.ChangeFilter,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await changeFilter(centre, actorOf(request), request.params.id, request.body);
        return reply.status(204).send(null);
      },
    );

    app.delete(
      '/api/ticket-filters/:id',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'removeTicketFilter',
          summary: 'Remove a filter of one’s own',
          params: IdParams,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await removeFilter(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );
  };
