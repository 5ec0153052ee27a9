import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { Reason } from '../contract.ts';
import { askGroup } from './ask-group.ts';
import * as contract from './draft-contract.ts';
import { publishDraft } from './publish-draft.ts';
import { bringBack, discardDraft, submitDraft } from './submit-draft.ts';

const done = { 204: Type.Null(), ...refusalReplies };

/** What becomes of a draft: submitted, handed on, returned, published, given up. */
export const approvalRoutes =
  (centre: PolicyCentre): Routes =>
  async (app) => {
    app.post(
      '/api/policy-drafts/:id/submit',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'submitDraft',
          summary: 'Hand a draft to the approvers',
          params: IdParams,
          body: contract.SubmitDraft,
          response: done,
        },
      },
      async (request, reply) => {
        await submitDraft(centre, actorOf(request), request.params.id, request.body);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/policy-drafts/:id/ask-group',
      {
        config: { right: 'policy:publish' },
        schema: {
          operationId: 'askGroupToApprove',
          summary: 'Hand a province’s draft that replaces answers of the group’s to the approvers of the group',
          params: IdParams,
          response: done,
        },
      },
      async (request, reply) => {
        await askGroup(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/policy-drafts/:id/recall',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'recallDraft',
          summary: 'Take a submitted draft back to go on with it',
          params: IdParams,
          response: done,
        },
      },
      async (request, reply) => {
        await bringBack(centre, actorOf(request), request.params.id, 'recall');
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/policy-drafts/:id/return',
      {
        config: { right: 'policy:publish' },
        schema: {
          operationId: 'returnDraft',
          summary: 'Give a draft back to its authors, with a reason',
          params: IdParams,
          body: Reason,
          response: done,
        },
      },
      async (request, reply) => {
        await bringBack(centre, actorOf(request), request.params.id, 'return', request.body.reason);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/policy-drafts/:id/discard',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'discardDraft',
          summary: 'Give a draft up',
          params: IdParams,
          response: done,
        },
      },
      async (request, reply) => {
        await discardDraft(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/policy-drafts/:id/publish',
      {
        config: { right: 'policy:publish' },
        schema: {
          operationId: 'publishDraft',
          summary: 'Make a draft the policy from a time on; by an approver who is not one of its authors',
          params: IdParams,
          body: contract.PublishDraft,
          response: { 201: Type.Object({ version: Type.String() }), ...refusalReplies },
        },
      },
      async (request, reply) => {
        const version = await publishDraft(centre, actorOf(request), request.params.id, request.body);
        return reply.status(201).send({ version });
      },
    );
  };
