import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { Delivery, DeliveryQuery, EventSubscription } from '../keys/key-contract.ts';
import {
  endSubscriptionFor,
  listDeliveriesFor,
  listSubscriptionsFor,
  pauseSubscriptionFor,
  resumeSubscriptionFor,
  sendAgain,
} from './change-subscriptions.ts';

const manage = { right: 'api-key:manage' };

/** For administrators: who is told of events, whether they take them, and what to do about it. */
export const subscriptionRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/event-subscriptions',
      {
        config: manage,
        schema: {
          operationId: 'listEventSubscriptions',
          summary: 'Who is told of events, and how that goes',
          response: { 200: Type.Array(EventSubscription), ...refusalReplies },
        },
      },
      async (request) => listSubscriptionsFor(centre, actorOf(request)),
    );

    app.get(
      '/api/event-subscriptions/:id/deliveries',
      {
        config: manage,
        schema: {
          operationId: 'listDeliveries',
          summary: 'What was told or is to be told, the newest first, 200 at most',
          params: IdParams,
          querystring: DeliveryQuery,
          response: { 200: Type.Array(Delivery), ...refusalReplies },
        },
      },
      async (request) =>
        listDeliveriesFor(centre, actorOf(request), request.params.id, request.query.only === 'failed'),
    );

    app.post(
      '/api/event-subscriptions/:id/end',
      {
        config: manage,
        schema: {
          operationId: 'endEventSubscription',
          summary: 'Tell this subscriber nothing more',
          params: IdParams,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await endSubscriptionFor(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );

    const changeRoute = (operationId: string, summary: string) => ({
      config: manage,
      schema: { operationId, summary, params: IdParams, response: { 200: EventSubscription, ...refusalReplies } },
    });

    app.post(
      '/api/event-subscriptions/:id/pause',
      changeRoute('pauseEventSubscription', 'Send nothing until it is resumed; what happens meanwhile waits'),
      async (request) => pauseSubscriptionFor(centre, actorOf(request), request.params.id),
    );
    app.post(
      '/api/event-subscriptions/:id/resume',
      changeRoute('resumeEventSubscription', 'Send what waits, and what follows'),
      async (request) => resumeSubscriptionFor(centre, actorOf(request), request.params.id),
    );
    app.post(
      '/api/event-subscriptions/:id/send-again',
      changeRoute('sendEventsAgain', 'Send again what was given up, in order for each ticket'),
      async (request) => sendAgain(centre, actorOf(request), request.params.id),
    );
  };
