import type { ChargeLine } from '../boss-records.ts';
import { type RatingCheck, checkRating } from '../check-rating.ts';
import { describeCharge, describePackage } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import type { EvidenceRecord } from '../evidence.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { say } from '../make-statement.ts';
import type { FactFinder, Found } from './fact-finder.ts';

/** Whether a data charge comes out the same when its month is rated again from the records. */
export const ratingVerified: FactFinder<'bills' | 'usage' | 'tariff'> = {
  needs: ['bills', 'usage', 'tariff'],
  find: ({ bills, usage, tariff }, { type, disputed }) => {
    const line = findDisputedItem(type, bills, disputed);
    if (!line) return { value: null, records: [], note: say('note-no-such-charge') };
    const check = checkRating(line, tariff, usage);
    const packages = tariff.packages.map(describePackage);
    return judge(line, check, [describeCharge(line), ...packages, ...ratedRecords(check)]);
  },
};

function ratedRecords({ rated }: RatingCheck): readonly EvidenceRecord[] {
  return rated.map((one) => {
    const { fields, ...rest } = describeUsage(one.record);
    return { ...rest, fields: { ...fields, ratedAgainFen: one.chargeFen } };
  });
}

function judge(line: ChargeLine, check: RatingCheck, records: readonly EvidenceRecord[]): Found {
  if (check.rated.length === 0) return { value: null, records, note: say('note-nothing-to-rate', {}, records) };
  if (check.missingIds.length > 0) {
    const values = { foundRecords: check.rated.length, billedRecords: line.recordIds.length };
    return { value: null, records, note: say('note-some-records-missing', values, records) };
  }
  if (check.right) return { value: true, records };
  const values = { billedFen: check.billedFen, ratedFen: check.ratedFen, wrongRecords: check.wrong.length };
  return { value: false, records, note: say('note-rating-differs', values, records) };
}
