import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { declineProposal } from './answer-proposal.ts';
import * as contract from './proposal-contract.ts';
import { propose } from './propose.ts';
import { listProposals } from './read-proposals.ts';

const done = { 204: Type.Null(), ...refusalReplies };
const made = { 201: Type.Object({ id: Type.String() }), ...refusalReplies };

/** Wishes to change the policy, and what is said to them. */
export const proposalRoutes =
  (centre: PolicyCentre): Routes =>
  async (app) => {
    app.get(
      '/api/policy-proposals',
      {
        config: { right: 'policy:propose' },
        schema: {
          operationId: 'listProposals',
          summary: 'Proposals to change the policy, newest first',
          response: { 200: Type.Array(contract.Proposal), ...refusalReplies },
        },
      },
      async (request) => listProposals(centre, actorOf(request)),
    );

    app.post(
      '/api/policy-proposals',
      {
        config: { right: 'policy:propose' },
        schema: {
          operationId: 'propose',
          summary: 'Propose a change of the policy, with reasons',
          body: contract.Propose,
          response: made,
        },
      },
      async (request, reply) => reply.status(201).send({ id: await propose(centre, actorOf(request), request.body) }),
    );

    app.post(
      '/api/policy-proposals/:id/decline',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'declineProposal',
          summary: 'Say no to a proposal, and why',
          params: IdParams,
          body: contract.AnswerProposal,
          response: done,
        },
      },
      async (request, reply) => {
        await declineProposal(centre, actorOf(request), request.params.id, request.body.answer);
        return reply.status(204).send(null);
      },
    );
  };
