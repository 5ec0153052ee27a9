import { defineModule } from '../../platform/module.ts';
import { organisation0001 } from './migrations/0001-organisation.ts';
import { organisation0002 } from './migrations/0002-teams.ts';
import { organisation0003 } from './migrations/0003-timers.ts';
import { organisation0004 } from './migrations/0004-number-ranges.ts';
import { organisation0005 } from './migrations/0005-events-without-order-lock.ts';
import { organisation0006 } from './migrations/0006-lead.ts';
import { organisation0007 } from './migrations/0007-audit-of-province.ts';
import { organisation0008 } from './migrations/0008-partitions.ts';
import { organisation0009 } from './migrations/0009-retention.ts';
import { organisation0010 } from './migrations/0010-people.ts';
import { organisation0011 } from './migrations/0011-known-places.ts';
import { organisation0063 } from './migrations/0063-shut-out.ts';
import { organisationChanged, personChanged, signInsEnded } from './actors/announcements.ts';
import type { OrganisationCentre } from './actors/centre.ts';
import { guardRoutes } from './sign-ins/guard-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { importRoutes } from './import-routes.ts';
import { passwordRoutes } from './password-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { retentionRoutes } from './retention-routes.ts';
import { deleteSignInFailures, findOldestSignInFailure, saveMissingRules } from './retention-store.ts';
import { organisationRoutes } from './routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** The Cybersecurity Law of the PRC has logs kept for no less than six months; the longest six months have 184 days. */
const SIX_MONTHS = 184;

export const organisation = defineModule<OrganisationCentre>({
  name: 'organisation',
  place: '010',
  tables: {
    session: 'touched-all-the-time',
    auditEntry: { rowsAre: 'only-added', dividedBy: 'id', days: 90, orderedBy: 'id' },
    timer: 'changed-often',
    event: { rowsAre: 'only-added', dividedBy: 'id', days: 1, orderedBy: 'xid' },
    processLead: 'touched-all-the-time',
  },
  rights: {
    'self:read': ['everyone'],
    'self:change': ['everyone'],
    'live:follow': ['everyone'],
    'account:read': ['administrator'],
    'account:change': ['administrator'],
    'audit:read': ['administrator'],
    'audit:export': ['administrator'],
    'retention:read': ['administrator'],
    'retention:change': ['administrator'],
  },
  migrations: {
    '0001-organisation': organisation0001,
    '0002-teams': organisation0002,
    '0003-timers': organisation0003,
    '0004-number-ranges': organisation0004,
    '0005-events-without-order-lock': organisation0005,
    '0006-lead': organisation0006,
    '0007-audit-of-province': organisation0007,
    '0008-partitions': organisation0008,
    '0009-retention': organisation0009,
    '0010-people': organisation0010,
    '0011-known-places': organisation0011,
    '0063-shut-out': organisation0063,
  },
  retains: {
    // A screen that was away for longer reads everything anew instead of resuming.
    event: { table: 'event', days: 1, leastDays: 1, mostDays: 30 },
    audit: { table: 'auditEntry', days: null, leastDays: SIX_MONTHS, mostDays: null },
    // They are counted for an hour; the audit has them for as long as it is kept.
    'sign-in-failure': {
      days: 1,
      leastDays: 1,
      mostDays: 30,
      oldestAt: findOldestSignInFailure,
      drop: deleteSignInFailures,
    },
  },
  announces: [organisationChanged, personChanged, signInsEnded],
  guards: guardRoutes,
  routes: (centre, { config }) => [
    { routes: organisationRoutes(centre, config) },
    { routes: peopleRoutes(centre, config) },
    { routes: passwordRoutes(centre) },
    { routes: signInRoutes(centre) },
    { routes: auditRoutes(centre) },
    { routes: importRoutes(centre) },
    { routes: retentionRoutes(centre) },
  ],
  ships: ({ db, retention }) => saveMissingRules(db, retention),
});
