import { defineModule } from '../../platform/module.ts';
import { clocksRederived } from './clocks/announcements.ts';
import { times0010 } from './migrations/0010-clocks.ts';
import { times0040 } from './migrations/0040-escalations.ts';
import { times0045 } from './migrations/0045-due.ts';
import { times0046 } from './migrations/0046-clocks-of-older-tickets.ts';
import { times0050 } from './migrations/0050-escalations-of-province.ts';
import { times0060 } from './migrations/0060-clocks-since.ts';
import { times0070 } from './migrations/0070-late-clocks.ts';
import { join } from 'node:path';
import { clockListeners, clockTimers } from './following/listeners.ts';
import { ticketClockRoutes } from './clocks/routes.ts';
import { escalationChanged, escalationTold, ladderChanged, laddersShipped } from './escalation/announcements.ts';
import { escalationRoutes } from './escalation/routes.ts';
import { shipLadders } from './escalation/ship-ladders.ts';

export const times = defineModule({
  name: 'times',
  place: '072',
  tables: { ticketClock: 'changed-often' },
  rights: {
    'escalation:answer': ['everyone'],
    'escalation:read': ['team-lead', 'area-manager', 'administrator'],
    'ladder:change': ['administrator'],
  },
  migrations: {
    '0010-clocks': { ...times0010, replaces: ['070-tickets/0010-clocks'] },
    '0040-escalations': { ...times0040, replaces: ['070-tickets/0040-escalations'] },
    '0045-due': { ...times0045, replaces: ['070-tickets/0045-due'] },
    '0046-clocks-of-older-tickets': { ...times0046, replaces: ['070-tickets/0046-clocks-of-older-tickets'] },
    '0050-escalations-of-province': times0050,
    '0060-clocks-since': times0060,
    '0070-late-clocks': times0070,
  },
  announces: [clocksRederived, escalationChanged, escalationTold, ladderChanged, laddersShipped],
  routes: (centre) => [{ routes: ticketClockRoutes(centre) }, { routes: escalationRoutes(centre) }],
  listens: clockListeners,
  timers: clockTimers,
  ships: (centre, { content }) => shipLadders(centre, join(content, 'tickets', 'ladders.json')),
});
