import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { Day } from './day.tsx';

export const myDay = defineDeskModule({
  name: 'my-day',
  bar: [{ Part: Day, order: 10, open: (me) => me.rights.includes('contact:handle') }],
  stale: {
    'contact.arrived': () => [keys.day],
    'contact.offered': () => [keys.day],
    'desk.changed': () => [keys.day],
    'promise.changed': () => [keys.day],
  },
});
