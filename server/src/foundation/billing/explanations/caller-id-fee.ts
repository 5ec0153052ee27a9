import { describeCharge, describeCustomer, named } from '../describe-records.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { type Explainer, say } from '../make-statement.ts';

/** The caller-id fee beside the plan's own, and how many bills carry it. */
export const callerIdFee: Explainer<'customer' | 'bills'> = {
  needs: ['customer', 'bills'],
  explain: ({ customer, bills }, { type, disputed }) => {
    const line = findDisputedItem(type, bills, disputed);
    const account = describeCustomer(customer);
    const plan = named('plan', customer.planName);
    if (!line) return { statements: [], unknown: [say('caller-id-no-charge', plan, [account])] };
    const lines = bills.flatMap((bill) => bill.lines).filter(({ item }) => item === line.item);
    const values = { ...plan, month: line.month, amountFen: line.amountFen };
    return {
      statements: [
        say('caller-id-charge', values, [account, describeCharge(line)]),
        say('caller-id-bills', { bills: lines.length }, lines.map(describeCharge)),
      ],
      unknown: [say('caller-id-what-was-told', {}, [account])],
    };
  },
};
