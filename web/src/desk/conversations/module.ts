import { keyOf } from '../../api/live/live-events.ts';
import { type Key, keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { SendOutbox } from './send-outbox.ts';

/** Of others' contacts only what is open here is read anew. */
function said(contactId: string | undefined, gathered: boolean): Key[] {
  return [...(gathered ? [] : [keys.contacts]), ...keyOf(contactId, keys.messages)];
}

export const conversations = defineDeskModule({
  name: 'conversations',
  beside: SendOutbox,
  keys: [
    {
      text: 'conversations:keys',
      keys: ['R', 'M', 'Enter', 'Shift Enter', 'Alt 1–9'],
      order: 25,
      on: (path) => path.startsWith('/desk'),
    },
  ],
  figures: ['typing.told'],
  stale: {
    'message.written': ({ contactId }, gathered) => said(contactId, gathered),
    'message.changed': ({ contactId }, gathered) => said(contactId, gathered),
  },
});
