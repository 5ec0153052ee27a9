import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { PresenceMenu } from './presence-menu.tsx';

const page = createRoute({
  getParentRoute: () => root,
  path: '/presence',
  component: lazyRouteComponent(() => import('./presence-page.tsx'), 'PresencePage'),
});

export const workforce = defineDeskModule({
  name: 'workforce',
  routes: [page],
  // Everybody else comes to their own day from their presence.
  menu: [
    {
      to: '/presence',
      letter: 'h',
      text: 'workforce:log.menu',
      order: 17,
      open: (me) => me.rights.includes('presence:read'),
    },
  ],
  keys: [{ text: 'workforce:keys', keys: ['S'], order: 15 }],
  bar: [
    {
      Part: PresenceMenu,
      order: 20,
      open: (me) => me.rights.includes('presence:set') && me.rights.includes('contact:answer'),
    },
  ],
  stale: {
    'presence.changed': () => [keys.presence, keys.presenceLogs],
    'presence.moved': () => [keys.presenceLogs],
    // A contact came, or moved on: what one is follows from it.
    'desk.changed': () => [keys.presence],
  },
});
