import { listen } from '../../platform/announcing/listener.ts';
import { defineModule } from '../../platform/module.ts';
import type { Centre } from '../../platform/work.ts';
import { conversationChanged, messagesToSend, typingTold } from './message/announcements.ts';
import { conversations0080 } from './migrations/0080-conversations.ts';
import { conversationRoutes } from './routes.ts';
import { sendForgotten, sendQueued } from './sending/send-queued.ts';

export const conversations = defineModule({
  name: 'conversations',
  place: '057',
  migrations: { '0080-conversations': conversations0080 },
  announces: [conversationChanged, messagesToSend, typingTold],
  listens: [
    listen(messagesToSend, 'conversations.send-queued', async (centre: Centre, { contactId }) =>
      sendQueued(centre, contactId),
    ),
  ],
  looksAfter: sendForgotten,
  routes: (centre) => [{ routes: conversationRoutes(centre) }],
});
