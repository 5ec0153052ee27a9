import { defineModule } from '../../platform/module.ts';
import { calendarChanged } from './announcements.ts';
import { calendar0001 } from './migrations/0001-calendars.ts';
import { calendar0002 } from './migrations/0002-keeping-calendars.ts';
import { join } from 'node:path';
import { calendarRoutes } from './routes.ts';
import { shipCalendars } from './ship-calendars.ts';

export const calendar = defineModule({
  name: 'calendar',
  place: '015',
  rights: {
    'calendar:read': ['everyone'],
    'calendar:change': ['administrator'],
  },
  migrations: {
    '0001-calendars': calendar0001,
    '0002-keeping-calendars': calendar0002,
  },
  announces: [calendarChanged],
  routes: (centre) => [{ routes: calendarRoutes(centre) }],
  ships: (centre, { content }) => shipCalendars(centre, join(content, 'calendar')),
});
