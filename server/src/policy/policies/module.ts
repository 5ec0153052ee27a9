import { defineModule } from '../../platform/module.ts';
import { draftChanged, policyChanged, proposalsChanged, replayAsked, replayChanged } from './announcements.ts';
import { policies0001 } from './migrations/0001-studio.ts';
import { policies0002 } from './migrations/0002-replays.ts';
import { policies0003 } from './migrations/0003-group-approves.ts';
import { policies0060 } from './migrations/0060-group-asked.ts';
import { policies0072 } from './migrations/0072-rule-names.ts';
import { join } from 'node:path';
import type { PolicyCentre } from './centre.ts';
import { comparisonRoutes } from './comparisons/comparison-routes.ts';
import { approvalRoutes } from './drafts/approval-routes.ts';
import { draftRoutes } from './drafts/draft-routes.ts';
import { exampleRoutes } from './examples/example-routes.ts';
import { excelRoutes } from './excel/routes.ts';
import { proposalRoutes } from './proposals/proposal-routes.ts';
import { replayRoutes } from './replays/replay-routes.ts';
import { announceComeIntoForce } from './versions/announce-in-force.ts';
import { nameOlder } from './versions/name-older.ts';
import { policyRoutes } from './versions/policy-routes.ts';
import { publishShipped } from './versions/publish-shipped.ts';

export const policies = defineModule<PolicyCentre>({
  name: 'policies',
  place: '085',
  rights: {
    'policy:read': ['everyone'],
    'policy:propose': ['everyone'],
    'policy:draft': ['policy-author'],
    'policy:publish': ['approver'],
    'policy:replay': ['policy-author', 'approver'],
    'draft:read': ['policy-author', 'approver'],
    'proposal:read': ['team-lead', 'policy-author', 'approver'],
  },
  migrations: {
    '0001-studio': policies0001,
    '0002-replays': policies0002,
    '0003-group-approves': policies0003,
    '0060-group-asked': policies0060,
    '0072-rule-names': policies0072,
  },
  announces: [draftChanged, policyChanged, proposalsChanged, replayAsked, replayChanged],
  routes: (centre) => [
    { routes: policyRoutes(centre) },
    { routes: comparisonRoutes(centre) },
    { routes: proposalRoutes(centre) },
    { routes: draftRoutes(centre) },
    { routes: approvalRoutes(centre) },
    { routes: exampleRoutes(centre) },
    { routes: excelRoutes(centre) },
    { routes: replayRoutes(centre) },
  ],
  ships: async (centre, { content }) => {
    await publishShipped(centre, join(content, 'policies'));
    await nameOlder(centre, join(content, 'policies'));
  },
  looksAfter: announceComeIntoForce,
  stops: ({ policyWorker }) => policyWorker.close(),
});
