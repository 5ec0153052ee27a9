import type { Customer } from '../boss-records.ts';
import { describeBlacklist, describeCharge, describeCustomer, named } from '../describe-records.ts';
import { type Explainer, say } from '../make-statement.ts';

/** For an emergency stop: whether the number is stopped already, and what can prove by phone who is calling. */
export const emergencyStop: Explainer<'customer'> = {
  needs: ['customer'],
  explain: ({ customer }) => {
    const records = [describeCustomer(customer)];
    const standing = say(customer.status === 'stopped' ? 'stop-done-already' : 'stop-still-in-service', {}, records);
    return { statements: [standing, say(meansCode(customer), {}, records)], unknown: [] };
  },
};

function meansCode({ verificationMeans }: Customer): string {
  const [first, second] = verificationMeans;
  if (!first) return 'verify-not-by-phone';
  if (second) return 'verify-either';
  return first === 'servicePassword' ? 'verify-by-password' : 'verify-by-id-card';
}

/** For a blocked recharge: whether and why the number is on the recharge blacklist. */
export const blockedRecharge: Explainer<'rechargeBlacklist'> = {
  needs: ['rechargeBlacklist'],
  explain: ({ rechargeBlacklist }) => {
    const { listed, since, wrongEntries } = rechargeBlacklist;
    const records = [describeBlacklist(rechargeBlacklist)];
    if (!listed || !since) return { statements: [], unknown: [say('recharge-not-listed', {}, records)] };
    const statements = [say('recharge-listed', { sinceAt: since.toISOString(), wrongEntries }, records)];
    return { statements, unknown: [] };
  },
};

/** For everything else: the plan, and what the newest bill comes to. */
export const ordinaryAccount: Explainer<'customer' | 'bills'> = {
  needs: ['customer', 'bills'],
  explain: ({ customer, bills }) => {
    const [bill] = bills;
    const plan = say('account-plan', named('plan', customer.planName), [describeCustomer(customer)]);
    if (!bill) return { statements: [plan], unknown: [say('account-no-bill')] };
    const values = { month: bill.month, totalFen: bill.totalFen };
    const code = bill.closed ? 'account-bill' : 'account-running-bill';
    return { statements: [plan, say(code, values, bill.lines.map(describeCharge))], unknown: [] };
  },
};
