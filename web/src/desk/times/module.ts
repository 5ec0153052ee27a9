import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf } from '../../api/live/live-events.ts';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { CountEscalated, EscalationNotice } from './escalations/arrived-alarms.ts';

const escalationsPage = createRoute({
  getParentRoute: () => root,
  path: '/escalations',
  component: lazyRouteComponent(() => import('./escalations/escalations-page.tsx'), 'EscalationsPage'),
});
const laddersPage = createRoute({
  getParentRoute: () => root,
  path: '/administration/ladders',
  component: lazyRouteComponent(() => import('./ladders/ladders-page.tsx'), 'LaddersPage'),
});

export const times = defineDeskModule({
  name: 'times',
  routes: [escalationsPage, laddersPage],
  menu: [
    {
      to: '/escalations',
      letter: 'e',
      text: 'times/escalations:menu',
      order: 50,
      // Anybody can be told by a ladder; those who are not usually told see the place while something waits for them.
      open: (me, waiting) =>
        waiting > 0 || ['escalation:read', 'ticket:handle'].some((right) => me.rights.includes(right)),
      Counts: CountEscalated,
      home: 3,
    },
  ],
  keys: [
    { text: 'times/escalations:keys', keys: ['J', 'K', 'A', 'N'], order: 70, on: (path) => path === '/escalations' },
  ],
  administration: {
    pages: [
      {
        to: '/administration/ladders',
        text: 'times/ladders:link',
        group: 'times',
        order: 20,
        open: (me) => me.rights.includes('ladder:change'),
      },
    ],
  },
  beside: EscalationNotice,
  stale: {
    'escalation.told': ({ ticketId }) => [keys.escalations, ...keyOf(ticketId, keys.ticket)],
    'escalation.changed': ({ ticketId }) => [keys.escalations, ...keyOf(ticketId, keys.ticket)],
    'ladder.changed': () => [keys.ladders, keys.rederivations],
    'ladders.shipped': () => [keys.ladders],
    'calendar.changed': () => [keys.rederivations],
    'clocks.rederived': () => [keys.rederivations, keys.openClocks],
  },
});
