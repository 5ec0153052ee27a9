import type { VerificationMeans } from '../../../boss-records.ts';
import { lineOf } from '../records/make-bills.ts';
import { type Special, withLine } from './special.ts';

const planCode = 'talk-58';

/** A refund of a provider's fee, promised, and arrived or not yet. */
function refundOf(amountFen: number, promisedDaysAgo: number, arrivedDaysAgo: number | null): Special {
  return {
    cityId: 'zj-hz',
    planCode,
    plant: (draft) => draft,
    finish: (file, calendar) => {
      const line = lineOf(calendar.monthBefore, 'sp-on-demand', amountFen, { serviceId: 'S303' });
      const promisedAt = calendar.ago(promisedDaysAgo, '10:40');
      const arrivedAt = arrivedDaysAgo === null ? null : calendar.ago(arrivedDaysAgo, '03:12');
      const refund = { id: 'R-1', promisedAt, amountFen, chargeLineId: line.id, arrivedAt };
      return { ...withLine(file, line), refunds: [refund] };
    },
  };
}

function verifiedBy(...means: readonly VerificationMeans[]): Special {
  return {
    cityId: 'zj-nb',
    planCode,
    plant: (draft) => ({ ...draft, customer: { ...draft.customer, verificationMeans: means } }),
  };
}

const rechargeBlocked: Special = {
  cityId: 'zj-hz',
  planCode,
  plant: (draft, calendar) => ({
    ...draft,
    rechargeBlacklist: { listed: true, since: calendar.ago(1, '19:52'), wrongEntries: 5 },
  }),
};

const nothingSpecial: Special = { cityId: 'zj-hz', planCode: 'business-88', plant: (draft) => draft };

export const serviceSpecials: readonly (readonly [number, Special])[] = [
  [31, refundOf(1600, 5, null)],
  [32, refundOf(800, 1, null)],
  [33, refundOf(1200, 6, 2)],
  [34, verifiedBy('servicePassword', 'idCardTail')],
  [35, verifiedBy('servicePassword', 'idCardTail')],
  [36, verifiedBy()],
  [37, rechargeBlocked],
  [38, nothingSpecial],
];
