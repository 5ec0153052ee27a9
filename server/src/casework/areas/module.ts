import { defineModule } from '../../platform/module.ts';
import { areaChanged } from './announcements.ts';
import { areas0007 } from './migrations/0007-areas.ts';
import { areas0065 } from './migrations/0065-open-escalated.ts';
import { areas0089 } from './migrations/0089-escalated-contacts.ts';
import type { BillingCentre } from '../../foundation/customers/index.ts';
import { escalatedRoutes } from './escalated/routes.ts';
import { areaRoutes } from './routes.ts';
import { todayRoutes } from './today/routes.ts';
import { checkAreaAlerts } from './check-area-alerts.ts';

export const areas = defineModule<BillingCentre>({
  name: 'areas',
  place: '075',
  rights: {
    'area:read': ['team-lead', 'area-manager'],
    'escalated:read': ['team-lead', 'area-manager', 'expert'],
    'escalated:record': ['agent', 'expert', 'team-lead', 'area-manager'],
  },
  migrations: {
    '0007-areas': { ...areas0007, replaces: ['070-tickets/0007-areas'] },
    '0065-open-escalated': areas0065,
    '0089-escalated-contacts': areas0089,
  },
  announces: [areaChanged],
  routes: (centre) => [
    { routes: areaRoutes(centre) },
    { routes: todayRoutes(centre) },
    { routes: escalatedRoutes(centre) },
  ],
  looksAfter: checkAreaAlerts,
});
