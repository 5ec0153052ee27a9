import { lazyRouteComponent } from '@tanstack/react-router';
import { defineDeskModule } from '../parts/desk-module.ts';

export const organisation = defineDeskModule({
  name: 'organisation',
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
    ],
  },
});
