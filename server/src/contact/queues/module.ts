import { defineModule } from '../../platform/module.ts';
import { queues0001 } from './migrations/0001-queues.ts';
import { queues0002 } from './migrations/0002-leaving.ts';
import { queues0003 } from './migrations/0003-seats.ts';
import { queues0004 } from './migrations/0004-ringing.ts';
import { queues0083 } from './migrations/0083-queue-rules.ts';
import { queueMoved } from './announcements.ts';
import { queueListeners } from './offer-contacts.ts';
import { checkQueues } from './check-queues.ts';
import { queueRulesChanged, queueRulesRoutes } from './rules/index.ts';
import { unanswered } from './take-back-unanswered.ts';

export const queues = defineModule({
  name: 'queues',
  place: '055',
  tables: { queuePlace: 'changed-often', seat: 'touched-all-the-time' },
  migrations: {
    '0001-queues': queues0001,
    '0002-leaving': queues0002,
    '0003-seats': queues0003,
    '0004-ringing': queues0004,
    '0083-queue-rules': queues0083,
  },
  rights: { 'queue:configure': ['administrator', 'team-lead'] },
  announces: [queueMoved, queueRulesChanged],
  routes: (centre) => [{ routes: queueRulesRoutes(centre) }],
  listens: queueListeners,
  becomesDue: unanswered,
  looksAfter: checkQueues,
});
