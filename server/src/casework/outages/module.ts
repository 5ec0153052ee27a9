import { defineModule } from '../../platform/module.ts';
import { massFaultChanged, massReplyAsked } from './announcements.ts';
import { outages0005 } from './migrations/0005-mass-faults.ts';
import { outageListeners, resumeMassReplies } from './reply-to-all.ts';
import { massFaultRoutes } from './routes.ts';

export const outages = defineModule({
  name: 'outages',
  place: '074',
  rights: {
    'mass-fault:lead': ['team-lead', 'ticket-handler', 'area-manager'],
  },
  migrations: {
    '0005-mass-faults': { ...outages0005, replaces: ['070-tickets/0005-mass-faults'] },
  },
  announces: [massFaultChanged, massReplyAsked],
  routes: (centre) => [{ routes: massFaultRoutes(centre) }],
  listens: outageListeners,
  looksAfter: resumeMassReplies,
});
