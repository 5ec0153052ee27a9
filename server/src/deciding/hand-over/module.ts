import { defineModule } from '../../platform/module.ts';
import { handOverChanged } from './announcements.ts';
import { handOver0001 } from './migrations/0001-hand-overs.ts';
import type { DecidingCentre } from '../resolution/index.ts';
import { handOverRoutes } from './routes.ts';

export const handOver = defineModule<DecidingCentre>({
  name: 'hand-over',
  place: '090',
  rights: {
    'hand-over:ask': ['agent'],
    'hand-over:take': ['expert'],
  },
  migrations: {
    '0001-hand-overs': { ...handOver0001, replaces: ['090-routing/0001-hand-overs'] },
  },
  announces: [handOverChanged],
  routes: (centre) => [{ routes: handOverRoutes(centre) }],
});
