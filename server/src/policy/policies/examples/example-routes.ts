import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { acknowledgeFinding, withdrawAcknowledgement } from '../drafts/acknowledge-finding.ts';
import type { PolicyCentre } from '../centre.ts';
import { addExample, addExampleFromRule, putExample, removeExample } from './change-examples.ts';
import * as contract from '../drafts/draft-contract.ts';

const done = { 204: Type.Null(), ...refusalReplies };
const made = { 201: Type.Object({ id: Type.String() }), ...refusalReplies };

/** What goes with a draft: its examples, and the conflicts taken as they are. */
export const exampleRoutes =
  (centre: PolicyCentre): Routes =>
  async (app) => {
    app.post(
      '/api/policy-drafts/:id/examples',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'addExample',
          summary: 'Add a test of the draft: given facts, expected answer',
          params: IdParams,
          body: contract.PutExample,
          response: made,
        },
      },
      async (request, reply) => {
        const id = await addExample(centre, actorOf(request), request.params.id, request.body);
        return reply.status(201).send({ id });
      },
    );

    app.post(
      '/api/policy-drafts/:id/examples/from-rule',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'addExampleFromRule',
          summary: 'Keep facts that one rule alone decides as an example of it',
          params: IdParams,
          body: contract.FromRule,
          response: made,
        },
      },
      async (request, reply) => {
        const id = await addExampleFromRule(centre, actorOf(request), request.params.id, request.body.rule);
        return reply.status(201).send({ id });
      },
    );

    app.put(
      '/api/policy-drafts/:id/examples/:exampleId',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'changeExample',
          summary: 'Change an example',
          params: contract.ExampleParams,
          body: contract.PutExample,
          response: done,
        },
      },
      async (request, reply) => {
        const { id, exampleId } = request.params;
        await putExample(centre, actorOf(request), id, exampleId, request.body);
        return reply.status(204).send(null);
      },
    );

    app.delete(
      '/api/policy-drafts/:id/examples/:exampleId',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'removeExample',
          summary: 'Remove an example',
          params: contract.ExampleParams,
          response: done,
        },
      },
      async (request, reply) => {
        await removeExample(centre, actorOf(request), request.params.id, request.params.exampleId);
        return reply.status(204).send(null);
      },
    );

    app.put(
      '/api/policy-drafts/:id/acknowledgements',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'acknowledgeFinding',
          summary: 'Take a conflict as it is, with a reason: the row read first answers',
          params: IdParams,
          body: contract.Acknowledge,
          response: done,
        },
      },
      async (request, reply) => {
        await acknowledgeFinding(centre, actorOf(request), request.params.id, request.body);
        return reply.status(204).send(null);
      },
    );

    app.delete(
      '/api/policy-drafts/:id/acknowledgements',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'withdrawAcknowledgement',
          summary: 'No longer take a conflict as it is',
          params: IdParams,
          querystring: contract.AcknowledgementQuery,
          response: done,
        },
      },
      async (request, reply) => {
        await withdrawAcknowledgement(centre, actorOf(request), request.params.id, request.query.key);
        return reply.status(204).send(null);
      },
    );
  };
