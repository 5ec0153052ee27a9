import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { Contact, NameMatter, readContact } from '../../../contact/contacts/index.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { actOnDecision } from '../act/act-on-decision.ts';
import { beginMatter } from './begin-matter.ts';
import type { DecidingCentre } from '../centre.ts';
import {
  Act,
  ActOnDecision,
  AnswerFact,
  MarkCustomer,
  PointToComplaint,
  ProposeExtension,
  Resolution,
} from '../contract.ts';
import { answerFact, chooseEarlierComplaint, markCustomer, proposeExtension, retryFacts } from './mark-matter.ts';
import { presentResolution, readAct, readResolution } from './read-resolution.ts';
import { retryAct } from '../act/retry-act.ts';

const resolutionReply = { 200: Resolution, ...refusalReplies };

/** What is done about a matter while its contact is in hand. */
export const resolutionRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/contacts/:id/matter',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'nameMatter',
          summary: 'Say what the contact is about; evidence gathers by itself from then on',
          params: IdParams,
          body: NameMatter,
          response: { 200: Contact, ...refusalReplies },
        },
      },
      async (request) => {
        await beginMatter(centre, actorOf(request), request.params.id, request.body);
        return readContact(centre, actorOf(request), request.params.id);
      },
    );

    app.get(
      '/api/contacts/:id/resolution',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'readResolution',
          summary: 'Evidence, explanation, decision and what may be done',
          params: IdParams,
          response: resolutionReply,
        },
      },
      async (request) => readResolution(centre, actorOf(request), request.params.id),
    );

    app.post(
      '/api/contacts/:id/facts',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'answerFact',
          summary: 'Answer a fact that only a person can know, or say that it cannot be had',
          params: IdParams,
          body: AnswerFact,
          response: resolutionReply,
        },
      },
      async (request) => {
        const standing = await answerFact(centre, actorOf(request), request.params.id, request.body);
        return presentResolution(centre, actorOf(request), standing);
      },
    );

    app.post(
      '/api/contacts/:id/facts/gather',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'retryFacts',
          summary: 'Ask BOSS again for what failed',
          params: IdParams,
          response: resolutionReply,
        },
      },
      async (request) => {
        await retryFacts(centre, actorOf(request), request.params.id);
        return readResolution(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/contacts/:id/marks',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'markCustomer',
          summary: 'Mark explained, and accepted or not',
          params: IdParams,
          body: MarkCustomer,
          response: resolutionReply,
        },
      },
      async (request) => {
        const standing = await markCustomer(centre, actorOf(request), request.params.id, request.body);
        return presentResolution(centre, actorOf(request), standing);
      },
    );

    app.post(
      '/api/contacts/:id/earlier-complaint',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'chooseEarlierComplaint',
          summary: 'Point to another earlier complaint, or back to the latest',
          params: IdParams,
          body: PointToComplaint,
          response: resolutionReply,
        },
      },
      async (request) => {
        await chooseEarlierComplaint(centre, actorOf(request), request.params.id, request.body.ticketId);
        return readResolution(centre, actorOf(request), request.params.id);
      },
    );

    await app.register(actRoutes(centre));
  };

const actRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/contacts/:id/acts',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'actOnDecision',
          summary: 'Do what was decided, or otherwise with a reason; the same key is done once',
          params: IdParams,
          body: ActOnDecision,
          response: { 200: Act, ...refusalReplies },
        },
      },
      async (request) => {
        const actId = await actOnDecision(centre, actorOf(request), request.params.id, request.body);
        return readAct(centre, request.params.id, actId);
      },
    );

    app.post(
      '/api/contacts/:id/acts/:actId/retry',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'retryAct',
          summary: 'Have BOSS try again what it did not answer',
          params: Type.Object({ ...IdParams.properties, actId: Type.String({ format: 'uuid' }) }),
          response: { 200: Act, ...refusalReplies },
        },
      },
      async (request) => {
        await retryAct(centre, actorOf(request), request.params.id, request.params.actId);
        return readAct(centre, request.params.id, request.params.actId);
      },
    );

    app.post(
      '/api/contacts/:id/proposal',
      {
        config: { right: 'policy:propose' },
        schema: {
          operationId: 'proposeExtension',
          summary: 'Propose to extend the policy by what fits a definition but no type',
          params: IdParams,
          body: ProposeExtension,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await proposeExtension(centre, actorOf(request), request.params.id, request.body);
        return reply.status(204).send(null);
      },
    );
  };
