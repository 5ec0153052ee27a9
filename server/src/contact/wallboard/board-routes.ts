import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { Wallboard } from './board/board-contract.ts';
import { readBoard } from './board/read-board.ts';

export const boardRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/wallboard',
      {
        config: { right: 'wallboard:read' },
        schema: {
          operationId: 'readWallboard',
          summary: 'Who waits, how fast they are answered, who does what, and what is in hand',
          response: { 200: Wallboard, ...refusalReplies },
        },
      },
      async (request) => readBoard(centre, actorOf(request)),
    );
  };
