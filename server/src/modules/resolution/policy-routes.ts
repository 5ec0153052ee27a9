import { Type } from 'typebox';
import type { Routes } from '../../platform/http.ts';
import { Refusal, RefusalBody, refusalReplies } from '../../platform/refusal.ts';
import { actorOf } from '../organisation/index.ts';
import type { DecidingCentre } from './centre.ts';
import { Answer, DecideFacts, MatterType, PolicyDetail, PolicySummary, Proposal, TrainingNeed } from './contract.ts';
import { presentAnswer } from './present.ts';
import { listMatterTypes, listPolicies, readPolicyVersion } from './read-policies.ts';
import { invalidFacts, noSuchPolicy } from './refusals.ts';
import { listProposals, listTrainingNeeds } from './store.ts';

/** More help nobody, and would make a long reply of a long request. */
const ERRORS_TOLD = 100;

/** The policy itself: its versions, its types, and deciding from given facts. */
export const policyRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/decisions',
      {
        config: { right: 'decision:try' },
        schema: {
          operationId: 'decide',
          summary: 'Decide from given facts; nothing is kept',
          body: DecideFacts,
          response: { ...refusalReplies, 200: Answer, 400: InvalidAnswer },
        },
      },
      async (request, reply) => {
        const { policy, facts } = request.body;
        const version = policy === undefined ? await centre.policies.inForce() : await namedVersion(centre, policy);
        const answer = version.decide(facts);
        if (answer.status !== 'invalid') return presentAnswer(answer);
        const details = answer.errors.slice(0, ERRORS_TOLD).map(({ field, message }) => ({ field, message }));
        return reply.status(400).send({ ...answer, errors: details, ...invalidFacts(details).body() });
      },
    );

    app.get(
      '/api/matter-types',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'listMatterTypes',
          summary: 'Types of matter of the policy in force',
          response: { 200: Type.Array(MatterType), ...refusalReplies },
        },
      },
      async () => listMatterTypes(centre),
    );

    app.get(
      '/api/policies',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'listPolicies',
          summary: 'Published versions of the policy',
          response: { 200: Type.Array(PolicySummary), ...refusalReplies },
        },
      },
      async () => listPolicies(centre),
    );

    app.get(
      '/api/policies/:id',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'readPolicy',
          summary: 'A version with its rules',
          params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
          response: { 200: PolicyDetail, ...refusalReplies },
        },
      },
      async (request) => readPolicyVersion(centre, request.params.id),
    );

    app.get(
      '/api/policy-proposals',
      {
        config: { right: 'proposal:read' },
        schema: {
          operationId: 'listProposals',
          summary: 'Proposals to extend the policy, newest first',
          response: { 200: Type.Array(Proposal), ...refusalReplies },
        },
      },
      async (request) => {
        const proposals = await listProposals(centre.db, actorOf(request).provinceId);
        return proposals.map(({ nameZh, nameEn, at, ...proposal }) => ({
          ...proposal,
          at: at.toISOString(),
          account: { zh: nameZh, en: nameEn },
        }));
      },
    );

    app.get(
      '/api/training-needs',
      {
        config: { right: 'training:read' },
        schema: {
          operationId: 'listTrainingNeeds',
          summary: 'Transfers attempted where the policy says the agent can answer; newest first',
          response: { 200: Type.Array(TrainingNeed), ...refusalReplies },
        },
      },
      async (request) => {
        const needs = await listTrainingNeeds(centre.db, actorOf(request).provinceId);
        return needs.map(({ id, contactId, rule, at, nameZh, nameEn }) => ({
          id,
          contactId,
          rule,
          at: at.toISOString(),
          account: { zh: nameZh, en: nameEn },
        }));
      },
    );
  };

const InvalidAnswer = Type.Object({
  ...RefusalBody.properties,
  status: Type.Optional(Type.Literal('invalid')),
  errors: Type.Optional(Type.Array(Type.Object({ field: Type.String(), message: Type.String() }))),
  policy: Type.Optional(Type.String()),
});

/** A version named in a body is a bad field, not a missing page. */
async function namedVersion(centre: DecidingCentre, id: string) {
  try {
    return await centre.policies.version(id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal({ ...noSuchPolicy().body(), status: 400 }, error.details);
  }
}
