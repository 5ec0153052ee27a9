import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { MentionPage, MentionQuery, ReadMentions } from '../note/contract.ts';
import { markMentionsRead, readMentions } from './read-mentions.ts';

export const mentionRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/me/mentions',
      {
        config: { right: 'note:read' },
        schema: {
          operationId: 'listMyMentions',
          summary: 'Notes that mention me, unread ones first',
          querystring: MentionQuery,
          response: { 200: MentionPage, ...refusalReplies },
        },
      },
      async (request) => readMentions(centre, actorOf(request), request.query),
    );

    app.post(
      '/api/me/mentions/read',
      {
        config: { right: 'note:read' },
        schema: {
          operationId: 'markMentionsRead',
          summary: 'I have opened this ticket, or this contact',
          body: ReadMentions,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await markMentionsRead(centre, actorOf(request), request.body);
        return reply.status(204).send(null);
      },
    );
  };
