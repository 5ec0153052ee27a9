import { defineModule } from '../../platform/module.ts';
import { portal0001 } from './migrations/0001-portal.ts';
import { portal0020 } from './migrations/0020-given-by.ts';
import type { BillingCentre } from '../../foundation/customers/index.ts';
import { attachmentRoutes, ownAttachmentRoutes } from './attachments/routes.ts';
import { portalRoutes, progressRoutes } from './routes.ts';
import { senderRoutes } from './sender-routes.ts';
import { deleteTriesBefore, findOldestTry } from './store.ts';

export const portal = defineModule<BillingCentre>({
  name: 'portal',
  place: '096',
  migrations: {
    '0001-portal': portal0001,
    '0020-given-by': portal0020,
  },
  // Addresses and numbers are kept no longer than they are counted, which is an hour.
  retains: {
    'portal-try': { days: 1, leastDays: 1, mostDays: 30, oldestAt: findOldestTry, drop: deleteTriesBefore },
  },
  routes: (centre, { config }) => [
    { routes: portalRoutes(centre, config) },
    { routes: progressRoutes(centre, config) },
    { routes: ownAttachmentRoutes(centre) },
    { routes: attachmentRoutes(centre) },
    { routes: senderRoutes(centre) },
  ],
});
