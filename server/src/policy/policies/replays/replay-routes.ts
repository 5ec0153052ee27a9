import { Type } from 'typebox';
import { Id, IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { askReplay, cancelReplay } from './ask-replay.ts';
import type { PolicyCentre } from '../centre.ts';
import { listReplaysFor, readReplay } from './read-replay.ts';
import { AskReplay, Replay, ReplayQuery, ReplaySummary } from './replay-contract.ts';

/** What a policy would have done to past decisions. */
export const replayRoutes =
  (centre: PolicyCentre): Routes =>
  async (app) => {
    app.post(
      '/api/policy-replays',
      {
        config: { right: 'policy:replay' },
        schema: {
          operationId: 'askReplay',
          summary: 'Ask what one policy would have done to the past decisions of another',
          body: AskReplay,
          response: { 201: Type.Object({ id: Id }), ...refusalReplies },
        },
      },
      async (request, reply) => reply.status(201).send({ id: await askReplay(centre, actorOf(request), request.body) }),
    );

    app.get(
      '/api/policy-replays',
      {
        config: { right: 'policy:replay' },
        schema: {
          operationId: 'listReplays',
          summary: 'Replays asked for, newest first, without their results',
          querystring: ReplayQuery,
          response: { 200: Type.Array(ReplaySummary), ...refusalReplies },
        },
      },
      async (request) => listReplaysFor(centre, actorOf(request), request.query.to),
    );

    app.get(
      '/api/policy-replays/:id',
      {
        config: { right: 'policy:replay' },
        schema: {
          operationId: 'readReplay',
          summary: 'A replay: how far it is, and what came out',
          params: IdParams,
          response: { 200: Replay, ...refusalReplies },
        },
      },
      async (request) => readReplay(centre, actorOf(request), request.params.id),
    );

    app.post(
      '/api/policy-replays/:id/cancel',
      {
        config: { right: 'policy:replay' },
        schema: {
          operationId: 'cancelReplay',
          summary: 'Stop a replay that waits or runs',
          params: IdParams,
          response: { 200: Replay, ...refusalReplies },
        },
      },
      async (request) => {
        const { id } = request.params;
        await cancelReplay(centre, actorOf(request), id);
        return readReplay(centre, actorOf(request), id);
      },
    );
  };
