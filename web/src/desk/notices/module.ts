import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { CountUnread } from './count-unread.tsx';
import { NoticeBar } from './notice-bar.tsx';

const chosen = ({ notice }: Record<string, unknown>): { notice?: string } =>
  typeof notice === 'string' ? { notice } : {};

const list = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: chosen,
  component: lazyRouteComponent(() => import('./notices-page.tsx'), 'NoticesPage'),
});

const write = createRoute({
  getParentRoute: () => root,
  path: '/notices/write',
  validateSearch: chosen,
  component: lazyRouteComponent(() => import('./write-page.tsx'), 'WritePage'),
});

export const notices = defineDeskModule({
  name: 'notices',
  routes: [list, write],
  menu: [
    {
      to: '/notices',
      text: 'notices/board:menu',
      order: 65,
      letter: 'b',
      open: (me) => me.rights.includes('notice:read'),
      Counts: CountUnread,
    },
  ],
  above: NoticeBar,
  keys: [{ text: 'notices/board:keys', keys: ['J', 'K', '/', 'C'], order: 75, on: (path) => path === '/notices' }],
  stale: {
    'notice.changed': () => [keys.notices, keys.myNotices, keys.knownFaultsOfAll],
    'notice.drafted': () => [keys.notices],
    'notice.read': () => [keys.notices, keys.myNotices, keys.knownFaultsOfAll],
    'notice.reminded': () => [keys.notices, keys.myNotices],
  },
});
