import { defineModule } from '../../platform/module.ts';
import { massFaultChanged, massReplyAsked } from './announcements.ts';
import { outages0070 } from './migrations/0070-deeds.ts';
import { outages0006 } from './migrations/0006-telling-customers.ts';
import { outages0005 } from './migrations/0005-mass-faults.ts';
import { outageListeners, resumeMassReplies } from './reply-to-all.ts';
import { massFaultRoutes } from './routes.ts';
import { tellingRoutes } from './telling-routes.ts';

export const outages = defineModule({
  name: 'outages',
  place: '074',
  rights: {
    'mass-fault:lead': ['team-lead', 'ticket-handler', 'area-manager'],
    'mass-fault:tell': ['agent', 'team-lead', 'ticket-handler', 'area-manager'],
    'mass-fault:export': ['team-lead', 'area-manager'],
  },
  migrations: {
    '0005-mass-faults': { ...outages0005, replaces: ['070-tickets/0005-mass-faults'] },
    '0006-telling-customers': outages0006,
    '0070-deeds': outages0070,
  },
  announces: [massFaultChanged, massReplyAsked],
  routes: (centre) => [{ routes: massFaultRoutes(centre) }, { routes: tellingRoutes(centre) }],
  listens: outageListeners,
  looksAfter: resumeMassReplies,
});
