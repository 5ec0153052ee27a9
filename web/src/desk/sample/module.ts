import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const callers = createRoute({
  getParentRoute: () => root,
  path: '/sample-callers',
  component: lazyRouteComponent(() => import('./sample-callers-page.tsx'), 'SampleCallersPage'),
});

const boss = createRoute({
  getParentRoute: () => root,
  path: '/administration/simulated-boss',
  component: lazyRouteComponent(() => import('./simulated-boss.tsx'), 'SimulatedBossPage'),
});

export const sample = defineDeskModule({
  name: 'sample',
  routes: [callers, boss],
  menu: [
    {
      to: '/sample-callers',
      letter: 's',
      text: 'sample:menu',
      order: 30,
      open: (me) => me.sampleData && me.rights.includes('contact:let-in'),
    },
  ],
  administration: {
    pages: [
      {
        to: '/administration/simulated-boss',
        text: 'sample:boss.title',
        group: 'sample',
        order: 99,
        open: (me) => me.sampleData && me.rights.includes('billing:switch'),
      },
    ],
  },
  stale: {
    'contact.arrived': () => [keys.sampleCallers, keys.sampleCrowd],
    'contact.offered': () => [keys.sampleCallers],
    'desk.changed': () => [keys.sampleCallers, keys.sampleCrowd],
  },
});
