import { defineModule } from '../../platform/module.ts';
import { myDayRoutes } from './routes.ts';

export const myDay = defineModule({
  name: 'my-day',
  place: '092',
  routes: (centre) => [{ routes: myDayRoutes(centre) }],
});
