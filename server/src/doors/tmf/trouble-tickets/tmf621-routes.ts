import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import { malformedRequest } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { answerAsTmf } from '../representations/answer-as-tmf.ts';
import { changeTroubleTicket, deleteTroubleTicket } from './change-trouble-ticket.ts';
import { chooseFields } from '../patches/choose-fields.ts';
import { createTroubleTicket } from './create-trouble-ticket.ts';
import { findNotKept } from './find-not-kept.ts';
import { ListParameters, type ListQuery, readListQuery } from '../filters/read-list-query.ts';
import type { TicketView } from '../representations/given.ts';
import { keyOf } from '../keys/guard-keys.ts';
import { describeFilters } from '../filters/find-attribute.ts';
import { tableOf } from './attributes-of.ts';
import { JsonPatch } from '../patches/json-patch.ts';
import { keptFileRoutes } from './kept-file-routes.ts';
import { listTroubleTickets, readTroubleTicket } from './read-trouble-tickets.ts';
import { MergePatch } from '../representations/shapes-v4.ts';
import { specificationRoutes } from './specification-routes.ts';
import type { Representation } from '../representations/representation.ts';

const Params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const Fields = Type.Object({ fields: Type.Optional(Type.String({ maxLength: 2000 })) });

/** Two files of the largest size in base64, and the words with them. */
const BODY_LIMIT = 15 * 1024 * 1024;
/** Each list as long as it may be, and characteristics a few levels deep. */
const bounds = { items: 5000, depth: 16, words: 2 * 1024 * 1024 };

/** Trouble tickets in one version of TMF621, and its `hub` for events beside them. With a slash at the end or without, it is the same path. */
export const tmf621Routes =
  (centre: Centre, representation: Representation, hub: Routes): Routes =>
  async (app) => {
    answerAsTmf(app, representation);
    await app.register(hub);
    await app.register(keptFileRoutes(centre, representation));
    if (representation.version === 'v5') await app.register(specificationRoutes(centre, representation));
    const { ticket, error, create } = representation.shapes;
    const V = representation.version.toUpperCase();
    const errors = { default: error };
    const security = [{ apiKey: [] }];
    const tags = [`TMF621 ${representation.version}`];
    const show = (view: TicketView, fields?: string) =>
      chooseFields(representation.present(view), fields, representation.always, ticket);

    for (const hide of [false, true]) {
      const end = hide ? '/' : '';
      const name = (operationId: string) => ({ operationId: `${operationId}${V}`, hide, security, tags });

      app.get(
        `/troubleTicket${end}`,
        {
          config: { right: 'tmf621:read' },
          schema: {
            ...name('listTroubleTickets'),
            summary: 'Tickets of the key’s province, newest first',
            description: `${describeFilters(tableOf(representation))} JSONPath says the same: filter=$[?(@.status=='held')]. Sorted by what stands in a ticket once. 200 a page at most; X-Total-Count up to 10000, beyond that it is left out. 206 where a page was asked for and there is more; the list simply asked for is answered 200`,
            querystring: ListParameters,
            response: { 200: Type.Array(ticket), 206: Type.Array(ticket), ...errors },
          },
        },
        async (request, reply) => {
          const query = readListQuery(request.query);
          const { views, total } = await listTroubleTickets(centre, representation, keyOf(request), query);
          setPage(reply, representation, { query, total, views });
          return reply.send(views.map((view) => show(view, query.fields)));
        },
      );

      app.post(
        `/troubleTicket${end}`,
        {
          bodyLimit: BODY_LIMIT,
          config: { right: 'tmf621:write', bounds },
          schema: {
            ...name('createTroubleTicket'),
            summary: 'Raise a ticket; with an Idempotency-Key it is raised once, and another body is refused (422)',
            description: 'X-Jieyi-Not-Kept of the answer names what was given and shows nowhere in the ticket',
            headers: Type.Object({ 'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) }),
            querystring: Fields,
            body: create,
            response: { 201: ticket, ...errors },
          },
        },
        async (request, reply) => {
          const intention = { key: request.headers['idempotency-key'], body: request.body };
          const id = await createTroubleTicket(centre, keyOf(request), representation.read(request.body), intention);
          const view = await readTroubleTicket(centre, keyOf(request), id);
          reply.status(201).header('location', `${representation.base}/troubleTicket/${id}`);
          setNotKept(reply, request.body, representation.present(view));
          return reply.send(show(view, request.query.fields));
        },
      );

      app.get(
        `/troubleTicket/:id${end}`,
        {
          config: { right: 'tmf621:read' },
          schema: {
            ...name('retrieveTroubleTicket'),
            summary: 'One ticket',
            params: Params,
            querystring: Fields,
            response: { 200: ticket, ...errors },
          },
        },
        async (request) =>
          show(await readTroubleTicket(centre, keyOf(request), request.params.id), request.query.fields),
      );

      app.patch(
        `/troubleTicket/:id${end}`,
        {
          bodyLimit: BODY_LIMIT,
          config: { right: 'tmf621:write', bounds },
          schema: {
            ...name('patchTroubleTicket'),
            summary: 'Change a ticket by a merge patch or, in version 5, a JSON patch; its status goes along its life',
            description: 'X-Jieyi-Not-Kept of the answer names what was given and shows nowhere in the ticket',
            params: Params,
            querystring: Fields,
            body: Type.Union([JsonPatch, MergePatch]),
            response: { 200: ticket, ...errors },
          },
        },
        async (request, reply) => {
          const { id } = request.params;
          refuseOtherForm(request);
          const asked = await changeTroubleTicket(centre, representation, keyOf(request), id, request.body);
          const view = await readTroubleTicket(centre, keyOf(request), id);
          setNotKept(reply, asked, representation.present(view));
          return reply.send(show(view, request.query.fields));
        },
      );

      app.delete(
        `/troubleTicket/:id${end}`,
        {
          config: { right: 'tmf621:write' },
          schema: {
            ...name('deleteTroubleTicket'),
            summary: 'Give a ticket up, where its life still allows it',
            params: Params,
            response: { 204: Type.Null(), ...errors },
          },
        },
        async (request, reply) => {
          await deleteTroubleTicket(centre, representation, keyOf(request), request.params.id);
          return reply.status(204).send(null);
        },
      );
    }
  };

/** The operations of a JSON patch say that they are; all else is merged. @throws malformedRequest */
function refuseOtherForm({ headers, body }: FastifyRequest): void {
  const isJsonPatch = /json-patch/iu.test(headers['content-type'] ?? '');
  if (isJsonPatch !== Array.isArray(body))
    throw malformedRequest([{ field: '', message: isJsonPatch ? 'is no list of operations' : 'is no object' }]);
}

/** Nothing is dropped silently: what was given and shows nowhere is named. */
function setNotKept(reply: FastifyReply, given: unknown, shown: Record<string, unknown>): void {
  const names = findNotKept(given, shown).map((name) => name.replaceAll(/[^\w@.-]/gu, '_').slice(0, 100));
  if (names.length > 0) reply.header('x-jieyi-not-kept', names.join(', '));
}

interface Page {
  query: ListQuery;
  total: number | null;
  views: readonly TicketView[];
}

/** How much of how much, as far as it is counted: 206 where the part was asked for. Where the next page begins stands in `Link`. */
function setPage(reply: FastifyReply, { base }: Representation, { query, total, views }: Page): void {
  const isPart = query.isPage && (total === null || views.length < total);
  reply.status(isPart ? 206 : 200).header('x-result-count', views.length);
  if (total !== null) reply.header('x-total-count', total);
  const last = views.at(-1);
  const goesOn = query.before !== null || total === null || query.offset + views.length < total;
  if (last && goesOn && query.sort.length === 0 && views.length === query.limit)
    reply.header('link', `<${base}/troubleTicket?after=${last.id}&limit=${query.limit}>; rel="next"`);
}
