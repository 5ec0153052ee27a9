import { defineModule } from '../../platform/module.ts';
import { actBegun, actChanged, decisionChanged, evidenceChanged, factsAsked } from './announcements.ts';
import { resolution0001 } from './migrations/0001-resolution.ts';
import { resolution0002 } from './migrations/0002-past-decisions.ts';
import { resolution0003 } from './migrations/0003-decisions-for-nobody.ts';
import { resolution0004 } from './migrations/0004-by-contact.ts';
import type { DecidingCentre } from './centre.ts';
import { decisionRoutes } from './decision-routes.ts';
import { resolutionListeners } from './matter/listeners.ts';
import { resumeWork } from './matter/resume-work.ts';
import { resolutionRoutes } from './matter/matter-routes.ts';

export const resolution = defineModule<DecidingCentre>({
  name: 'resolution',
  place: '080',
  tables: {
    resolution: 'changed-often',
    fact: 'changed-often',
    lastDecision: 'changed-often',
    decision: 'only-added',
    factSet: 'only-added',
  },
  rights: {
    'decision:try': ['everyone'],
    'training:read': ['team-lead'],
  },
  migrations: {
    '0001-resolution': resolution0001,
    '0002-past-decisions': resolution0002,
    '0003-decisions-for-nobody': resolution0003,
    '0004-by-contact': resolution0004,
  },
  announces: [actBegun, actChanged, decisionChanged, evidenceChanged, factsAsked],
  routes: (centre) => [{ routes: resolutionRoutes(centre) }, { routes: decisionRoutes(centre) }],
  listens: resolutionListeners,
  resumes: async (centre) => {
    await resumeWork(centre);
    centre.replays.nudge();
  },
  takesUp: async ({ replays }) => replays.nudge(),
  stops: ({ replays }) => replays.stop(),
});
