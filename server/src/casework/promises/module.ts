import { defineModule } from '../../platform/module.ts';
import { promiseChanged } from './announcements.ts';
import { promises0004 } from './migrations/0004-promises.ts';
import { promises0005 } from './migrations/0005-promises-of-mine.ts';
import { promises0006 } from './migrations/0006-keepers.ts';
import { promises0007 } from './migrations/0007-settled-promises.ts';
import { promises0064 } from './migrations/0064-bounded-lists.ts';
import { promises0073 } from './migrations/0073-note-before.ts';
import { promiseRoutes } from './routes.ts';
import { checkPromises } from './check-promises.ts';

export const promises = defineModule({
  name: 'promises',
  place: '071',
  tables: { customerPromise: 'changed-often' },
  rights: {
    'promise:make': ['agent', 'expert', 'team-lead', 'ticket-handler', 'area-manager'],
  },
  migrations: {
    '0004-promises': { ...promises0004, replaces: ['070-tickets/0004-promises'] },
    '0005-promises-of-mine': promises0005,
    '0006-keepers': promises0006,
    '0007-settled-promises': promises0007,
    '0064-bounded-lists': promises0064,
    '0073-note-before': promises0073,
  },
  announces: [promiseChanged],
  routes: (centre) => [{ routes: promiseRoutes(centre) }],
  looksAfter: checkPromises,
});
