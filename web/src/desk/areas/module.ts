import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const page = createRoute({
  getParentRoute: () => root,
  path: '/area',
  component: lazyRouteComponent(() => import('./area-page.tsx'), 'AreaPage'),
});

const escalatedPage = createRoute({
  getParentRoute: () => root,
  path: '/escalated',
  component: lazyRouteComponent(() => import('./escalated-page.tsx'), 'EscalatedPage'),
});

export const areas = defineDeskModule({
  name: 'areas',
  routes: [page, escalatedPage],
  menu: [{ to: '/area', letter: 'a', text: 'areas:menu', order: 40, open: (me) => me.rights.includes('area:read') }],
  stale: { 'area.changed': () => [keys.area], 'ticket.changed': () => [keys.areaDue] },
});
