import { defineModule } from '../../platform/module.ts';
import { tmf0001 } from './migrations/0001-open-api.ts';
import { tmf0010 } from './migrations/0010-tending-subscriptions.ts';
import { tmf0020 } from './migrations/0020-fingerprints.ts';
import type { DecidingCentre } from '../../deciding/resolution/index.ts';
import type { TmfCentre } from './centre.ts';
import { hubRoutes } from './hub/hub-routes.ts';
import { subscriptionRoutes } from './hub/subscription-routes.ts';
import { eventListeners } from './hub/write-events.ts';
import { tmf683Routes } from './interactions/tmf683-routes.ts';
import { guardKeys } from './keys/guard-keys.ts';
import { keyRoutes } from './keys/key-routes.ts';
import { partyRoutes } from './trouble-tickets/party-routes.ts';
import { tmf621Routes } from './trouble-tickets/tmf621-routes.ts';
import { representationV4 } from './representations/representation-v4.ts';
import { representationV5 } from './representations/representation-v5.ts';

export const tmf = defineModule<TmfCentre & DecidingCentre>({
  name: 'tmf',
  place: '095',
  tables: { eventDelivery: 'changed-often' },
  rights: {
    'api-key:manage': ['administrator'],
    'tmf621:read': [],
    'tmf621:write': [],
    'tmf683:read': [],
  },
  migrations: {
    '0001-open-api': { ...tmf0001, replaces: ['095-open-api/0001-open-api'] },
    '0010-tending-subscriptions': { ...tmf0010, replaces: ['095-open-api/0010-tending-subscriptions'] },
    '0020-fingerprints': tmf0020,
  },
  refuses: [
    { below: '/tmf-api', present: representationV4.presentError },
    { below: representationV5.base, present: representationV5.presentError },
  ],
  guards: guardKeys,
  routes: (centre, { config }) => [
    { routes: keyRoutes(centre) },
    { routes: subscriptionRoutes(centre) },
    { routes: partyRoutes(centre) },
    ...[representationV4, representationV5].map((representation) => ({
      routes: tmf621Routes(centre, representation, hubRoutes(centre, representation, config.sampleData)),
      prefix: representation.base,
    })),
    { routes: tmf683Routes(centre), prefix: '/tmf-api/partyInteraction/v4' },
  ],
  listens: eventListeners,
  looksAfter: ({ deliverer }) => deliverer.lookAfter(),
  stops: ({ deliverer }) => deliverer.stop(),
});
