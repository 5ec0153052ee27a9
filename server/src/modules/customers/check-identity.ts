import type { Static } from 'typebox';
import { operatorDay, operatorTomorrow } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import { BillingRefusal, BillingUnavailable } from '../billing/index.ts';
import { type Actor, saveAuditEntry, seesProvince } from '../organisation/index.ts';
import type { BillingCentre } from './centre.ts';
import type { CheckIdentity, IdentityChecked } from './contract.ts';
import { billingUnavailable, identityLocked, meansNotAvailable, noSuchCustomer } from './refusals.ts';
import { countFailures, type CustomerRow, findCheckByKey, holdCustomer, saveCheck } from './store.ts';

/** Failures a day after which an identity is locked until the operator's next day (spec 01, notes). */
export const FAILURES_A_DAY = 5;

type Attempt = Static<typeof CheckIdentity>;
type Outcome = Static<typeof IdentityChecked>;

/**
 * Verifies the caller once per key. The customer's row is held while BOSS is asked, so that two people trying at once
 * cannot get a sixth attempt.
 * @throws noSuchCustomer, identityLocked, meansNotAvailable, billingUnavailable
 */
export async function checkIdentity(
  centre: BillingCentre,
  work: Work,
  actor: Actor,
  customerId: string,
  attempt: Attempt,
): Promise<Outcome> {
  const customer = await holdCustomer(work.db, customerId);
  if (!customer || !seesProvince(actor, customer.provinceId)) throw noSuchCustomer();
  const day = operatorDay(work.now);
  const failures = await countFailures(work.db, customerId, day);
  const earlier = await findCheckByKey(work.db, attempt.key);
  if (earlier) return { ...toOutcome(earlier.passed, failures, work.now), repeated: true };
  if (failures >= FAILURES_A_DAY) throw identityLocked();
  const passed = await askBoss(centre, customer, attempt);
  const { key, contactId, means } = attempt;
  const check = { id: newId(work.now), key, customerId, contactId, day, at: work.now, means, passed };
  await saveCheck(work.db, { ...check, accountId: actor.accountId });
  await saveAuditEntry(work.db, work.now, actor, 'identity.checked', { customerId, contactId, means, passed });
  work.announce({
    name: 'identity.checked',
    about: { customerId, contactId, checkId: check.id, passed: String(passed) },
    audience: [`province:${customer.provinceId}`],
  });
  return toOutcome(passed, failures + (passed ? 0 : 1), work.now);
}

async function askBoss(centre: BillingCentre, customer: CustomerRow, attempt: Attempt): Promise<boolean> {
  try {
    const { means, value } = attempt;
    return (await centre.billing.verifyIdentity(customer.bossRef, { means, value })).passed;
  } catch (error) {
    if (error instanceof BillingUnavailable) throw billingUnavailable();
    if (error instanceof BillingRefusal && error.code === 'verification-means-not-available') throw meansNotAvailable();
    throw error;
  }
}

function toOutcome(passed: boolean, failuresToday: number, now: Date): Outcome {
  const attemptsLeft = Math.max(0, FAILURES_A_DAY - failuresToday);
  return { passed, failuresToday, attemptsLeft, lockedUntil: lockedUntil(failuresToday, now), repeated: false };
}

export function lockedUntil(failuresToday: number, now: Date): string | null {
  return failuresToday >= FAILURES_A_DAY ? operatorTomorrow(now).toISOString() : null;
}
