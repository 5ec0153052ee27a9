import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import type { Me } from '../../api/types.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const rulesPage = createRoute({
  getParentRoute: () => root,
  path: '/administration/queues',
  component: lazyRouteComponent(() => import('./rules/queue-rules-page.tsx'), 'QueueRulesPage'),
});

const simulatePage = createRoute({
  getParentRoute: () => root,
  path: '/administration/simulation',
  component: lazyRouteComponent(() => import('./simulate/simulate-page.tsx'), 'SimulatePage'),
});

const nowPage = createRoute({
  getParentRoute: () => root,
  path: '/queues',
  component: lazyRouteComponent(() => import('./now/queues-page.tsx'), 'QueuesPage'),
});

const open = (me: Me) => me.rights.includes('queue:configure');

export const queues = defineDeskModule({
  name: 'queues',
  routes: [rulesPage, simulatePage, nowPage],
  menu: [{ to: '/queues', letter: 'q', text: 'queues/now:menu', order: 45, open }],
  administration: {
    pages: [
      { to: '/administration/queues', text: 'queues/rules:link', group: 'contacts', order: 15, open },
      { to: '/administration/simulation', text: 'queues/simulation:link', group: 'contacts', order: 25, open },
    ],
  },
  stale: { 'queue-rules.changed': () => [keys.queueRules, keys.queueNow] },
});
