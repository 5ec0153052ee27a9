import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import * as contract from '../contract.ts';
import {
  exportPolicy,
  listPolicies,
  listPoliciesInForce,
  listPolicyExamples,
  readPolicyVersion,
} from './read-policies.ts';
import { callOffPolicy, takeBackPolicy } from './take-back.ts';

/** The published versions, and what holds when. */
export const policyRoutes =
  (centre: PolicyCentre): Routes =>
  async (app) => {
    app.get(
      '/api/policies',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'listPolicies',
          summary: 'Published versions of the policy',
          response: { 200: Type.Array(contract.PolicySummary), ...refusalReplies },
        },
      },
      async (request) => listPolicies(centre, actorOf(request)),
    );

    app.get(
      '/api/policies/:id',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'readPolicy',
          summary: 'A version with its rules',
          params: contract.PolicyParams,
          response: { 200: contract.PolicyDetail, ...refusalReplies },
        },
      },
      async (request) => readPolicyVersion(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/policies/:id/dmn',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'exportPolicy',
          summary: 'A version as a DMN file',
          params: contract.PolicyParams,
          response: { 200: Type.String(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        const dmn = await exportPolicy(centre, actorOf(request), request.params.id);
        return reply
          .type('application/xml; charset=utf-8')
          .header('content-disposition', `attachment; filename="${request.params.id.replaceAll(/[^\w.-]/gu, '_')}.dmn"`)
          .send(dmn);
      },
    );

    app.get(
      '/api/policies/:id/examples',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'listPolicyExamples',
          summary: 'The examples that were published with a version',
          params: contract.PolicyParams,
          response: { 200: Type.Array(contract.KeptExample), ...refusalReplies },
        },
      },
      async (request) => listPolicyExamples(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/policies-in-force',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'listPoliciesInForce',
          summary: 'What holds, will hold and held, newest first',
          response: { 200: Type.Array(contract.Holding), ...refusalReplies },
        },
      },
      async (request) => listPoliciesInForce(centre, actorOf(request)),
    );

    app.post(
      '/api/policies-in-force/take-back',
      {
        config: { right: 'policy:publish' },
        schema: {
          operationId: 'takeBackPolicy',
          summary: 'An earlier version holds again, from now on',
          body: contract.TakeBack,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await takeBackPolicy(centre, actorOf(request), request.body);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/policies-in-force/:id/call-off',
      {
        config: { right: 'policy:publish' },
        schema: {
          operationId: 'callOffPolicy',
          summary: 'What was to hold later will not',
          params: IdParams,
          body: contract.Reason,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await callOffPolicy(centre, actorOf(request), request.params.id, request.body.reason);
        return reply.status(204).send(null);
      },
    );
  };
