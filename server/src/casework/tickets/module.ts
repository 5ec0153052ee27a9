import { defineModule } from '../../platform/module.ts';
import { ticketChanged } from './history/announcements.ts';
import { hasOpenTickets } from './history/open-store.ts';
import { ticketKindsChanged } from './kinds/announcements.ts';
import { tickets0001 } from './migrations/0001-tickets.ts';
import { tickets0002 } from './migrations/0002-lives.ts';
import { tickets0003 } from './migrations/0003-standing.ts';
import { join } from 'node:path';
import { kindRoutes } from './kinds/kind-routes.ts';
import { shipKinds } from './kinds/ship-kinds.ts';
import { ticketMoveRoutes } from './desk/move-routes.ts';
import { raisingRoutes } from './raising/routes.ts';
import { ticketRoutes } from './desk/routes.ts';

export const tickets = defineModule({
  name: 'tickets',
  place: '070',
  tables: { ticket: 'changed-often', ticketStanding: 'changed-often', ticketEntry: 'only-added' },
  rights: {
    'ticket:read': ['agent', 'expert', 'team-lead', 'ticket-handler', 'area-manager'],
    'ticket:dispatch': ['agent', 'expert', 'team-lead', 'area-manager'],
    'ticket:handle': ['ticket-handler'],
    'ticket:reveal': ['agent', 'expert', 'team-lead', 'ticket-handler'],
    'ticket-kind:read': ['everyone'],
    'ticket-kind:change': ['administrator'],
  },
  migrations: {
    '0001-tickets': tickets0001,
    '0002-lives': tickets0002,
    '0003-standing': tickets0003,
  },
  // Whoever works on a ticket looks at the contact it comes from.
  holds: { 'contact-entry': hasOpenTickets },
  announces: [ticketChanged, ticketKindsChanged],
  routes: (centre) => [
    { routes: ticketRoutes(centre) },
    { routes: raisingRoutes(centre) },
    { routes: ticketMoveRoutes(centre) },
    { routes: kindRoutes(centre) },
  ],
  ships: (centre, { content }) => shipKinds(centre, join(content, 'tickets', 'kinds.json')),
});
