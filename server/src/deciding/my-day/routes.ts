import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { MyDay } from './contract.ts';
import { readDay } from './read-day.ts';

export const myDayRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/me/day',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'readDay',
          summary: 'Who waits, and what I handled today',
          response: { 200: MyDay, ...refusalReplies },
        },
      },
      async (request) => readDay(centre, actorOf(request)),
    );
  };
