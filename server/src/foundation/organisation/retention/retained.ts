import type { Module } from '../../../platform/module.ts';
import { deleteSignInFailures, findOldestSignInFailure } from './rule-store.ts';

/** The Cybersecurity Law of the PRC has logs kept for no less than six months; the longest six months have 184 days. */
const SIX_MONTHS = 184;

export const retainedOfOrganisation = {
  /** A screen that was away for longer reads everything anew instead of resuming. */
  event: { table: 'event', days: 1, leastDays: 1, mostDays: 30 },
  audit: { table: 'auditEntry', days: null, leastDays: SIX_MONTHS, mostDays: null },
  /** They are counted for five minutes; the audit has them for as long as it is kept. */
  'sign-in-failure': {
    days: 1,
    leastDays: 1,
    mostDays: 30,
    oldestAt: findOldestSignInFailure,
    drop: deleteSignInFailures,
  },
} satisfies Module['retains'];
