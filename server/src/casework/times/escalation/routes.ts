import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { acknowledgeEscalation } from './acknowledge.ts';
import { changeLadder } from './change-ladder.ts';
import { undoAcknowledging } from './undo-acknowledging.ts';
import { Acknowledge, Escalation, EscalationQuery, ProvinceEscalationQuery } from './escalation-contract.ts';
import { ChangeLadder, Ladder } from './ladder-contract.ts';
import { listLaddersFor, listMine, listOfProvince, listOfTicket, readMine } from './read-escalations.ts';

/** Who was told of what is about to miss its time, and by which ladder. */
export const escalationRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/escalations',
      {
        config: { right: 'escalation:answer' },
        schema: {
          operationId: 'listEscalations',
          summary: 'What you were told, newest first',
          querystring: EscalationQuery,
          response: { 200: Type.Array(Escalation), ...refusalReplies },
        },
      },
      async (request) => listMine(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/escalations/of-province',
      {
        config: { right: 'escalation:read' },
        schema: {
          operationId: 'listEscalationsOfProvince',
          summary: 'What anybody of the province was told, newest first',
          querystring: ProvinceEscalationQuery,
          response: { 200: Type.Array(Escalation), ...refusalReplies },
        },
      },
      async (request) => listOfProvince(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/tickets/:id/escalations',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTicketEscalations',
          summary: 'Who was told of the clocks of a ticket, newest first',
          params: IdParams,
          response: { 200: Type.Array(Escalation), ...refusalReplies },
        },
      },
      async (request) => listOfTicket(centre, actorOf(request), request.params.id),
    );

    app.post(
      '/api/escalations/:id/acknowledge',
      {
        config: { right: 'escalation:answer' },
        schema: {
          operationId: 'acknowledgeEscalation',
          summary: 'See to it: the ladder stops for this clock',
          params: IdParams,
          body: Acknowledge,
          response: { 200: Escalation, ...refusalReplies },
        },
      },
      async (request) => {
        const { id } = request.params;
        await acknowledgeEscalation(centre, actorOf(request), id, request.body.note ?? null);
        return readMine(centre, actorOf(request), id);
      },
    );

    app.post(
      '/api/escalations/:id/undo-acknowledging',
      {
        config: { right: 'escalation:answer' },
        schema: {
          operationId: 'undoEscalationAcknowledgement',
          summary: 'Takes back within five minutes that you see to it: the ladder climbs on',
          params: IdParams,
          response: { 200: Escalation, ...refusalReplies },
        },
      },
      async (request) => {
        const { id } = request.params;
        await undoAcknowledging(centre, actorOf(request), id);
        return readMine(centre, actorOf(request), id);
      },
    );

    app.get(
      '/api/escalation-ladders',
      {
        config: { right: 'ticket-kind:read' },
        schema: {
          operationId: 'listLadders',
          summary: 'The ladders that hold: the group’s, and those of provinces',
          response: { 200: Type.Array(Ladder), ...refusalReplies },
        },
      },
      async (request) => listLaddersFor(centre, actorOf(request)),
    );

    app.put(
      '/api/escalation-ladders',
      {
        config: { right: 'ladder:change' },
        schema: {
          operationId: 'changeLadder',
          summary: 'Save a further version of a ladder, or take it away; open clocks go by it from now on',
          body: ChangeLadder,
          response: { 200: Type.Object({ version: Type.Integer() }), ...refusalReplies },
        },
      },
      async (request) => ({ version: await changeLadder(centre, actorOf(request), request.body) }),
    );
  };
