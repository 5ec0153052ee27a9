import { access0001 } from './modules/access/index.ts';
import { calendar0001 } from './modules/calendar/index.ts';
import { customers0001, customers0002 } from './modules/customers/index.ts';
import { openApi0001, openApi0010 } from './modules/open-api/index.ts';
import { organisation0001, organisation0002, organisation0003 } from './modules/organisation/index.ts';
import { portal0001, portal0020 } from './modules/portal/index.ts';
import { policies0001, policies0002 } from './modules/policies/index.ts';
import { resolution0001, resolution0002 } from './modules/resolution/index.ts';
import { routing0001 } from './modules/routing/index.ts';
import {
  tickets0001,
  tickets0002,
  tickets0004,
  tickets0005,
  tickets0006,
  tickets0007,
  tickets0010,
  tickets0020,
  tickets0030,
  tickets0031,
  tickets0040,
  tickets0045,
  tickets0046,
} from './modules/tickets/index.ts';
import { workforce0001 } from './modules/workforce/index.ts';
import type { ModuleMigrations } from './platform/migrate.ts';

/** Every module's tables, in reading order. */
export const migrations: ModuleMigrations[] = [
  {
    place: '010',
    module: 'organisation',
    migrations: {
      '0001-organisation': organisation0001,
      '0002-teams': organisation0002,
      '0003-timers': organisation0003,
    },
  },
  { place: '015', module: 'calendar', migrations: { '0001-calendars': calendar0001 } },
  {
    place: '030',
    module: 'customers',
    migrations: { '0001-customers': customers0001, '0002-finding': customers0002 },
  },
  { place: '040', module: 'workforce', migrations: { '0001-workforce': workforce0001 } },
  { place: '050', module: 'access', migrations: { '0001-contacts': access0001 } },
  {
    place: '070',
    module: 'tickets',
    migrations: {
      '0001-tickets': tickets0001,
      '0002-lives': tickets0002,
      '0004-promises': tickets0004,
      '0005-mass-faults': tickets0005,
      '0006-linking': tickets0006,
      '0007-areas': tickets0007,
      '0010-clocks': tickets0010,
      '0020-lists': tickets0020,
      '0030-search': tickets0030,
      '0031-more-lists': tickets0031,
      '0040-escalations': tickets0040,
      '0045-due': tickets0045,
      '0046-clocks-of-older-tickets': tickets0046,
    },
  },
  {
    place: '080',
    module: 'resolution',
    migrations: { '0001-resolution': resolution0001, '0002-past-decisions': resolution0002 },
  },
  // Widens what `resolution` had made: the versions and the proposals.
  { place: '085', module: 'policies', migrations: { '0001-studio': policies0001, '0002-replays': policies0002 } },
  { place: '090', module: 'routing', migrations: { '0001-hand-overs': routing0001 } },
  {
    place: '095',
    module: 'open-api',
    migrations: { '0001-open-api': openApi0001, '0010-tending-subscriptions': openApi0010 },
  },
  { place: '096', module: 'portal', migrations: { '0001-portal': portal0001, '0020-given-by': portal0020 } },
];
