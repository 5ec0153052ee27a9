import type { Refund } from '../boss-records.ts';
import { describeCustomer, describeRefund } from '../describe-records.ts';
import type { MatterAsk } from '../evidence.ts';
import { say } from '../make-statement.ts';
import type { FactFinder } from './fact-finder.ts';

/**
 * Whether the refund in question is on the account: the newest one, and where the promise is known only what was
 * promised or arrived since. No refund on the books is a refund that has not arrived.
 */
export const refundArrived: FactFinder<'refunds'> = {
  needs: ['refunds'],
  find: ({ refunds }, ask) => {
    const refund = newest(refunds.filter((one) => concerns(one, ask)));
    if (!refund) return { value: false, records: [], note: say('note-no-refund') };
    return { value: refund.arrivedAt !== null, records: [describeRefund(refund)] };
  },
};

function concerns({ chargeLineId, promisedAt, arrivedAt }: Refund, { earlier, disputed }: MatterAsk): boolean {
  if (disputed !== undefined) return chargeLineId === disputed;
  const since = earlier?.refundPromisedAt;
  return !since || arrivedAt === null || arrivedAt >= since || promisedAt >= since;
}

function newest(refunds: readonly Refund[]): Refund | undefined {
  return refunds.toSorted((a, b) => b.promisedAt.getTime() - a.promisedAt.getTime())[0];
}

/** Whether there is anything to verify the customer with by phone. */
export const verifiableByPhone: FactFinder<'customer'> = {
  needs: ['customer'],
  find: ({ customer }) => ({ value: customer.verificationMeans.length > 0, records: [describeCustomer(customer)] }),
};
