import type { RatingCheck } from '../check-rating.ts';
import { named } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import type { Statement } from '../evidence.ts';
import { say } from '../make-statement.ts';
import type { RatedRecord } from '../rate-data.ts';

/** The sessions a data charge is made of, and the dearest of them. */
export function sessionsBehind({ rated }: RatingCheck): readonly Statement[] {
  const [dearest] = rated.toSorted((a, b) => b.record.chargeFen - a.record.chargeFen);
  if (!dearest) return [];
  const { at, volumeKb, chargeFen, baseStation, place } = dearest.record;
  const volumesKb = rated.reduce((sum, one) => sum + one.record.volumeKb, 0);
  const where = { ...named('place', place), baseStation };
  return [
    say('data-sessions', { sessions: rated.length, volumeKb: volumesKb }, rated.map(evidenceOf)),
    say('data-dearest-session', { startedAt: at.toISOString(), volumeKb, chargeFen, ...where }, [evidenceOf(dearest)]),
  ];
}

/** Whether rating it again gives what was billed; nothing when records are missing. */
export function ratingOutcome(check: RatingCheck): readonly Statement[] {
  const { rated, missingIds, right, ratedFen, billedFen, wrong } = check;
  if (rated.length === 0 || missingIds.length > 0) return [];
  if (right) return [say('rating-right', { ratedFen, billedFen }, rated.map(evidenceOf))];
  return [say('rating-differs', { ratedFen, billedFen, wrongRecords: wrong.length }, wrong.map(evidenceOf))];
}

/** That part of a charge, or all of it, has no usage record to show. */
export function missingRecords({ missingIds, rated }: RatingCheck): readonly Statement[] {
  if (missingIds.length > 0) return [say('records-missing', { missingRecords: missingIds.length })];
  return rated.length === 0 ? [say('records-none')] : [];
}

function evidenceOf({ record }: RatedRecord) {
  return describeUsage(record);
}
