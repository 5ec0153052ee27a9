import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { InterfaceTasks } from './interface-tasks.tsx';

const keys = createRoute({
  getParentRoute: () => root,
  path: '/administration/api-keys',
  component: lazyRouteComponent(() => import('./api-keys.tsx'), 'ApiKeysPage'),
});
const subscriptions = createRoute({
  getParentRoute: () => root,
  path: '/administration/event-subscriptions',
  component: lazyRouteComponent(() => import('./event-subscriptions.tsx'), 'EventSubscriptionsPage'),
});

export const tmf = defineDeskModule({
  name: 'tmf',
  routes: [keys, subscriptions],
  administration: {
    pages: [
      {
        to: '/administration/api-keys',
        text: 'tmf:keys.title',
        group: 'interfaces',
        order: 60,
        open: (me) => me.rights.includes('api-key:manage'),
      },
      {
        to: '/administration/event-subscriptions',
        text: 'tmf:subscriptions.title',
        group: 'interfaces',
        order: 65,
        open: (me) => me.rights.includes('api-key:manage'),
      },
    ],
    tasks: [{ Part: InterfaceTasks, order: 30, open: (me) => me.rights.includes('api-key:manage') }],
  },
});
