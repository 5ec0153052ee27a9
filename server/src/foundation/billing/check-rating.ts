import type { ChargeLine, DataRecord, DataTariff, UsageRecord } from './boss-records.ts';
import { type RatedRecord, rateData } from './rate-data.ts';
import { monthOf } from './month-of.ts';

/** A data charge rated afresh and laid beside what was billed. Money in fen. */
export interface RatingCheck {
  /** The records the bill line was made from, in order of time. */
  readonly rated: readonly RatedRecord[];
  /** Every data record of the line's month, rated. */
  readonly month: readonly RatedRecord[];
  readonly ratedFen: number;
  readonly billedFen: number;
  /** Records that were billed otherwise than they should have been. */
  readonly wrong: readonly RatedRecord[];
  /** Records the line names that the BOSS does not show: with any, nothing can be said. */
  readonly missingIds: readonly string[];
  readonly right: boolean;
}

/** Checks the rating of a data charge by rating its whole month again. */
export function checkRating(line: ChargeLine, tariff: DataTariff, usage: readonly UsageRecord[]): RatingCheck {
  const month = rateData(
    tariff,
    usage.filter(isData).filter((record) => monthOf(record.at) === line.month),
  );
  const rated = month.filter(({ record }) => line.recordIds.includes(record.id));
  const missingIds = line.recordIds.filter((id) => !rated.some(({ record }) => record.id === id));
  const ratedFen = rated.reduce((sum, one) => sum + one.chargeFen, 0);
  const wrong = rated.filter(isBilledWrong);
  const right = rated.length > 0 && wrong.length === 0 && ratedFen === line.amountFen;
  return { rated, month, ratedFen, billedFen: line.amountFen, wrong, missingIds, right };
}

function isBilledWrong({ record, packageId, chargeFen }: RatedRecord): boolean {
  const sameWay = record.accessPoint === record.ratedAs && record.packageMatched === packageId;
  return !sameWay || record.chargeFen !== chargeFen;
}

function isData(record: UsageRecord): record is DataRecord {
  return record.kind === 'data';
}
