import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { CalendarTasks } from './calendar-tasks.tsx';

const calendars = createRoute({
  getParentRoute: () => root,
  path: '/administration/calendars',
  component: lazyRouteComponent(() => import('./calendars-page.tsx'), 'CalendarsPage'),
});

export const calendar = defineDeskModule({
  name: 'calendar',
  routes: [calendars],
  administration: {
    pages: [
      {
        to: '/administration/calendars',
        text: 'calendar:link',
        group: 'times',
        order: 30,
        open: (me) => me.rights.includes('calendar:change'),
      },
    ],
    tasks: [{ Part: CalendarTasks, order: 20, open: (me) => me.rights.includes('calendar:change') }],
  },
  stale: { 'calendar.changed': () => [keys.calendars] },
});
