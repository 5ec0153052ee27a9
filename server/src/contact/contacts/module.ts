import { listen } from '../../platform/announcing/listener.ts';
import { defineModule } from '../../platform/module.ts';
import {
  agentFreed,
  contactArrived,
  contactChanged,
  contactOffered,
  deskChanged,
  matterNamed,
  messageChanged,
  messageWritten,
  partyToRecognise,
} from './life/announcements.ts';
import { contacts0001 } from './migrations/0001-contacts.ts';
import { contacts0002 } from './migrations/0002-parties.ts';
import { contacts0003 } from './migrations/0003-ended-contacts.ts';
import { contacts0004 } from './migrations/0004-partitions.ts';
import { contacts0005 } from './migrations/0005-unanswered.ts';
import { contacts0085 } from './migrations/0085-joins.ts';
import { contacts0080 } from './migrations/0080-messages.ts';
import { contacts0084 } from './migrations/0084-in-hand.ts';
import { hasOpenContacts } from './life/timeline-retention-store.ts';
import { deleteMessages } from './messages/message-store.ts';
import type { BillingCentre } from '../../foundation/customers/index.ts';
import { recogniseParty, recogniseWaiting } from './parties/recognise-party.ts';
import { repairInHand } from './in-hand/repair-in-hand.ts';
import { leftChats } from './left/return-left.ts';
import { partyRoutes } from './party-routes.ts';
import { joinRoutes } from './join-routes.ts';
import { contactRoutes } from './routes.ts';

export const contacts = defineModule<BillingCentre>({
  name: 'contacts',
  place: '050',
  tables: {
    contact: 'changed-often',
    contactEntry: { rowsAre: 'only-added', dividedBy: 'id', days: 90, orderedBy: 'id' },
  },
  rights: {
    'contact:read': ['agent', 'expert', 'team-lead'],
    'contact:answer': ['agent', 'expert'],
    'contact:handle': ['agent', 'expert', 'team-lead'],
    'contact:take-over': ['team-lead'],
    'contact:join': ['team-lead'],
    'contact:let-in': ['agent', 'team-lead'],
  },
  migrations: {
    '0001-contacts': { ...contacts0001, replaces: ['050-access/0001-contacts'] },
    '0002-parties': contacts0002,
    '0003-ended-contacts': contacts0003,
    '0004-partitions': contacts0004,
    '0005-unanswered': contacts0005,
    '0080-messages': contacts0080,
    '0084-in-hand': contacts0084,
    '0085-joins': contacts0085,
  },
  // A year at least: for so long a customer may come back to what was said.
  retains: {
    'contact-entry': {
      table: 'contactEntry',
      days: null,
      leastDays: 365,
      mostDays: null,
      takeAlong: deleteMessages,
    },
  },
  holds: { 'contact-entry': hasOpenContacts },
  announces: [
    agentFreed,
    contactArrived,
    contactChanged,
    contactOffered,
    deskChanged,
    matterNamed,
    messageChanged,
    messageWritten,
    partyToRecognise,
  ],
  listens: [
    listen(partyToRecognise, 'contacts.recognise', async (centre: BillingCentre, { contactId }) => {
      await recogniseParty(centre, contactId);
    }),
  ],
  becomesDue: leftChats,
  looksAfter: async (centre) => {
    await repairInHand(centre);
    await recogniseWaiting(centre);
  },
  routes: (centre) => [
    { routes: contactRoutes(centre) },
    { routes: partyRoutes(centre) },
    { routes: joinRoutes(centre) },
  ],
});
