import type { ChargeLine, UpstreamOrder } from '../boss-records.ts';
import { describeCharge, describeOrder, describeSubscription } from '../describe-records.ts';
import type { EvidenceRecord } from '../evidence.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { say } from '../make-statement.ts';
import { monthOf } from '../month-of.ts';
import type { FactFinder } from './fact-finder.ts';

/** Whether an upstream on-demand message ordered the disputed information fee. */
export const upstreamOrderFound: FactFinder<'bills' | 'upstreamOrders'> = {
  needs: ['bills', 'upstreamOrders'],
  find: ({ bills, upstreamOrders }, { type, disputed }) => {
    const line = findDisputedItem(type, bills, disputed);
    if (!line) return { value: null, records: [], note: say('note-no-such-charge') };
    const records = [describeCharge(line), ...ordersBehind(line, upstreamOrders).map(describeOrder)];
    const value = records.length > 1;
    return value ? { value, records } : { value, records, note: say('note-no-upstream-order', {}, records) };
  },
};

/**
 * The orders a provider's charge arose from: those the line names; where it names none, those of the same service in
 * its month, or for a monthly fee at any time up to then.
 */
export function ordersBehind(line: ChargeLine, orders: readonly UpstreamOrder[]): readonly UpstreamOrder[] {
  if (line.recordIds.length > 0) return orders.filter((order) => line.recordIds.includes(order.id));
  const same = orders.filter((order) => order.serviceId === line.serviceId);
  if (line.item === 'sp-monthly') return same.filter((order) => monthOf(order.at) <= line.month);
  return same.filter((order) => monthOf(order.at) === line.month);
}

/**
 * Whether 2870 shows the subscription in question: the named one, else that of the newest monthly fee, else any.
 */
export const subscriptionFound: FactFinder<'bills' | 'subscriptions'> = {
  needs: ['bills', 'subscriptions'],
  find: ({ bills, subscriptions }, { type, disputed }) => {
    const named = subscriptions.filter((subscription) => subscription.id === disputed);
    if (named.length > 0) return { value: true, records: named.map(describeSubscription) };
    const line = findDisputedItem(type, bills, disputed);
    const matching = line ? subscriptions.filter(({ serviceId }) => serviceId === line.serviceId) : subscriptions;
    const charge: readonly EvidenceRecord[] = line ? [describeCharge(line)] : [];
    const records = [...charge, ...matching.map(describeSubscription)];
    if (matching.length > 0) return { value: true, records };
    return { value: false, records, note: say('note-no-subscription', {}, records) };
  },
};
