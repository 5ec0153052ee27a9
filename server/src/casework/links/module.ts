import { defineModule } from '../../platform/module.ts';
import { links0006 } from './migrations/0006-linking.ts';
import { linkingRoutes } from './routes.ts';

export const links = defineModule({
  name: 'links',
  place: '073',
  migrations: {
    '0006-linking': { ...links0006, replaces: ['070-tickets/0006-linking'] },
  },
  routes: (centre) => [{ routes: linkingRoutes(centre) }],
});
