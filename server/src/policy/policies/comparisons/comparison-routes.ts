import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import * as contract from '../contract.ts';
import { comparePolicies } from './compare-policies.ts';

/** What one version or draft decides otherwise than another. */
export const comparisonRoutes =
  (centre: PolicyCentre): Routes =>
  async (app) => {
    app.get(
      '/api/policy-comparisons',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'comparePolicies',
          summary: 'What another version or a draft changes, exactly',
          querystring: contract.ComparisonQuery,
          response: { 200: contract.Comparison, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const comparison = await comparePolicies(centre, actorOf(request), request.query);
        // Thousands of rules make megabytes of it, of which the engine's own writer makes text in a fourth of the time.
        return reply.type('application/json; charset=utf-8').serializer(JSON.stringify).send(comparison);
      },
    );
  };
