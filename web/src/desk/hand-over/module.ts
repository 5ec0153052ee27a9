import { keyOf } from '../../api/live/live-events.ts';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';

export const handOver = defineDeskModule({
  name: 'hand-over',
  keys: [{ text: 'hand-over:keys', keys: ['Q'], order: 27, on: (path) => path.startsWith('/desk') }],
  stale: {
    'hand-over.changed': ({ contactId }) => [
      keys.handOvers,
      ...keyOf(contactId, keys.contact),
      ...keyOf(contactId, keys.resolution),
    ],
    'consult.changed': ({ contactId }) => [keys.consults, ...keyOf(contactId, keys.contact)],
  },
});
