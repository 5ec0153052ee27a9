import { describeRefund } from '../describe-records.ts';
import { type Explainer, say } from '../make-statement.ts';

/** A promised refund: how much, promised when, and whether it has come. */
export const promisedRefund: Explainer<'refunds'> = {
  needs: ['refunds'],
  explain: ({ refunds }) => {
    const [refund] = refunds.toSorted((a, b) => b.promisedAt.getTime() - a.promisedAt.getTime());
    if (!refund) return { statements: [], unknown: [say('refund-no-record')] };
    const { amountFen, promisedAt, arrivedAt } = refund;
    const records = [describeRefund(refund)];
    const promised = say('refund-promised', { amountFen, promisedAt: promisedAt.toISOString() }, records);
    if (!arrivedAt) {
      const statements = [promised, say('refund-not-arrived', { amountFen }, records)];
      return { statements, unknown: [say('refund-day-unknown', {}, records)] };
    }
    const arrived = say('refund-arrived', { amountFen, arrivedAt: arrivedAt.toISOString() }, records);
    return { statements: [promised, arrived], unknown: [] };
  },
};
