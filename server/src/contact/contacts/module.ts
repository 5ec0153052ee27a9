import { defineModule } from '../../platform/module.ts';
import {
  agentFreed,
  contactArrived,
  contactChanged,
  contactOffered,
  deskChanged,
  matterNamed,
} from './announcements.ts';
import { contacts0001 } from './migrations/0001-contacts.ts';
import type { BillingCentre } from '../../foundation/customers/index.ts';
import { contactRoutes } from './routes.ts';

export const contacts = defineModule<BillingCentre>({
  name: 'contacts',
  place: '050',
  rights: {
    'contact:read': ['agent', 'expert', 'team-lead'],
    'contact:handle': ['agent', 'expert'],
    'contact:let-in': ['agent', 'team-lead'],
  },
  migrations: {
    '0001-contacts': { ...contacts0001, replaces: ['050-access/0001-contacts'] },
  },
  announces: [agentFreed, contactArrived, contactChanged, contactOffered, deskChanged, matterNamed],
  routes: (centre) => [{ routes: contactRoutes(centre) }],
});
