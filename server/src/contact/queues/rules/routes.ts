import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { changeQueueRules } from './change-queue-rules.ts';
import {
  ChangeQueueRules,
  QueueRules,
  QueueRulesBody,
  QueueRulesQuery,
  QueueRulesVersionQuery,
} from './queue-rules-contract.ts';
import { readQueueRules, readRulesVersion } from './read-queue-rules.ts';

/** The rules that contacts are offered by, for whoever keeps them. */
export const queueRulesRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/queue-rules',
      {
        config: { right: 'queue:configure' },
        schema: {
          operationId: 'readQueueRules',
          summary: 'The rules that hold in a province, or for the group, with all versions',
          querystring: QueueRulesQuery,
          response: { 200: QueueRules, ...refusalReplies },
        },
      },
      async (request) => readQueueRules(centre, actorOf(request), request.query.provinceId),
    );

    app.get(
      '/api/queue-rules/version',
      {
        config: { right: 'queue:configure' },
        schema: {
          operationId: 'readQueueRulesVersion',
          summary: 'What an earlier version said',
          querystring: QueueRulesVersionQuery,
          response: { 200: QueueRulesBody, ...refusalReplies },
        },
      },
      async (request) => readRulesVersion(centre, actorOf(request), request.query),
    );

    app.put(
      '/api/queue-rules',
      {
        config: { right: 'queue:configure' },
        schema: {
          operationId: 'changeQueueRules',
          summary: 'Save a further version; whoever waits keeps their place',
          body: ChangeQueueRules,
          response: { 200: Type.Object({ version: Type.Integer() }), ...refusalReplies },
        },
      },
      async (request) => ({ version: await changeQueueRules(centre, actorOf(request), request.body) }),
    );
  };
