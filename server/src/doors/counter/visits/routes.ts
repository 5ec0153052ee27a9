import { Type } from 'typebox';
import { Id, IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import type { DecidingCentre } from '../../../deciding/resolution/index.ts';
import { BeginVisit, ChooseService, FinishVisit, SentHere, ShowPapers, Visit, VisitSummary } from '../contract.ts';
import { beginVisit } from './begin-visit.ts';
import { findSentHere } from './find-sent-here.ts';
import { chooseService, finishVisit } from './finish-visit.ts';
import { listMyVisits, readVisit } from './read-visit.ts';
import { showPapers } from './show-papers.ts';

export const visitRoutes =
  (centre: DecidingCentre): Routes =>
  async (app) => {
    const read = (request: Parameters<typeof actorOf>[0], id: string) => readVisit(centre, actorOf(request), id);

    app.get(
      '/api/counter/visits',
      {
        config: { right: 'counter:serve' },
        schema: {
          operationId: 'listMyVisits',
          summary: 'Visits that I recorded today, and those of mine that are open',
          response: { 200: Type.Array(VisitSummary), ...refusalReplies },
        },
      },
      async (request) => listMyVisits(centre, actorOf(request)),
    );

    app.get(
      '/api/counter/sent-here',
      {
        config: { right: 'counter:serve' },
        schema: {
          operationId: 'listSentHere',
          summary: 'What calls asked a customer to come to a hall for',
          querystring: Type.Object({ customerId: Id }),
          response: { 200: Type.Array(SentHere), ...refusalReplies },
        },
      },
      async (request) => findSentHere(centre, actorOf(request), request.query),
    );

    app.post(
      '/api/counter/visits',
      {
        config: { right: 'counter:serve' },
        schema: {
          operationId: 'beginVisit',
          summary: 'Somebody stands at the counter',
          body: BeginVisit,
          response: { 201: Visit, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const contactId = await beginVisit(centre, actorOf(request), request.body);
        return reply.status(201).send(await read(request, contactId));
      },
    );

    app.get(
      '/api/counter/visits/:id',
      {
        config: { right: 'counter:read' },
        schema: {
          operationId: 'readVisit',
          summary: 'A visit, and what its receipt says',
          params: IdParams,
          response: { 200: Visit, ...refusalReplies },
        },
      },
      async (request) => read(request, request.params.id),
    );

    app.post(
      '/api/counter/visits/:id/papers',
      {
        config: { right: 'counter:serve' },
        schema: {
          operationId: 'showPapers',
          summary: 'An original was seen; its number is compared and forgotten',
          params: IdParams,
          body: ShowPapers,
          response: { 200: Visit, ...refusalReplies },
        },
      },
      async (request) => {
        await showPapers(centre, actorOf(request), request.params.id, request.body);
        return read(request, request.params.id);
      },
    );

    app.post(
      '/api/counter/visits/:id/service',
      {
        config: { right: 'counter:serve' },
        schema: {
          operationId: 'chooseService',
          summary: 'What they came for; the visit then says what can be done here',
          params: IdParams,
          body: ChooseService,
          response: { 200: Visit, ...refusalReplies },
        },
      },
      async (request) => {
        await chooseService(centre, actorOf(request), request.params.id, request.body.serviceId);
        return read(request, request.params.id);
      },
    );

    app.post(
      '/api/counter/visits/:id/finish',
      {
        config: { right: 'counter:serve' },
        schema: {
          operationId: 'finishVisit',
          summary: 'What it came to; closes the contact',
          params: IdParams,
          body: FinishVisit,
          response: { 200: Visit, ...refusalReplies },
        },
      },
      async (request) => {
        await finishVisit(centre, actorOf(request), request.params.id, request.body);
        return read(request, request.params.id);
      },
    );
  };
