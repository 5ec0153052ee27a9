import type { ChargeLine, UpstreamOrder } from '../boss-records.ts';
import { describeCharge, describeOrder, named } from '../describe-records.ts';
import type { Statement } from '../evidence.ts';
import { ordersBehind } from '../facts/provider-facts.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { type Explainer, say } from '../make-statement.ts';

/** An information fee: which upstream messages ordered it. The provider's own records are out of our sight. */
export const providerFee: Explainer<'bills' | 'upstreamOrders'> = {
  needs: ['bills', 'upstreamOrders'],
  explain: ({ bills, upstreamOrders }, { type, disputed }) => {
    const line = findDisputedItem(type, bills, disputed);
    if (!line) return { statements: [], unknown: [say('provider-no-charge')] };
    const orders = ordersBehind(line, upstreamOrders);
    return {
      statements: [chargeOf(line), ...orders.map(formatOrder)],
      unknown: [...noOrder(line, orders), say('provider-records-unknown', {}, [describeCharge(line)])],
    };
  },
};

function chargeOf(line: ChargeLine): Statement {
  const code = line.item === 'sp-monthly' ? 'provider-monthly-charge' : 'provider-charge';
  return say(code, { month: line.month, amountFen: line.amountFen }, [describeCharge(line)]);
}

function formatOrder(order: UpstreamOrder): Statement {
  const { at, accessNumber, instruction, priceFen, serviceName, providerName } = order;
  const names = { ...named('service', serviceName), ...named('provider', providerName) };
  const values = { orderedAt: at.toISOString(), accessNumber, instruction, priceFen, ...names };
  return say('provider-ordered', values, [describeOrder(order)]);
}

function noOrder(line: ChargeLine, orders: readonly UpstreamOrder[]): readonly Statement[] {
  return orders.length > 0 ? [] : [say('provider-no-order', {}, [describeCharge(line)])];
}
