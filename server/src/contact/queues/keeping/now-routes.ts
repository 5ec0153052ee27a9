import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import type { QueuesCentre } from './centre.ts';
import { QueueNow, QueueNowQuery } from './now-contract.ts';
import { readQueueNow } from './read-now.ts';

/** Who waits now, and why. */
export const queueNowRoutes =
  (centre: QueuesCentre): Routes =>
  async (app) => {
    app.get(
      '/api/queues/now',
      {
        config: { right: 'queue:configure' },
        schema: {
          operationId: 'readQueueNow',
          summary: 'Who waits in a province and why, and how true the waits were that people were told',
          querystring: QueueNowQuery,
          response: { 200: QueueNow, ...refusalReplies },
        },
      },
      async (request) => readQueueNow(centre, actorOf(request), request.query.provinceId),
    );
  };
