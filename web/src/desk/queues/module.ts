import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const rulesPage = createRoute({
  getParentRoute: () => root,
  path: '/administration/queues',
  component: lazyRouteComponent(() => import('./rules/queue-rules-page.tsx'), 'QueueRulesPage'),
});

const nowPage = createRoute({
  getParentRoute: () => root,
  path: '/queues',
  component: lazyRouteComponent(() => import('./now/queues-page.tsx'), 'QueuesPage'),
});

export const queues = defineDeskModule({
  name: 'queues',
  routes: [rulesPage, nowPage],
  menu: [
    {
      to: '/queues',
      letter: 'q',
      text: 'queues/now:menu',
      order: 45,
      open: (me) => me.rights.includes('queue:configure'),
    },
  ],
  administration: {
    pages: [
      {
        to: '/administration/queues',
        text: 'queues/rules:link',
        group: 'contacts',
        order: 15,
        open: (me) => me.rights.includes('queue:configure'),
      },
    ],
  },
  stale: { 'queue-rules.changed': () => [keys.queueRules, keys.queueNow] },
});
