import { defineModule } from '../../platform/module.ts';
import { identityChecked } from './announcements.ts';
import { customers0001 } from './migrations/0001-customers.ts';
import { customers0002 } from './migrations/0002-finding.ts';
import { customers0003 } from './migrations/0003-folded-names.ts';
import { customers0004 } from './migrations/0004-numbers.ts';
import { customers0005 } from './migrations/0005-names-seen.ts';
import { customers0083 } from './migrations/0083-birth-dates.ts';
import type { BillingCentre } from './centre.ts';
import { customerRoutes } from './routes.ts';

export const customers = defineModule<BillingCentre>({
  name: 'customers',
  place: '030',
  rights: {
    'customer:read': ['agent', 'expert', 'team-lead'],
    'customer:reveal': ['agent', 'expert'],
    'customer:verify': ['agent', 'expert'],
    'customer:find': ['agent', 'expert', 'team-lead', 'area-manager'],
  },
  migrations: {
    '0001-customers': customers0001,
    '0002-finding': customers0002,
    '0003-folded-names': customers0003,
    '0004-numbers': customers0004,
    '0005-names-seen': customers0005,
    '0083-birth-dates': customers0083,
  },
  announces: [identityChecked],
  routes: (centre) => [{ routes: customerRoutes(centre) }],
});
