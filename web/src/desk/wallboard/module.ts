import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf } from '../../api/live/live-events.ts';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { StaffMessagesOfMe } from './messages/staff-messages-of-me.tsx';
import { TellStaffMessage } from './messages/tell-staff-message.ts';

const board = createRoute({
  getParentRoute: () => root,
  path: '/wallboard',
  component: lazyRouteComponent(() => import('./board/wallboard-page.tsx'), 'WallboardPage'),
});

export const wallboard = defineDeskModule({
  name: 'wallboard',
  routes: [board],
  beside: TellStaffMessage,
  menu: [
    {
      to: '/wallboard',
      letter: 'w',
      text: 'wallboard/board:menu',
      order: 14,
      open: (me) => me.rights.includes('wallboard:read'),
    },
  ],
  bar: [{ Part: StaffMessagesOfMe, order: 18, open: (me) => me.rights.includes('staff-message:write') }],
  stale: {
    'contact.changed': () => [keys.wallboard],
    'desk.changed': () => [keys.wallboard],
    'presence.changed': () => [keys.wallboard],
    'presence.moved': () => [keys.wallboard],
    'wall-screens.changed': () => [keys.wallScreens],
    'staff-message.changed': ({ fromId, toId }) => [
      keys.staffUnread,
      ['staff-messages', 'about'],
      ...keyOf(fromId, keys.staffMessagesWith),
      ...keyOf(toId, keys.staffMessagesWith),
    ],
  },
});
