import { lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';

export const organisation = defineDeskModule({
  name: 'organisation',
  stale: { 'organisation.changed': () => [keys.teams, keys.ticketCities, keys.ticketHolders] },
  administration: {
    parts: [
      {
        Part: lazyRouteComponent(() => import('./accounts.tsx'), 'Accounts'),
        order: 20,
        open: (me) => me.rights.includes('account:read'),
      },
      {
        Part: lazyRouteComponent(() => import('./audit.tsx'), 'Audit'),
        order: 50,
        open: (me) => me.rights.includes('audit:read'),
      },
      {
        Part: lazyRouteComponent(() => import('./retention.tsx'), 'Retention'),
        order: 45,
        open: (me) => me.rights.includes('retention:read'),
      },
    ],
  },
});
