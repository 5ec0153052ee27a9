import { defineModule } from '../../platform/module.ts';
import { screensChanged } from './screens/announcements.ts';
import { staffMessageChanged } from './staff-messages/announcements.ts';
import { addUpService } from './board/count-service.ts';
import { boardRoutes } from './board-routes.ts';
import { wallboard0085 } from './migrations/0085-wallboard.ts';
import { hallRoutes, screenRoutes } from './screen-routes.ts';
import { staffMessageRoutes } from './staff-message-routes.ts';
import { steeringRoutes } from './steering-routes.ts';

export const wallboard = defineModule({
  name: 'wallboard',
  place: '059',
  tables: { serviceOutcome: 'changed-often' },
  rights: {
    'wallboard:read': ['team-lead'],
    'wallboard:share': ['team-lead'],
    'contact:reassign': ['team-lead'],
    'staff-message:write': ['agent', 'expert', 'team-lead'],
  },
  migrations: { '0085-wallboard': wallboard0085 },
  announces: [screensChanged, staffMessageChanged],
  looksAfter: addUpService,
  routes: (centre, { config }) => [
    { routes: boardRoutes(centre) },
    { routes: screenRoutes(centre) },
    { routes: steeringRoutes(centre) },
    { routes: staffMessageRoutes(centre) },
    { routes: hallRoutes(centre, config) },
  ],
});
