import { defineModule } from '../../platform/module.ts';
import { consultChanged, handOverChanged } from './announcements.ts';
import { CONSULT_TIMER, noteLate } from './note-late.ts';
import { consultRoutes } from './consult-routes.ts';
import { handOver0001 } from './migrations/0001-hand-overs.ts';
import { consults0088 } from './migrations/0088-consults.ts';
import type { DecidingCentre } from '../resolution/index.ts';
import { handOverRoutes } from './routes.ts';

export const handOver = defineModule<DecidingCentre>({
  name: 'hand-over',
  place: '090',
  rights: {
    'hand-over:ask': ['agent'],
    'hand-over:take': ['expert'],
    'consult:ask': ['agent'],
    'consult:answer': ['expert'],
  },
  migrations: {
    '0001-hand-overs': { ...handOver0001, replaces: ['090-routing/0001-hand-overs'] },
    '0088-consults': consults0088,
  },
  announces: [handOverChanged, consultChanged],
  timers: { [CONSULT_TIMER]: noteLate },
  routes: (centre) => [{ routes: handOverRoutes(centre) }, { routes: consultRoutes(centre) }],
});
