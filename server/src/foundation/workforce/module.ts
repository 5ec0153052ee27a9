import { defineModule } from '../../platform/module.ts';
import { presenceChanged, presenceMoved, skillsChanged } from './announcements.ts';
import { workforce0001 } from './migrations/0001-workforce.ts';
import { workforce0002 } from './migrations/0002-because.ts';
import { workforce0084 } from './migrations/0084-presence-log.ts';
import { presenceLogRoutes } from './log-routes.ts';
import { noticeGone, presenceListeners } from './notice-gone.ts';
import { deleteLinesBefore, findOldestLine } from './past-store.ts';
import { workforceRoutes } from './routes.ts';

/** A quarter, by which shifts are settled. */
const LEAST_DAYS = 90;

export const workforce = defineModule({
  name: 'workforce',
  place: '040',
  rights: {
    'presence:set': ['everyone'],
    'presence:read': ['team-lead'],
    'skills:read': ['administrator', 'team-lead'],
    'skills:change': ['administrator', 'team-lead'],
  },
  migrations: {
    '0001-workforce': workforce0001,
    '0002-because': workforce0002,
    '0084-presence-log': workforce0084,
  },
  tables: { presence: 'touched-all-the-time', presenceLog: 'only-added' },
  retains: {
    'presence-log': {
      days: null,
      leastDays: LEAST_DAYS,
      mostDays: null,
      oldestAt: findOldestLine,
      drop: deleteLinesBefore,
    },
  },
  announces: [presenceChanged, presenceMoved, skillsChanged],
  listens: presenceListeners,
  looksAfter: noticeGone,
  routes: (centre) => [{ routes: workforceRoutes(centre) }, { routes: presenceLogRoutes(centre) }],
});
