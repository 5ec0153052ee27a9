import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { CountWaiting } from './count-waiting.tsx';
import { readView } from './view/view.ts';

const tickets = createRoute({
  getParentRoute: () => root,
  path: '/tickets',
  validateSearch: readView,
  component: lazyRouteComponent(() => import('./tickets-page.tsx'), 'TicketsPage'),
});

export const lists = defineDeskModule({
  name: 'lists',
  routes: [tickets],
  menu: [
    {
      to: '/tickets',
      letter: 't',
      text: 'lists:menu',
      order: 20,
      open: (me) => me.rights.includes('ticket:read'),
      Counts: CountWaiting,
      home: 2,
    },
  ],
  keys: [
    { text: 'lists:keys', keys: ['J', 'K', 'Enter', 'X', 'M', 'A', '/'], order: 60, on: (path) => path === '/tickets' },
  ],
  stale: { 'ticket.changed': () => [keys.ticketLists, keys.ticketCounts] },
});
