import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const page = createRoute({
  getParentRoute: () => root,
  path: '/mass-faults',
  validateSearch: ({ fault }: Record<string, unknown>): { fault?: string } =>
    typeof fault === 'string' ? { fault } : {},
  component: lazyRouteComponent(() => import('./outages-page.tsx'), 'OutagesPage'),
});

export const outages = defineDeskModule({
  name: 'outages',
  routes: [page],
  menu: [
    {
      to: '/mass-faults',
      letter: 'o',
      text: 'outages:menu',
      order: 60,
      open: (me) => me.rights.includes('mass-fault:lead'),
    },
  ],
  stale: { 'mass-fault.changed': () => [keys.massFaults, ['mass-fault'], ['known-faults']] },
});
