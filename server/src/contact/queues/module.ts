import { defineModule } from '../../platform/module.ts';
import { queues0001 } from './migrations/0001-queues.ts';
import { queues0002 } from './migrations/0002-leaving.ts';
import { queues0003 } from './migrations/0003-seats.ts';
import { queues0004 } from './migrations/0004-ringing.ts';
import { queues0082 } from './migrations/0082-places-by-key.ts';
import { queues0083 } from './migrations/0083-queue-rules.ts';
import { queues0094 } from './migrations/0094-language.ts';
import type { QueuesCentre } from './keeping/centre.ts';
import { queueListeners } from './keeping/listeners.ts';
import { queueRulesChanged } from './rules/announcements.ts';
import { queueMoved } from './places/announcements.ts';
import { checkQueues } from './keeping/check-queues.ts';
import { unanswered } from './keeping/take-back-unanswered.ts';
import { queueRulesRoutes } from './rules/routes.ts';
import { queueNowRoutes } from './keeping/now-routes.ts';

export const queues = defineModule<QueuesCentre>({
  name: 'queues',
  place: '055',
  tables: { queuePlace: 'changed-often', seat: 'touched-all-the-time' },
  migrations: {
    '0001-queues': queues0001,
    '0002-leaving': queues0002,
    '0003-seats': queues0003,
    '0004-ringing': queues0004,
    '0082-places-by-key': queues0082,
    '0083-queue-rules': queues0083,
    '0094-language': queues0094,
  },
  rights: { 'queue:configure': ['administrator', 'team-lead'] },
  announces: [queueMoved, queueRulesChanged],
  routes: (centre) => [{ routes: queueRulesRoutes(centre) }, { routes: queueNowRoutes(centre) }],
  listens: queueListeners,
  becomesDue: unanswered,
  looksAfter: checkQueues,
  takesUp: ({ queues: keeper }) => keeper.lookAtAll(),
  resumes: ({ queues: keeper }) => keeper.begin(),
  stops: ({ queues: keeper }) => keeper.stop(),
});
