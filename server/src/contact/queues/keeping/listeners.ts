import { type Listener, listen } from '../../../platform/announcing/listener.ts';
import { presenceChanged, skillsChanged } from '../../../foundation/workforce/index.ts';
import { agentFreed, contactArrived } from '../../contacts/index.ts';
import { queueRulesChanged } from '../rules/announcements.ts';
import type { QueuesCentre } from './centre.ts';

/** Whoever keeps the queues is told of what changed. They read how it is, so it may be told twice, or late. */
export const queueListeners: readonly Listener<QueuesCentre>[] = [
  listen(
    contactArrived,
    'queues.offer-arrived',
    ({ queues }: QueuesCentre, { contactId }) => queues.changed({ contacts: [contactId] }),
    { formerly: 'routing.offer-arrived' },
  ),
  listen(
    agentFreed,
    'queues.offer-waiting',
    ({ queues }: QueuesCentre, { contactId }) => queues.changed({ contacts: [contactId] }),
    { formerly: 'routing.offer-waiting' },
  ),
  listen(
    presenceChanged,
    'queues.follow-presence',
    ({ queues }: QueuesCentre, { accountId }) => queues.changed({ people: [accountId] }),
    { formerly: 'routing.follow-presence' },
  ),
  listen(skillsChanged, 'queues.follow-skills', ({ queues }: QueuesCentre, { accountId }) =>
    queues.changed({ people: [accountId] }),
  ),
  listen(queueRulesChanged, 'queues.follow-rules', ({ queues }: QueuesCentre, { provinceId }) =>
    queues.changed({ anew: [provinceId] }),
  ),
];
