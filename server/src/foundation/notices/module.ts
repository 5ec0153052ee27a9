import { defineModule } from '../../platform/module.ts';
import { noticeChanged, noticeDrafted, noticeRead, noticeReminded } from './notice/announcements.ts';
import { notices0086 } from './migrations/0086-notices.ts';
import { noticeTimers } from './publishing/set-notice-timer.ts';
import { noticeReadingRoutes } from './reading-routes.ts';
import { noticeRoutes } from './routes.ts';

export const notices = defineModule({
  name: 'notices',
  place: '043',
  rights: {
    'notice:read': ['everyone'],
    'notice:publish': ['team-lead', 'administrator'],
  },
  migrations: { '0086-notices': notices0086 },
  tables: { noticeReading: 'changed-often' },
  announces: [noticeChanged, noticeDrafted, noticeRead, noticeReminded],
  timers: noticeTimers,
  routes: (centre) => [{ routes: noticeRoutes(centre) }, { routes: noticeReadingRoutes(centre) }],
});
