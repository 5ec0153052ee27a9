import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { type BillingCentre, Revealed } from '../../foundation/customers/index.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import {
  BreakPromise,
  KeepPromise,
  MadePromise,
  MakePromise,
  OfferedTimes,
  PromiseQuery,
  RevealPromised,
  TimesQuery,
  WithdrawPromise,
} from './contract.ts';
import { makePromise } from './make-promise.ts';
import { offerTimesFor } from './offer-times-for.ts';
import { listPromisesFor, readPromise, revealPromised } from './read-promises.ts';
import { breakPromise, keepPromise, withdrawPromise } from './settle-promise.ts';
import { undoSettling } from './undo-settling.ts';
import { lookForRefund } from './check-promises.ts';

const one = { params: IdParams, response: { 200: MadePromise, ...refusalReplies } };

export const promiseRoutes =
  (centre: BillingCentre): Routes =>
  async (app) => {
    app.get(
      '/api/promises',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listPromises',
          summary: 'What was promised to customers: what is to be kept next first, then what was settled last',
          querystring: PromiseQuery,
          response: { 200: Type.Array(MadePromise), ...refusalReplies },
        },
      },
      async (request) => listPromisesFor(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/promise-times',
      {
        config: { right: 'promise:make' },
        schema: {
          operationId: 'offerPromiseTimes',
          summary: 'By when a promise can be kept, by the working hours where the customer lives',
          querystring: TimesQuery,
          response: { 200: OfferedTimes, ...refusalReplies },
        },
      },
      async (request) => offerTimesFor(centre, actorOf(request), request.query),
    );

    app.post(
      '/api/promises',
      {
        config: { right: 'promise:make' },
        schema: {
          operationId: 'makePromise',
          summary: 'Promise something to a customer, in a contact or on a ticket',
          body: MakePromise,
          response: { 201: MadePromise, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const id = await makePromise(centre, actorOf(request), request.body);
        return reply.status(201).send(await readPromise(centre, actorOf(request), id));
      },
    );

    app.post(
      '/api/promises/:id/keep',
      {
        config: { right: 'promise:make' },
        schema: { operationId: 'keepPromise', summary: 'It was done; say what', body: KeepPromise, ...one },
      },
      async (request) => {
        await keepPromise(centre, actorOf(request), request.params.id, request.body.note);
        return readPromise(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/promises/:id/break',
      {
        config: { right: 'promise:make' },
        schema: {
          operationId: 'breakPromise',
          summary: 'It will not be kept in time; say why',
          body: BreakPromise,
          ...one,
        },
      },
      async (request) => {
        await breakPromise(centre, actorOf(request), request.params.id, request.body.reason);
        return readPromise(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/promises/:id/withdraw',
      {
        config: { right: 'promise:make' },
        schema: {
          operationId: 'withdrawPromise',
          summary: 'Give it up, with the reason',
          body: WithdrawPromise,
          ...one,
        },
      },
      async (request) => {
        await withdrawPromise(centre, actorOf(request), request.params.id, request.body.reason);
        return readPromise(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/promises/:id/undo-settling',
      {
        config: { right: 'promise:make' },
        schema: {
          operationId: 'undoPromiseSettling',
          summary: 'Takes back within five minutes that you kept or withdrew it',
          ...one,
        },
      },
      async (request) => {
        await undoSettling(centre, actorOf(request), request.params.id);
        return readPromise(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/promises/:id/reveal',
      {
        config: { right: 'promise:make' },
        schema: {
          operationId: 'revealPromised',
          summary: 'Name and number in full of whom it was promised to, for a stated purpose; on record',
          params: IdParams,
          body: RevealPromised,
          response: { 200: Revealed, ...refusalReplies },
        },
      },
      async (request) => revealPromised(centre, actorOf(request), request.params.id, request.body),
    );

    app.post(
      '/api/promises/:id/look',
      {
        config: { right: 'promise:make' },
        schema: { operationId: 'lookForRefund', summary: 'Ask BOSS now whether the refund arrived', ...one },
      },
      async (request) => {
        await lookForRefund(centre, actorOf(request), request.params.id);
        return readPromise(centre, actorOf(request), request.params.id);
      },
    );
  };
