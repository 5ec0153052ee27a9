import type { DataTariff } from '../boss-records.ts';
import { checkRating, type RatingCheck } from '../check-rating.ts';
import { describeCharge, describePackage, named } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import type { Statement } from '../evidence.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { type Explainer, say } from '../make-statement.ts';
import type { RatedRecord } from '../rate-data.ts';
import { missingRecords, ratingOutcome, sessionsBehind } from './rating-outcome.ts';

/** Use the customer took for WAP, billed as NET: which access point each session shows and what the package covers. */
export const wapOrNet: Explainer<'bills' | 'usage' | 'tariff'> = {
  needs: ['bills', 'usage', 'tariff'],
  explain: ({ bills, usage, tariff }, { type, disputed }) => {
    const line = findDisputedItem(type, bills, disputed);
    if (!line) return { statements: [], unknown: [say('net-no-charge')] };
    const check = checkRating(line, tariff, usage);
    const { month, amountFen } = line;
    return {
      statements: [
        say('net-charge', { month, amountFen }, [describeCharge(line)]),
        ...sessionsBehind(check),
        ...accessPoints(check),
        ...wapOnly(tariff),
        ...ratingOutcome(check),
      ],
      unknown: [...missingRecords(check), ...whoSetIt(check)],
    };
  },
};

function onNet({ rated }: RatingCheck): readonly RatedRecord[] {
  return rated.filter(({ record }) => record.accessPoint === 'NET');
}

function accessPoints(check: RatingCheck): readonly Statement[] {
  const net = onNet(check);
  const asNet = check.rated.filter(({ record }) => record.accessPoint === 'WAP' && record.ratedAs === 'NET');
  return [
    ...(net.length > 0 ? [say('net-sessions-on-net', { sessions: net.length }, evidenceOf(net))] : []),
    ...(asNet.length > 0 ? [say('net-sessions-on-wap', { sessions: asNet.length }, evidenceOf(asNet))] : []),
  ];
}

function wapOnly(tariff: DataTariff): readonly Statement[] {
  const offers = tariff.packages.filter((offer) => offer.covers === 'WAP');
  if (offers.length < tariff.packages.length) return [];
  const values = { standardPerMbFen: tariff.standardFenPerMb };
  return offers.map((offer) =>
    say('net-package-wap-only', { ...values, ...named('package', offer.name) }, [describePackage(offer)]),
  );
}

function whoSetIt(check: RatingCheck): readonly Statement[] {
  const net = onNet(check);
  return net.length > 0 ? [say('net-who-set-access-point', {}, evidenceOf(net))] : [];
}

function evidenceOf(rated: readonly RatedRecord[]) {
  return rated.map(({ record }) => describeUsage(record));
}
