import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import * as contract from './contract.ts';
import { moveMany } from './move-many.ts';
import { countMoves, previewBulk } from './preview-bulk.ts';

/** Many tickets at once: first what would happen, then one after another. Which verb somebody may is judged for each. */
export const ticketBulkRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.post(
      '/api/ticket-bulk/preview',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'previewBulkMove',
          summary: 'What a move would do to each of many tickets; changes nothing',
          body: contract.PreviewBulk,
          response: { 200: contract.BulkPreview, ...refusalReplies },
        },
      },
      async (request) => previewBulk(centre, actorOf(request), request.body),
    );

    app.post(
      '/api/ticket-bulk/counts',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'countBulkMoves',
          summary: 'To how many of these tickets each move can be done now',
          body: contract.ChosenForBulk,
          response: { 200: contract.CountedMoves, ...refusalReplies },
        },
      },
      async (request) => countMoves(centre, actorOf(request), request.body),
    );

    app.post(
      '/api/ticket-bulk/moves',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'moveManyTickets',
          summary: 'The same move for up to 20 tickets, each by itself; the answer names those refused',
          body: contract.MoveMany,
          response: { 200: contract.MovedMany, ...refusalReplies },
        },
      },
      async (request) => moveMany(centre, actorOf(request), request.body),
    );
  };
