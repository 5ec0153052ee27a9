import type { ChargeLine, Subscription } from '../boss-records.ts';
import { describeCharge, describeSubscription, named } from '../describe-records.ts';
import type { Statement } from '../evidence.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { type Explainer, say } from '../make-statement.ts';

/** What 2870 shows of the services subscribed to, and a monthly fee that goes on without one. */
export const providerSubscription: Explainer<'bills' | 'subscriptions'> = {
  needs: ['bills', 'subscriptions'],
  explain: ({ bills, subscriptions }, { type, disputed }) => {
    const line = findDisputedItem(type, bills, disputed);
    return {
      statements: [...subscriptions.map(formatSubscription), ...billed(line)],
      unknown: unexplained(line, subscriptions),
    };
  },
};

function formatSubscription(subscription: Subscription): Statement {
  const { serviceName, providerName, monthlyFen, since } = subscription;
  const names = { ...named('service', serviceName), ...named('provider', providerName) };
  const values = { ...names, monthlyFen, sinceAt: since.toISOString() };
  return say('subscription-running', values, [describeSubscription(subscription)]);
}

function billed(line: ChargeLine | null): readonly Statement[] {
  if (!line) return [];
  return [say('subscription-billed', { month: line.month, amountFen: line.amountFen }, [describeCharge(line)])];
}

function unexplained(line: ChargeLine | null, subscriptions: readonly Subscription[]): readonly Statement[] {
  if (!line) return subscriptions.length === 0 ? [say('subscription-none')] : [];
  const running = subscriptions.some(({ serviceId }) => serviceId === line.serviceId);
  return running ? [] : [say('subscription-none-for-charge', {}, [describeCharge(line)])];
}
