import type { ChargeLine, DataTariff, Refund } from '../boss-records.ts';
import { checkRating } from '../check-rating.ts';
import { describeCharge, describePackage, describeRefund, named } from '../describe-records.ts';
import type { Statement } from '../evidence.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { type Explainer, say } from '../make-statement.ts';
import { type PackageUse, packageUses } from '../rate-data.ts';
import { missingRecords, ratingOutcome, sessionsBehind } from './rating-outcome.ts';

type Needed = 'bills' | 'usage' | 'tariff' | 'refunds';

/** A data charge beside allowance left over: which package the records matched, why only that one, what came back. */
export const twoPackages: Explainer<Needed> = {
  needs: ['bills', 'usage', 'tariff', 'refunds'],
  explain: ({ bills, usage, tariff, refunds }, { type, disputed }) => {
    const line = findDisputedItem(type, bills, disputed);
    if (!line) return { statements: [], unknown: [say('data-no-charge')] };
    const check = checkRating(line, tariff, usage);
    const { month, amountFen } = line;
    return {
      statements: [
        say('data-charge', { month, amountFen }, [describeCharge(line)]),
        ...sessionsBehind(check),
        ...onePackageOnly(tariff),
        ...usesOf(packageUses(tariff, check.month)),
        ...ratingOutcome(check),
        ...paidBack(line, refunds),
      ],
      unknown: [...missingRecords(check), ...noRefund(line, refunds)],
    };
  },
};

function onePackageOnly(tariff: DataTariff): readonly Statement[] {
  const [first, second] = tariff.packages;
  if (!first || !second) return [];
  const values = { ...named('first', first.name), ...named('second', second.name) };
  return [say('data-one-package-per-record', values, [describePackage(first), describePackage(second)])];
}

function usesOf(uses: readonly PackageUse[]): readonly Statement[] {
  return uses.map(({ offer, usedKb, leftKb, overKb }) => {
    const values = { ...named('package', offer.name), allowanceKb: offer.allowanceKb, usedKb };
    const records = [describePackage(offer)];
    if (overKb > 0) return say('data-package-over', { ...values, overKb, perMbFen: offer.overFenPerMb }, records);
    return say('data-package-left', { ...values, leftKb }, records);
  });
}

function refundOf(line: ChargeLine, refunds: readonly Refund[]): Refund | undefined {
  return refunds.find((refund) => refund.chargeLineId === line.id);
}

function paidBack(line: ChargeLine, refunds: readonly Refund[]): readonly Statement[] {
  const refund = refundOf(line, refunds);
  if (!refund) return [];
  const { amountFen, arrivedAt, promisedAt } = refund;
  const records = [describeRefund(refund)];
  if (arrivedAt) return [say('charge-paid-back', { amountFen, arrivedAt: arrivedAt.toISOString() }, records)];
  return [say('charge-refund-promised', { amountFen, promisedAt: promisedAt.toISOString() }, records)];
}

function noRefund(line: ChargeLine, refunds: readonly Refund[]): readonly Statement[] {
  return refundOf(line, refunds) ? [] : [say('charge-no-refund', {}, [describeCharge(line)])];
}
