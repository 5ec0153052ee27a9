import { defineModule } from '../../platform/module.ts';
import type { ChatCentre } from './chat/centre.ts';
import { chatBegun, chatSiteChanged } from './chat/announcements.ts';
import { chatRoutes } from './chat-routes.ts';
import { deleteTriesBefore, findOldestTry } from './limits/try-store.ts';
import { liveRoutes } from './live-routes.ts';
import { webChat0080 } from './migrations/0080-web-chat.ts';
import { webChat0083 } from './migrations/0083-callbacks.ts';
import { callbackTimers } from './callback/wish-later.ts';
import { siteRoutes } from './sites/site-routes.ts';
import { leaveForSilent } from './visiting/leave-chat.ts';
import { deleteTokensBefore, findOldestToken } from './visiting/visitor-store.ts';
import { visitRoutes } from './visit-routes.ts';
import { visitorFileRoutes, visitorRoutes } from './visitor-routes.ts';

export const webChat = defineModule<ChatCentre>({
  name: 'web-chat',
  place: '097',
  tables: { chatToken: 'touched-all-the-time' },
  rights: {
    'chat-site:read': ['administrator'],
    'chat-site:change': ['administrator'],
  },
  migrations: { '0080-web-chat': webChat0080, '0083-callbacks': webChat0083 },
  timers: callbackTimers,
  announces: [chatBegun, chatSiteChanged],
  // Addresses and numbers are kept no longer than they are counted, and tokens no longer than they are good.
  retains: {
    'chat-try': { days: 1, leastDays: 1, mostDays: 30, oldestAt: findOldestTry, drop: deleteTriesBefore },
    'chat-token': { days: 30, leastDays: 30, mostDays: 30, oldestAt: findOldestToken, drop: deleteTokensBefore },
  },
  looksAfter: leaveForSilent,
  routes: (centre) => [
    { routes: chatRoutes(centre) },
    { routes: visitorRoutes(centre) },
    { routes: visitorFileRoutes(centre) },
    { routes: liveRoutes(centre) },
    { routes: siteRoutes(centre) },
    { routes: visitRoutes(centre) },
  ],
});
