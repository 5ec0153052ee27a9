import { Type } from 'typebox';
import { shape } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import type { Centre } from '../../../platform/work.ts';
import { keyOf } from '../keys/guard-keys.ts';
import { readSubscription, subscribe, unsubscribe } from './subscribe.ts';
import { type Representation, without } from '../representations/representation.ts';

const Params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const Callback = Type.String({ minLength: 1, maxLength: 2000, description: 'https, reachable from the internet' });
const Query = Type.String({
  maxLength: 2000,
  description:
    'eventType=TroubleTicketCreateEvent,…&severity=Major&fields=id,status; everything unless told. Attributes filter as in the list of tickets; what no ticket ever shows is refused',
});

/** Who wants to be told of events of tickets. Reading events is reading tickets: it needs the right to. */
export const hubRoutes =
  (centre: Centre, representation: Representation, loopbackAllowed: boolean): Routes =>
  async (app) => {
    const isV5 = representation.version === 'v5';
    const type = isV5 ? { '@type': Type.String({ minLength: 1, maxLength: 100 }) } : {};
    const V = representation.version.toUpperCase();
    const New = shape(`SubscribeToEvents${V}`, { callback: Callback, query: Type.Optional(Query), ...type });
    const Hub = shape(`TmfHub${V}`, {
      id: Type.String(),
      callback: Callback,
      query: Type.Optional(Query),
      ...(isV5 ? { href: Type.String(), ...type } : {}),
    });
    const { error } = representation.shapes;
    const errors = { default: error };
    const show = (id: string, callback: string, query: string | null) =>
      without({ id, callback, query, ...(isV5 ? { '@type': 'Hub', href: `${representation.base}/hub/${id}` } : {}) });

    for (const hide of [false, true]) {
      const end = hide ? '/' : '';
      const name = (operationId: string) => ({
        operationId: `${operationId}${V}`,
        hide,
        security: [{ apiKey: [] }],
        tags: [`TMF621 ${representation.version}`],
      });

      app.post(
        `/hub${end}`,
        {
          config: { right: 'tmf621:read' },
          schema: {
            ...name('subscribeToEvents'),
            summary: 'Be told of events; X-Jieyi-Signing-Key of the answer is shown this once',
            body: New,
            response: { 201: Hub, ...errors },
          },
        },
        async (request, reply) => {
          const { callback, query = null } = request.body;
          const wanted = { representation, callback, query, loopbackAllowed };
          const { id, secret } = await subscribe(centre, keyOf(request), wanted);
          reply.status(201).header('location', `${representation.base}/hub/${id}`).header('cache-control', 'no-store');
          return reply.header('x-jieyi-signing-key', secret).send(show(id, callback, query));
        },
      );

      app.get(
        `/hub/:id${end}`,
        {
          config: { right: 'tmf621:read' },
          schema: {
            ...name('readSubscription'),
            summary: 'A subscription of this key',
            params: Params,
            response: { 200: Hub, ...errors },
          },
        },
        async (request) => {
          const found = await readSubscription(centre, keyOf(request), representation.version, request.params.id);
          return show(found.id, found.callback, found.query);
        },
      );

      app.delete(
        `/hub/:id${end}`,
        {
          config: { right: 'tmf621:read' },
          schema: {
            ...name('unsubscribeFromEvents'),
            summary: 'Be told nothing more',
            params: Params,
            response: { 204: Type.Null(), ...errors },
          },
        },
        async (request, reply) => {
          await unsubscribe(centre, keyOf(request), representation.version, request.params.id);
          return reply.status(204).send(null);
        },
      );
    }
  };
