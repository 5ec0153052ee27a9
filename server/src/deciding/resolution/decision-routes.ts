import { Type } from 'typebox';
import { FieldProblem, IdParams, shape } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { Refusal, RefusalBody, refusalReplies } from '../../platform/refusal.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { FromContact, listMatterTypes, MatterType, noSuchPolicy } from '../../policy/policies/index.ts';
import type { DecidingCentre } from './centre.ts';
import { Answer, DecideFacts, TrainingNeed } from './contract.ts';
import { addExampleFromContact } from './example-from-contact.ts';
import { presentAnswer } from './present-answer.ts';
import { invalidFacts } from './refusals.ts';
import { listTrainingNeeds } from './store.ts';

/** More help nobody, and would make a long reply of a long request. */
const ERRORS_TOLD = 100;

/** Deciding from given facts, and what past decisions are good for. */
export const decisionRoutes =
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
        const { provinceId } = actorOf(request);
        const version =
          policy === undefined ? await centre.policies.inForce(provinceId) : await namedVersion(centre, policy);
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
      async (request) => listMatterTypes(centre, actorOf(request)),
    );

    app.post(
      '/api/policy-drafts/:id/examples/from-contact',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'addExampleFromContact',
          summary: 'Keep the facts and the decision of a past contact as an example of a draft',
          params: IdParams,
          body: FromContact,
          response: { 201: Type.Object({ id: Type.String() }), ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { contactId } = request.body;
        const id = await addExampleFromContact(centre, actorOf(request), request.params.id, contactId);
        return reply.status(201).send({ id });
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
        return needs.map(({ id, contactId, policyId, rule, at, nameZh, nameEn }) => ({
          id,
          contactId,
          policy: policyId,
          rule,
          at: at.toISOString(),
          account: { zh: nameZh, en: nameEn },
        }));
      },
    );
  };

const InvalidAnswer = shape('InvalidAnswer', {
  ...RefusalBody.properties,
  status: Type.Optional(Type.Literal('invalid')),
  errors: Type.Optional(Type.Array(FieldProblem)),
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
