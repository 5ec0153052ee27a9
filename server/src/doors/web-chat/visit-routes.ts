import { Type } from 'typebox';
import { PastContact, PastQuery } from '../../contact/contacts/index.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { listEarlierVisits } from './visiting/list-visits.ts';

/** What the desk reads of a visitor whom nobody knows. */
export const visitRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/contacts/:id/earlier-chats',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'listEarlierChats',
          summary: 'Earlier chats of the same visitor of the web chat, newest first',
          params: IdParams,
          querystring: PastQuery,
          response: { 200: Type.Array(PastContact), ...refusalReplies },
        },
      },
      async (request) => listEarlierVisits(centre, actorOf(request), request.params.id, request.query),
    );
  };
