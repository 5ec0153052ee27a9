import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import {
  DueClock,
  DueQuery,
  NotCovered,
  OpenClocks,
  OpenClocksQuery,
  Rederivation,
  TicketClock,
} from './clock-contract.ts';
import { countOpenFor, listDueFor, listNotCoveredFor, listRunsFor, readClocks, readRun } from './read-clocks.ts';

/** What tickets promise in time, and where that stands. */
export const ticketClockRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/tickets/:id/clocks',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTicketClocks',
          summary: 'Where each promise of a ticket stands',
          params: IdParams,
          response: { 200: Type.Array(TicketClock), ...refusalReplies },
        },
      },
      async (request) => readClocks(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/ticket-clocks',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listDueClocks',
          summary: 'Open promises by when they are due: late ones first, then what is about to be',
          querystring: DueQuery,
          response: { 200: Type.Array(DueClock), ...refusalReplies },
        },
      },
      async (request) => listDueFor(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/ticket-clocks/not-covered',
      {
        config: { right: 'calendar:read' },
        schema: {
          operationId: 'countClocksNotCovered',
          summary: 'How many open promises wait for the holidays of a year',
          response: { 200: Type.Array(NotCovered), ...refusalReplies },
        },
      },
      async (request) => listNotCoveredFor(centre, actorOf(request)),
    );

    app.get(
      '/api/ticket-clocks/open',
      {
        config: { right: 'calendar:change' },
        schema: {
          operationId: 'countOpenClocks',
          summary: 'How much a change of a calendar or a ladder would derive anew',
          querystring: OpenClocksQuery,
          response: { 200: OpenClocks, ...refusalReplies },
        },
      },
      async (request) => countOpenFor(centre, actorOf(request), request.query.provinceId),
    );

    app.get(
      '/api/clock-rederivations',
      {
        config: { right: 'calendar:change' },
        schema: {
          operationId: 'listRederivations',
          summary: 'What changes of calendars and ladders moved, newest first',
          response: { 200: Type.Array(Rederivation), ...refusalReplies },
        },
      },
      async (request) => listRunsFor(centre, actorOf(request)),
    );

    app.get(
      '/api/clock-rederivations/:id',
      {
        config: { right: 'calendar:change' },
        schema: {
          operationId: 'readRederivation',
          summary: 'How far a run is, and what it moved',
          params: IdParams,
          response: { 200: Rederivation, ...refusalReplies },
        },
      },
      async (request) => readRun(centre, actorOf(request), request.params.id),
    );
  };
