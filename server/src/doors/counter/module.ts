import { join } from 'node:path';
import { defineModule } from '../../platform/module.ts';
import type { DecidingCentre } from '../../deciding/resolution/index.ts';
import { hallRoutes } from './halls/routes.ts';
import { shipServices } from './halls/ship-halls.ts';
import { counter0089 } from './migrations/0089-counter.ts';
import { visitRoutes } from './visits/routes.ts';

export const counter = defineModule<DecidingCentre>({
  name: 'counter',
  place: '098',
  rights: {
    'counter:read': ['agent', 'expert', 'team-lead'],
    'counter:serve': ['agent', 'expert'],
  },
  migrations: { '0089-counter': counter0089 },
  ships: (centre, { content }) => shipServices(centre, join(content, 'counter', 'services.json')),
  routes: (centre) => [{ routes: hallRoutes(centre) }, { routes: visitRoutes(centre) }],
});
