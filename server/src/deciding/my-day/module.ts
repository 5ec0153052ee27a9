import { defineModule } from '../../platform/module.ts';
import { waitingCounted } from './announcements.ts';
import { countWaiting } from './count-waiting.ts';
import { myDayRoutes } from './routes.ts';

export const myDay = defineModule({
  name: 'my-day',
  place: '092',
  announces: [waitingCounted],
  figures: [countWaiting],
  routes: (centre) => [{ routes: myDayRoutes(centre) }],
});
