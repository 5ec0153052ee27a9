import type { BillingSystem } from '../billing-system.ts';
import type { Explanation, MatterAsk } from '../evidence.ts';
import { blockedRecharge, emergencyStop, ordinaryAccount } from './account-standing.ts';
import { callerIdFee } from './caller-id-fee.ts';
import { disputedCalls, infoLineCalls } from './disputed-calls.ts';
import { forwardedCalls } from './forwarded-calls.ts';
import { harassingCalls } from './harassing-calls.ts';
import { jointAccount } from './joint-account.ts';
import { networkTrouble } from './network-trouble.ts';
import { promisedRefund } from './promised-refund.ts';
import { providerFee } from './provider-fee.ts';
import { providerSubscription } from './provider-subscription.ts';
import { roamingCalls } from './roaming-calls.ts';
import { suspendedService } from './suspended-service.ts';
import { twoPackages } from './two-packages.ts';
import { wapOrNet } from './wap-or-net.ts';
import { type CustomerRecords, gatherRecords, type Part } from '../gather-records.ts';
import type { Told } from '../make-statement.ts';

interface AnyExplainer {
  readonly needs: readonly Part[];
  explain(records: CustomerRecords, ask: MatterAsk): Told;
}

/** By type of matter (docs/rules/difficult-calls.md#types); an operator's own types get what the account shows. */
const explainers: ReadonlyMap<string, AnyExplainer> = new Map<string, AnyExplainer>([
  ['network.unsolved', networkTrouble],
  ['security.suspended', suspendedService],
  ['security.harassment', harassingCalls],
  ['billing.gprs-two-packages', twoPackages],
  ['billing.wap-net', wapOrNet],
  ['billing.not-dialled', disputedCalls],
  ['billing.roaming', roamingCalls],
  ['marketing.joint-account', jointAccount],
  ['marketing.caller-id-fee', callerIdFee],
  ['marketing.forwarded-calls', forwardedCalls],
  ['sp.unordered-fee', providerFee],
  ['sp.info-line', infoLineCalls],
  ['sp.unsubscribe', providerSubscription],
  ['refund.not-arrived', promisedRefund],
  ['emergency.stop', emergencyStop],
  ['recharge.blocked', blockedRecharge],
]);

/** Lays out from a customer's records how the matter arose; what they do not show is in `unknown`. Pure. */
export function explainCharge(records: CustomerRecords, ask: MatterAsk): Explanation {
  return { topic: ask.type, ...explainerOf(ask).explain(records, ask) };
}

/**
 * Asks the BOSS for what the matter needs and lays out how it arose. Throws `BillingUnavailable` when the BOSS gives
 * no answer, and `BillingRefusal` for an unknown customer.
 */
export async function explain(billing: BillingSystem, ask: MatterAsk): Promise<Explanation> {
  const { needs } = explainerOf(ask);
  return explainCharge(await gatherRecords(billing, ask.customerRef, needs, ask.now), ask);
}

function explainerOf({ type }: MatterAsk): AnyExplainer {
  return explainers.get(type) ?? ordinaryAccount;
}
