import { Type } from 'typebox';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from './sign-ins/guard-routes.ts';
import { ChangeRetention, RetentionRule } from './contract.ts';
import { changeRule, readRules } from './keep-retention.ts';

export const retentionRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/retention-rules',
      {
        config: { right: 'retention:read' },
        schema: {
          operationId: 'listRetentionRules',
          summary: 'What is kept for how long, who set it, and from when on it is there',
          response: { 200: Type.Array(RetentionRule), ...refusalReplies },
        },
      },
      async () => readRules(centre),
    );

    app.put(
      '/api/retention-rules/:what',
      {
        config: { right: 'retention:change' },
        schema: {
          operationId: 'changeRetentionRule',
          summary: 'Set for how long something is kept, for all provinces',
          params: Type.Object({ what: Type.String() }),
          body: ChangeRetention,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await changeRule(centre, actorOf(request), request.params.what, request.body.days);
        return reply.status(204).send(null);
      },
    );
  };
