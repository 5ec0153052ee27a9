import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf } from '../../api/live/live-events.ts';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const counterPage = createRoute({
  getParentRoute: () => root,
  path: '/counter',
  component: lazyRouteComponent(() => import('./counter-page.tsx'), 'CounterPage'),
});
// The address names the step, so that a reload keeps it.
const visitPage = createRoute({
  getParentRoute: () => root,
  path: '/counter/$visitId/$step',
  component: lazyRouteComponent(() => import('./visit-page.tsx'), 'VisitPage'),
});

export const counter = defineDeskModule({
  name: 'counter',
  routes: [counterPage, visitPage],
  menu: [
    {
      to: '/counter',
      letter: 'k',
      text: 'counter/visit:menu',
      order: 12,
      open: (me) => me.rights.includes('counter/visit:serve'),
    },
  ],
  keys: [{ text: 'counter/visit:keys', keys: ['[', ']'], order: 28, on: (path) => /^\/counter\/./u.test(path) }],
  stale: {
    'contact.changed': ({ contactId }) => keyOf(contactId, keys.visit),
    'identity.checked': ({ contactId }) => keyOf(contactId, keys.visit),
  },
});
