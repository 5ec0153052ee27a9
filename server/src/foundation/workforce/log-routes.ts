import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../organisation/index.ts';
import { DayQuery, PresenceLog, PresenceLogs } from './log-contract.ts';
import { readLog, readLogs, readOwnLog } from './read-log.ts';

export const presenceLogRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/presence-logs',
      {
        config: { right: 'presence:read' },
        schema: {
          operationId: 'readPresenceLogs',
          summary: 'What everybody of my province was on a day, and is now',
          querystring: DayQuery,
          response: { 200: PresenceLogs, ...refusalReplies },
        },
      },
      async (request) => readLogs(centre, actorOf(request), request.query.day),
    );

    app.get(
      '/api/me/presence-log',
      {
        config: { right: 'presence:set' },
        schema: {
          operationId: 'readOwnPresenceLog',
          summary: 'What I was on a day',
          querystring: DayQuery,
          response: { 200: PresenceLog, ...refusalReplies },
        },
      },
      async (request) => readOwnLog(centre, actorOf(request).accountId, request.query.day),
    );

    app.get(
      '/api/people/:id/presence-log',
      {
        config: { right: 'presence:read' },
        schema: {
          operationId: 'readPresenceLog',
          summary: 'What somebody was on a day',
          params: IdParams,
          querystring: DayQuery,
          response: { 200: PresenceLog, ...refusalReplies },
        },
      },
      async (request) => readLog(centre, actorOf(request), request.params.id, request.query.day),
    );
  };
