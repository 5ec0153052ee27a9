import { keyOf } from '../../api/live/live-events.ts';
import { type Key, keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';

/** A contact came onto my desk, left it, or moved on it. */
function onDesk(contactId: string | undefined): Key[] {
  return [keys.contacts, ['past-contacts'], ...keyOf(contactId, keys.contact)];
}

export const contacts = defineDeskModule({
  name: 'contacts',
  keys: [{ text: 'contacts:keys', keys: ['J', 'K', 'A', 'X'], order: 20 }],
  stale: {
    'contact.offered': ({ contactId }) => onDesk(contactId),
    'desk.changed': ({ contactId }) => onDesk(contactId),
    'contact.changed': ({ contactId }) => keyOf(contactId, keys.contact),
    'identity.checked': ({ contactId }) => keyOf(contactId, keys.contact),
  },
});
