import { operatorDay } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import { foldName } from '../../platform/text/fold-words.ts';
import type { Work } from '../../platform/work.ts';
import { BillingRefusal, BillingUnavailable } from '../billing/index.ts';
import { type Actor, saveAuditEntry } from '../organisation/index.ts';
import { identityChecked } from './announcements.ts';
import type { BillingCentre } from './centre.ts';
import { billingUnavailable } from './refusals.ts';
import { type CustomerRow, lockCustomer, PAPERS, saveCheck } from './store.ts';

/** What an original says, as it lies on the counter. It is compared and forgotten. */
export interface Original {
  name: string;
  /** The last four signs of the number of an identity card; null for papers of which BOSS keeps no number. */
  idCardTail: string | null;
}

/**
 * Whether an original is this customer's: by the name on it, and by the number where BOSS has one to compare with. It is
 * none of the five attempts of a day, for the hall is where these lead to (docs/rules/identity.md#papers).
 * @throws billingUnavailable
 */
export async function compareOriginal(
  centre: BillingCentre,
  customer: CustomerRow,
  original: Original,
): Promise<boolean> {
  if (foldName(original.name) !== foldName(customer.name)) return false;
  if (original.idCardTail === null) return true;
  try {
    const answer = { means: 'idCardTail', value: original.idCardTail } as const;
    return (await centre.billing.verifyIdentity(customer.bossRef, answer)).passed;
  } catch (error) {
    if (error instanceof BillingUnavailable) throw billingUnavailable();
    if (error instanceof BillingRefusal && error.code === 'verification-means-not-available') return true;
    throw error;
  }
}

/** Puts on record that the papers of a customer were shown in a contact, which counts as a check of their identity in it. */
export async function recordPapers(
  work: Work,
  actor: Actor,
  { customer, contactId, key }: { customer: CustomerRow; contactId: string; key: string },
): Promise<void> {
  await lockCustomer(work.db, customer.id);
  const { accountId } = actor;
  const about = { customerId: customer.id, contactId };
  const check = { id: newId(work.now), key, ...about, day: operatorDay(work.now), at: work.now };
  await saveCheck(work.db, { ...check, means: PAPERS, passed: true, accountId });
  await saveAuditEntry(work.db, work.now, actor, 'identity.checked', { ...about, means: PAPERS, passed: true });
  work.announce(identityChecked, { ...about, passed: 'true' }, [`province:${customer.provinceId}`]);
}
