import { Type } from 'typebox';
import { actorOf } from '../../foundation/organisation/index.ts';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import {
  CannedAnswer,
  CannedAnswerVersion,
  RemoveCannedAnswer,
  SaveCannedAnswer,
  SavedCannedAnswer,
  UseCannedAnswer,
} from './contract.ts';
import { listCannedAnswers, listVersions, useCannedAnswer } from './read-canned-answers.ts';
import { removeCannedAnswer, saveCannedAnswer } from './save-canned-answer.ts';

export const cannedAnswerRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/canned-answers',
      {
        config: { right: 'canned-answer:use' },
        schema: {
          operationId: 'listCannedAnswers',
          summary: 'What you may use while you write, and what you keep for others; by name',
          response: { 200: Type.Array(CannedAnswer), ...refusalReplies },
        },
      },
      async (request) => listCannedAnswers(centre, actorOf(request)),
    );

    app.get(
      '/api/canned-answers/:id/versions',
      {
        config: { right: 'canned-answer:use' },
        schema: {
          operationId: 'listCannedAnswerVersions',
          summary: 'What it said before, the newest first',
          params: IdParams,
          response: { 200: Type.Array(CannedAnswerVersion), ...refusalReplies },
        },
      },
      async (request) => listVersions(centre, actorOf(request), request.params.id),
    );

    app.post(
      '/api/canned-answers/:id/uses',
      {
        config: { right: 'canned-answer:use' },
        schema: {
          operationId: 'useCannedAnswer',
          summary: 'It was taken into a reply; counted once in a contact',
          params: IdParams,
          body: UseCannedAnswer,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await useCannedAnswer(centre, actorOf(request), request.params.id, request.body.contactId);
        return reply.status(204).send(null);
      },
    );

    await app.register(changeRoutes(centre));
  };

const changeRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.put(
      '/api/canned-answers/:id',
      {
        config: { right: 'canned-answer:write' },
        schema: {
          operationId: 'saveCannedAnswer',
          summary: 'Make one, or write its next version; the client chooses its id',
          params: IdParams,
          body: SaveCannedAnswer,
          response: { 200: SavedCannedAnswer, ...refusalReplies },
        },
      },
      async (request) => ({
        version: await saveCannedAnswer(centre, actorOf(request), request.params.id, request.body),
      }),
    );

    app.post(
      '/api/canned-answers/:id/remove',
      {
        config: { right: 'canned-answer:write' },
        schema: {
          operationId: 'removeCannedAnswer',
          summary: 'Nobody finds it any more; what was sent with it stands',
          params: IdParams,
          body: RemoveCannedAnswer,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await removeCannedAnswer(centre, actorOf(request), request.params.id, request.body.version);
        return reply.status(204).send(null);
      },
    );
  };
