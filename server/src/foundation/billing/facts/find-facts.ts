import type { BillingSystem } from '../billing-system.ts';
import type { FactFinding, MatterAsk } from '../evidence.ts';
import { refundArrived, verifiableByPhone } from './account-facts.ts';
import { callRecordFound } from './call-record-found.ts';
import type { Found } from './fact-finder.ts';
import { subscriptionFound, upstreamOrderFound } from './provider-facts.ts';
import { ratingVerified } from './rating-verified.ts';
import { baseStationSame, placeSame } from './same-as-earlier.ts';
import { type CustomerRecords, gatherRecords, type Part } from '../gather-records.ts';

interface AnyFinder {
  readonly needs: readonly Part[];
  find(records: CustomerRecords, ask: MatterAsk): Found;
}

const finders: ReadonlyMap<string, AnyFinder> = new Map<string, AnyFinder>([
  ['callRecordFound', callRecordFound],
  ['ratingVerified', ratingVerified],
  ['upstreamOrderFound', upstreamOrderFound],
  ['subscriptionFound', subscriptionFound],
  ['refundArrived', refundArrived],
  ['verifiableByPhone', verifiableByPhone],
  ['placeSame', placeSame],
  ['baseStationSame', baseStationSame],
]);

/** The facts of the policy that the BOSS can tell (docs/rules/difficult-calls.md#facts). */
export const factsFound: readonly string[] = [...finders.keys()];

/**
 * Finds one fact in the BOSS's records. The bill line in dispute is the one `ask.disputed` names, else the newest
 * that fits `ask.type`. Throws `BillingUnavailable` when the BOSS gives no answer, `BillingRefusal` for an unknown
 * customer and `RangeError` for a fact outside `factsFound`.
 */
export async function findFact(billing: BillingSystem, fact: string, ask: MatterAsk): Promise<FactFinding> {
  const finder = finders.get(fact);
  if (!finder) throw new RangeError(`not a fact of the billing system: ${fact}`);
  const records = await gatherRecords(billing, ask.customerRef, finder.needs, ask.now);
  return { fact, ...finder.find(records, ask) };
}
