import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { PresenceMenu } from './presence-menu.tsx';

export const workforce = defineDeskModule({
  name: 'workforce',
  bar: [
    {
      Part: PresenceMenu,
      order: 20,
      open: (me) => me.rights.includes('presence:set') && me.rights.includes('contact:answer'),
    },
  ],
  stale: { 'presence.changed': () => [keys.presence] },
});
