import { identityChecked } from './announcements.ts';
import type { Static } from 'typebox';
import { operatorDay, operatorTomorrow, secondsLater } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import { keyUsed } from '../../platform/refusal.ts';
import type { Work } from '../../platform/work.ts';
import { BillingRefusal, BillingUnavailable } from '../billing/index.ts';
import { type Actor, saveAuditEntry, seesProvince } from '../organisation/index.ts';
import type { BillingCentre } from './centre.ts';
import type { CheckIdentity, IdentityChecked } from './contract.ts';
import {
  billingUnavailable,
  identityBeingChecked,
  identityLocked,
  meansNotAvailable,
  noSuchCustomer,
} from './refusals.ts';
import {
  countFailures,
  countOpenChecks,
  type CustomerRow,
  deleteOpenCheck,
  findCheckByKey,
  lockCustomer,
  saveCheck,
  settleCheck,
} from './store.ts';

/** Failures a day that lock an identity until the operator's next day (docs/rules/identity.md#five-failures). */
export const FAILURES_A_DAY = 5;

/** BOSS answers, or is given up on, long before this; a check still open then belonged to a process that ended. */
const OPEN_AT_MOST_SECONDS = 30;

type Attempt = Static<typeof CheckIdentity>;
type Outcome = Static<typeof IdentityChecked>;

/** A check on record that BOSS is to be asked about, or the outcome that its key had before. */
export type BegunCheck = { customer: CustomerRow } | { outcome: Outcome };

/**
 * Takes one of the day's attempts, once per key. Attempts still being asked about count as failures until they are
 * settled, so that many at once get no sixth one, though nothing is held while BOSS is asked.
 * @throws noSuchCustomer, keyUsed, identityBeingChecked, identityLocked
 */
export async function beginCheck(work: Work, actor: Actor, customerId: string, attempt: Attempt): Promise<BegunCheck> {
  const customer = await lockCustomer(work.db, customerId);
  if (!customer || !seesProvince(actor, customer.provinceId)) throw noSuchCustomer();
  const openSince = secondsLater(work.now, -OPEN_AT_MOST_SECONDS);
  const day = operatorDay(work.now);
  const failures = await countFailures(work.db, customerId, day);
  const earlier = await findCheckByKey(work.db, attempt.key);
  if (earlier && earlier.contactId !== attempt.contactId) throw keyUsed([{ field: 'key', message: 'choose another' }]);
  if (earlier && earlier.passed !== null) {
    return { outcome: { ...toOutcome(earlier.passed, failures, work.now), repeated: true } };
  }
  if (earlier && earlier.at > openSince) throw identityBeingChecked();
  if (failures >= FAILURES_A_DAY) throw identityLocked();
  if (failures + (await countOpenChecks(work.db, customerId, openSince)) >= FAILURES_A_DAY)
    throw identityBeingChecked();
  await deleteOpenCheck(work.db, attempt.key);
  const { key, contactId, means } = attempt;
  const check = { id: newId(work.now), key, customerId, contactId, day, at: work.now, means, passed: null };
  await saveCheck(work.db, { ...check, accountId: actor.accountId });
  return { customer };
}

/** What BOSS says. Without an answer the attempt did not happen. @throws meansNotAvailable, billingUnavailable */
export async function askBossWho(
  centre: BillingCentre,
  customer: CustomerRow,
  { key, means, value }: Attempt,
): Promise<boolean> {
  try {
    return (await centre.billing.verifyIdentity(customer.bossRef, { means, value })).passed;
  } catch (error) {
    await deleteOpenCheck(centre.db, key);
    if (error instanceof BillingUnavailable) throw billingUnavailable();
    if (error instanceof BillingRefusal && error.code === 'verification-means-not-available') throw meansNotAvailable();
    throw error;
  }
}

/** Puts the outcome on record. */
export async function finishCheck(
  work: Work,
  actor: Actor,
  customer: CustomerRow,
  { key, contactId, means }: Attempt,
  passed: boolean,
): Promise<Outcome> {
  await lockCustomer(work.db, customer.id);
  await settleCheck(work.db, key, passed);
  await saveAuditEntry(work.db, work.now, actor, 'identity.checked', {
    customerId: customer.id,
    contactId,
    means,
    passed,
  });
  work.announce(identityChecked, { customerId: customer.id, contactId, passed: String(passed) }, [
    `province:${customer.provinceId}`,
  ]);
  return toOutcome(passed, await countFailures(work.db, customer.id, operatorDay(work.now)), work.now);
}

function toOutcome(passed: boolean, failuresToday: number, now: Date): Outcome {
  const attemptsLeft = Math.max(0, FAILURES_A_DAY - failuresToday);
  return { passed, failuresToday, attemptsLeft, lockedUntil: lockedUntil(failuresToday, now), repeated: false };
}

export function lockedUntil(failuresToday: number, now: Date): string | null {
  return failuresToday >= FAILURES_A_DAY ? operatorTomorrow(now).toISOString() : null;
}
