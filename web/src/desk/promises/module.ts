import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const page = createRoute({
  getParentRoute: () => root,
  path: '/promises',
  component: lazyRouteComponent(() => import('./promises-page.tsx'), 'PromisesPage'),
});

export const promises = defineDeskModule({
  name: 'promises',
  routes: [page],
  menu: [
    {
      to: '/promises',
      letter: 'p',
      text: 'promises:menu',
      order: 70,
      // Who talks with customers has them in the bar, beside the day.
      open: (me) => me.rights.includes('ticket:dispatch') && !me.rights.includes('contact:answer'),
    },
  ],
  stale: { 'promise.changed': () => [keys.promises] },
});
