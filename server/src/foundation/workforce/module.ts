import { defineModule } from '../../platform/module.ts';
import { presenceChanged, skillsChanged } from './announcements.ts';
import { workforce0001 } from './migrations/0001-workforce.ts';
import { workforce0002 } from './migrations/0002-because.ts';
import { workforceRoutes } from './routes.ts';

export const workforce = defineModule({
  name: 'workforce',
  place: '040',
  rights: {
    'presence:set': ['everyone'],
    'presence:read': ['team-lead'],
  },
  migrations: {
    '0001-workforce': workforce0001,
    '0002-because': workforce0002,
  },
  announces: [presenceChanged, skillsChanged],
  routes: (centre) => [{ routes: workforceRoutes(centre) }],
});
