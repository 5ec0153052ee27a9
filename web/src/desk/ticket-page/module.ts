import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const page = createRoute({
  getParentRoute: () => root,
  path: '/tickets/$ticketId',
  component: lazyRouteComponent(() => import('./ticket-page.tsx'), 'TicketPage'),
});

export const ticketPage = defineDeskModule({
  name: 'ticket-page',
  routes: [page],
  keys: [
    {
      text: 'ticket-page:keys',
      keys: ['J', 'K', '[', ']', 'U', 'Enter', 'M', 'Ctrl+Enter'],
      order: 65,
      on: (path) => path.startsWith('/tickets/'),
    },
  ],
});
