import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { ChooseHall, Hall, HallService, HallStand } from '../contract.ts';
import { listHalls, listServices } from './read-halls.ts';
import { readStand, standAtHall } from './stand-at-hall.ts';

export const hallRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/counter/halls',
      {
        config: { right: 'counter:read' },
        schema: {
          operationId: 'listHalls',
          summary: 'The halls of your province, with address and hours',
          response: { 200: Type.Array(Hall), ...refusalReplies },
        },
      },
      async (request) => listHalls(centre.db, actorOf(request)),
    );

    app.get(
      '/api/counter/services',
      {
        config: { right: 'counter:read' },
        schema: {
          operationId: 'listHallServices',
          summary: 'What halls do, and which papers it needs',
          response: { 200: Type.Array(HallService), ...refusalReplies },
        },
      },
      async () => listServices(centre.db),
    );

    app.get(
      '/api/counter/stand',
      {
        config: { right: 'counter:serve' },
        schema: {
          operationId: 'readHallStand',
          summary: 'The hall in which you stand',
          response: { 200: HallStand, ...refusalReplies },
        },
      },
      async (request) => readStand(centre, actorOf(request)),
    );

    app.put(
      '/api/counter/stand',
      {
        config: { right: 'counter:serve' },
        schema: {
          operationId: 'chooseHall',
          summary: 'Say in which hall you stand',
          body: ChooseHall,
          response: { 200: HallStand, ...refusalReplies },
        },
      },
      async (request) => {
        await standAtHall(centre, actorOf(request), request.body.hallId);
        return readStand(centre, actorOf(request));
      },
    );
  };
