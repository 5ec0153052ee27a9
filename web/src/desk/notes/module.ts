import { keyOf } from '../../api/live/live-events.ts';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { MentionsOfMe } from './mentions-of-me.tsx';

export const notes = defineDeskModule({
  name: 'notes',
  bar: [{ Part: MentionsOfMe, order: 20, open: (me) => me.rights.includes('note:read') }],
  stale: {
    'note.changed': ({ ticketId, contactId }) => [...keyOf(ticketId, keys.notes), ...keyOf(contactId, keys.notes)],
    'mentions.changed': () => [keys.mentions],
  },
});
