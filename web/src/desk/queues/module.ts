import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const simulatePage = createRoute({
  getParentRoute: () => root,
  path: '/administration/simulation',
  component: lazyRouteComponent(() => import('./simulate/simulate-page.tsx'), 'SimulatePage'),
});

export const queues = defineDeskModule({
  name: 'queues',
  routes: [simulatePage],
  administration: {
    pages: [
      {
        to: '/administration/simulation',
        text: 'queues/simulation:link',
        group: 'times',
        order: 50,
        open: (me) => me.rights.includes('queue:configure'),
      },
    ],
  },
});
