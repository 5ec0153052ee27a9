import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { type DecidingCentre, readAct } from '../resolution/index.ts';
import { FinishHandOver, HandedOver, HandOver, HandToExpert } from './contract.ts';
import { handToExpert, takeBack } from './hand-to-expert.ts';
import { listHandOvers, listHandOversOf, readHandOver } from './read-hand-overs.ts';
import { acceptHandOver, finishHandOver } from './take-hand-over.ts';

export const handOverRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/contacts/:id/hand-over',
      {
        config: { right: 'hand-over:ask' },
        schema: {
          operationId: 'handToExpert',
          summary: 'Offer the live contact, with its whole context, to the experts present',
          params: IdParams,
          body: HandToExpert,
          response: { 200: HandedOver, ...refusalReplies },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { handOverId, actId } = await handToExpert(centre, actor, request.params.id, request.body);
        return {
          handOver: await readHandOver(centre, actor, handOverId),
          act: await readAct(centre, request.params.id, actId),
        };
      },
    );

    app.get(
      '/api/contacts/:id/hand-overs',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'listHandOversOfContact',
          summary: 'Every hand-over of a contact, in order',
          params: IdParams,
          response: { 200: Type.Array(HandOver), ...refusalReplies },
        },
      },
      async (request) => listHandOversOf(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/hand-overs',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'listHandOvers',
          summary: 'Live hand-overs: offered to experts, and those I take part in',
          response: { 200: Type.Array(HandOver), ...refusalReplies },
        },
      },
      async (request) => listHandOvers(centre, actorOf(request)),
    );

    await app.register(moveRoutes(centre));
  };

const moveRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/hand-overs/:id/accept',
      {
        config: { right: 'hand-over:take' },
        schema: {
          operationId: 'acceptHandOver',
          summary: 'Take the contact over',
          params: IdParams,
          response: { 200: HandOver, ...refusalReplies },
        },
      },
      async (request) => {
        await acceptHandOver(centre, actorOf(request), request.params.id);
        return readHandOver(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/hand-overs/:id/finish',
      {
        config: { right: 'hand-over:take' },
        schema: {
          operationId: 'finishHandOver',
          summary: 'End it: accepted, a complaint, or given back with a reason',
          params: IdParams,
          body: FinishHandOver,
          response: { 200: HandOver, ...refusalReplies },
        },
      },
      async (request) => {
        await finishHandOver(centre, actorOf(request), request.params.id, request.body);
        return readHandOver(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/hand-overs/:id/take-back',
      {
        config: { right: 'hand-over:ask' },
        schema: {
          operationId: 'takeBackHandOver',
          summary: 'Take the offer back',
          params: IdParams,
          response: { 200: HandOver, ...refusalReplies },
        },
      },
      async (request) => {
        await takeBack(centre, actorOf(request), request.params.id);
        return readHandOver(centre, actorOf(request), request.params.id);
      },
    );
  };
