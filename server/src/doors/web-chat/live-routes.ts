import type { ChatCentre } from './chat/centre.ts';
import { Type } from 'typebox';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { OfSite } from './chat/contract.ts';
import { keepChatStreams } from './live/chat-streams.ts';
import { followChat } from './live/follow-chat.ts';
import { guardSites, guardVisitors } from './visiting/guard-visitors.ts';

/** What happens in a visitor's chat, as it happens. */
export const liveRoutes =
  (centre: ChatCentre): Routes =>
  async (app) => {
    guardSites(app, centre);
    guardVisitors(app, centre);
    const streams = keepChatStreams(centre);
    app.addHook('preClose', async () => streams.goDown());
    app.addHook('onClose', async () => streams.stop());

    app.get(
      '/chat/:site/mine/live',
      {
        // A stream has no head to ask for: the answer would never end.
        exposeHeadRoute: false,
        config: { right: 'public', judgesOrigin: true, rateLimit: { max: 120, timeWindow: 60_000 } },
        schema: {
          operationId: 'followChat',
          summary: 'Server-sent events of my chat',
          produces: ['text/event-stream'],
          params: OfSite,
          response: {
            200: Type.String({ description: 'An event stream; resume with Last-Event-ID' }),
            ...refusalReplies,
          },
        },
      },
      async (request, reply) => followChat(centre, streams, request, reply),
    );
  };
