import type { AccessPoint, UsageRecord } from '../../../boss-records.ts';
import type { CustomerFile } from '../records/customer-file.ts';
import { packageFrom } from '../records/draft-services.ts';
import { addedPackage } from '../records/known-offers.ts';
import { sessionAt } from './planted-usage.ts';
import { type Special, withUsage } from './special.ts';

/** Two packages: every record matches the first, which runs over while the second lies idle; paid back since. */
function twoPackages(): Special {
  return {
    cityId: 'zj-hz',
    planCode: 'talk-58',
    plant: (draft, calendar) => {
      const sessions = [4, 8, 13, 17, 21].map((day, nth) =>
        sessionAt({
          id: `D-two-${nth}`,
          at: calendar.lastMonth(day, '20:30'),
          place: draft.home.name.zh,
          megabytes: 8.5 + nth,
          accessPoint: 'NET',
        }),
      );
      const packages = [...draft.packages, packageFrom(addedPackage, 2, calendar)];
      return { ...withUsage(draft, ...sessions), packages };
    },
    finish: (file, calendar) => {
      const lineId = `${calendar.monthBefore}/data-over-allowance`;
      const refund = { id: 'R-1', promisedAt: calendar.ago(7, '10:00'), arrivedAt: calendar.ago(6, '08:00') };
      return { ...file, refunds: [{ ...refund, amountFen: chargedFen(file, lineId), chargeLineId: lineId }] };
    },
  };
}

function chargedFen(file: CustomerFile, lineId: string): number {
  return file.bills.flatMap((bill) => bill.lines).find((line) => line.id === lineId)?.amountFen ?? 0;
}

/** Twice the right charge on the dearest record, by a mistake of the rating. */
function chargedDouble(usage: readonly UsageRecord[]): readonly UsageRecord[] {
  const dearestFen = Math.max(...usage.filter(({ kind }) => kind === 'data').map(({ chargeFen }) => chargeFen));
  const wrong = usage.find(({ kind, chargeFen }) => kind === 'data' && chargeFen === dearestFen);
  return usage.map((record) => (record === wrong ? { ...record, chargeFen: record.chargeFen * 2 } : record));
}

/** A package for WAP alone, and sessions that the bill shows as NET. */
function browsed(accessPoint: AccessPoint): Special {
  return {
    cityId: 'zj-nb',
    planCode: 'easy-card',
    plant: (draft, calendar) => {
      const sessions = [2, 5, 9].map((day, nth) =>
        sessionAt({
          id: `D-net-${nth}`,
          at: calendar.lastMonth(day, '21:10'),
          place: draft.home.name.zh,
          megabytes: 3.2 + nth,
          accessPoint,
          ratedAs: 'NET',
        }),
      );
      return withUsage(draft, ...sessions);
    },
  };
}

export const dataChargeSpecials: readonly (readonly [number, Special])[] = [
  [6, twoPackages()],
  [7, twoPackages()],
  [8, { ...twoPackages(), misrate: chargedDouble }],
  [9, browsed('NET')],
  [10, browsed('WAP')],
  [39, browsed('NET')],
];
