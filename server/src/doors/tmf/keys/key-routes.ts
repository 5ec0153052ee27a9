import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { changeKey } from './change-key.ts';
import { ApiKey, ChangeKey, MadeKey, MakeKey } from './key-contract.ts';
import { listKeysFor, makeKey, revokeKey } from './make-key.ts';

/** For administrators: which other systems have a key. */
export const keyRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/api-keys',
      {
        config: { right: 'api-key:manage' },
        schema: {
          operationId: 'listApiKeys',
          summary: 'Keys of other systems, newest first',
          response: { 200: Type.Array(ApiKey), ...refusalReplies },
        },
      },
      async (request) => listKeysFor(centre, actorOf(request)),
    );

    app.post(
      '/api/api-keys',
      {
        config: { right: 'api-key:manage' },
        schema: {
          operationId: 'makeApiKey',
          summary: 'Make a key; it is shown in this answer only',
          body: MakeKey,
          response: { 201: MadeKey, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const made = await makeKey(centre, actorOf(request), request.body);
        return reply.status(201).header('cache-control', 'no-store').send(made);
      },
    );

    app.post(
      '/api/api-keys/:id/revoke',
      {
        config: { right: 'api-key:manage' },
        schema: {
          operationId: 'revokeApiKey',
          summary: 'End a key at once, with its subscriptions',
          params: IdParams,
          response: { 200: ApiKey, ...refusalReplies },
        },
      },
      async (request) => revokeKey(centre, actorOf(request), request.params.id),
    );

    app.patch(
      '/api/api-keys/:id',
      {
        config: { right: 'api-key:manage' },
        schema: {
          operationId: 'changeApiKey',
          summary: 'Change what a key may do, where and until when',
          params: IdParams,
          body: ChangeKey,
          response: { 200: ApiKey, ...refusalReplies },
        },
      },
      async (request) => changeKey(centre, actorOf(request), request.params.id, request.body),
    );
  };
