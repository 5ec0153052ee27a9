import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import type { DecidingCentre } from '../resolution/index.ts';
import { answerConsult, declineConsult, takeConsult } from './answer-consult.ts';
import { askConsult } from './ask-consult.ts';
import { Consult, DeclineConsult, SayInConsult } from './consult-contract.ts';
import { askFurther, endConsult } from './end-consult.ts';
import { listConsults, listConsultsOfContact, readConsult } from './read-consults.ts';

export const consultRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    app.get(
      '/api/contacts/:id/consults',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'listConsultsOfContact',
          summary: 'Every consult of a contact, in order',
          params: IdParams,
          response: { 200: Type.Array(Consult), ...refusalReplies },
        },
      },
      async (request) => listConsultsOfContact(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/consults',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'listConsults',
          summary: 'Consults that last: what you asked, what you answer, what you may take',
          response: { 200: Type.Array(Consult), ...refusalReplies },
        },
      },
      async (request) => listConsults(centre, actorOf(request)),
    );

    await app.register(askRoutes(centre));
    await app.register(answerRoutes(centre));
  };

const askRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/contacts/:id/consult',
      {
        config: { right: 'consult:ask' },
        schema: {
          operationId: 'askConsult',
          summary: 'Ask the experts present about a contact that stays with its agent',
          params: IdParams,
          body: SayInConsult,
          response: { 200: Consult, ...refusalReplies },
        },
      },
      async (request) => {
        const id = await askConsult(centre, actorOf(request), request.params.id, request.body);
        return readConsult(centre, actorOf(request), id);
      },
    );

    app.post(
      '/api/consults/:id/questions',
      {
        config: { right: 'consult:ask' },
        schema: {
          operationId: 'askFurther',
          summary: 'Ask further',
          params: IdParams,
          body: SayInConsult,
          response: { 200: Consult, ...refusalReplies },
        },
      },
      async (request) => {
        await askFurther(centre, actorOf(request), request.params.id, request.body);
        return readConsult(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/consults/:id/end',
      {
        config: { right: 'consult:ask' },
        schema: {
          operationId: 'endConsult',
          summary: 'Go on without the expert',
          params: IdParams,
          response: { 200: Consult, ...refusalReplies },
        },
      },
      async (request) => {
        await endConsult(centre, actorOf(request), request.params.id);
        return readConsult(centre, actorOf(request), request.params.id);
      },
    );
  };

const answerRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/consults/:id/take',
      {
        config: { right: 'consult:answer' },
        schema: {
          operationId: 'takeConsult',
          summary: 'Read along, and answer',
          params: IdParams,
          response: { 200: Consult, ...refusalReplies },
        },
      },
      async (request) => {
        await takeConsult(centre, actorOf(request), request.params.id);
        return readConsult(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/consults/:id/answers',
      {
        config: { right: 'consult:answer' },
        schema: {
          operationId: 'answerConsult',
          summary: 'Answer in writing, for the agent alone',
          params: IdParams,
          body: SayInConsult,
          response: { 200: Consult, ...refusalReplies },
        },
      },
      async (request) => {
        await answerConsult(centre, actorOf(request), request.params.id, request.body);
        return readConsult(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/consults/:id/decline',
      {
        config: { right: 'consult:answer' },
        schema: {
          operationId: 'declineConsult',
          summary: 'Decline, with the reason; others may still take it',
          params: IdParams,
          body: DeclineConsult,
          response: { 200: Consult, ...refusalReplies },
        },
      },
      async (request) => {
        await declineConsult(centre, actorOf(request), request.params.id, request.body);
        return readConsult(centre, actorOf(request), request.params.id);
      },
    );
  };
