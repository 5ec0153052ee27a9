import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const ticketKinds = createRoute({
  getParentRoute: () => root,
  path: '/administration/ticket-kinds',
  component: lazyRouteComponent(() => import('./kinds/kinds-page.tsx'), 'KindsPage'),
});

export const tickets = defineDeskModule({
  name: 'tickets',
  routes: [ticketKinds],
  administration: {
    pages: [
      {
        to: '/administration/ticket-kinds',
        text: 'tickets/kinds:link',
        group: 'tickets',
        order: 10,
        open: (me) => me.rights.includes('ticket-kind:change'),
      },
    ],
  },
  stale: {
    'ticket.changed': ({ ticketId, customerId }) => [
      customerId ? keys.ticketsOf(customerId) : keys.tickets,
      ticketId ? keys.ticket(ticketId) : ['ticket'],
    ],
    'ticket-kinds.changed': () => [keys.ticketKinds],
  },
});
