import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { Day } from './day.tsx';

export const myDay = defineDeskModule({
  name: 'my-day',
  bar: [{ Part: Day, order: 10, open: (me) => me.rights.includes('contact:answer') }],
  stale: {
    'desk.changed': () => [keys.day],
    // Others' promises are in nobody's day but theirs.
    'promise.changed': (_, gathered) => (gathered ? [] : [keys.day]),
  },
  figures: ['waiting.counted'],
});
