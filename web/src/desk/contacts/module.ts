import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf } from '../../api/live/live-events.ts';
import { type Key, keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { TellWhatCame } from './alerts/tell-what-came.ts';
import { CountLeft } from './count-left.tsx';

/** A contact came onto my desk, left it, or moved on it. */
function onDesk(contactId: string | undefined): Key[] {
  return [keys.contacts, ['past-contacts'], ...keyOf(contactId, keys.contact)];
}

const left = createRoute({
  getParentRoute: () => root,
  path: '/left-contacts',
  component: lazyRouteComponent(() => import('./left-contacts-page.tsx'), 'LeftContactsPage'),
});

export const contacts = defineDeskModule({
  name: 'contacts',
  routes: [left],
  beside: TellWhatCame,
  menu: [
    {
      to: '/left-contacts',
      letter: 'l',
      text: 'contacts:left.menu',
      order: 15,
      // There is nothing to see there as long as everybody is there.
      open: (me, waiting) => waiting > 0 && me.rights.includes('contact:take-over'),
      Counts: CountLeft,
    },
  ],
  keys: [{ text: 'contacts:keys', keys: ['J', 'K', 'A', 'X'], order: 20, on: (path) => /^\/desk(?:\/|$)/u.test(path) }],
  stale: {
    'contact.offered': ({ contactId }) => onDesk(contactId),
    'desk.changed': ({ contactId }) => onDesk(contactId),
    'contact.changed': ({ contactId }) => keyOf(contactId, keys.contact),
    'identity.checked': ({ contactId }) => keyOf(contactId, keys.contact),
  },
});
