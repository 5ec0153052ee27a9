import type { BillingSystem } from './billing-system.ts';
import type { Finding, MatterAsk } from './evidence.ts';

/** The facts of the policy that the BOSS can tell. */
export const factsFound: readonly string[] = [
  'callRecordFound',
  'ratingVerified',
  'upstreamOrderFound',
  'subscriptionFound',
  'refundArrived',
  'verifiableByPhone',
  'placeSame',
  'baseStationSame',
];

/**
 * Finds one fact in the BOSS's records. Throws `BillingUnavailable` when the BOSS gives no answer, `BillingRefusal`
 * for an unknown customer and `RangeError` for a fact outside `factsFound`.
 */
export async function findFact(billing: BillingSystem, fact: string, ask: MatterAsk): Promise<Finding> {
  await billing.customer(ask.customerRef);
  return { fact, value: null, records: [] };
}
