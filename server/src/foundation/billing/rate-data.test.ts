import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseDay, recordsOf, seed } from '../../../test/help/records-of-customer.ts';
import { makeCustomerFile } from './adapters/simulated/make-customer-file.ts';
import type { DataPackage, DataRecord, DataTariff } from './boss-records.ts';
import { checkRating } from './check-rating.ts';
import { findDisputedItem } from './find-disputed-item.ts';
import { packageUses, rateData } from './rate-data.ts';

const start = new Date('2026-03-31T16:00:00Z');
const place = { zh: '杭州市', en: 'Hangzhou' };
const anyRecord = fc
  .record({
    hour: fc.integer({ min: 0, max: 60 * 24 }),
    volumeKb: fc.integer({ min: 1, max: 40_000 }),
    accessPoint: fc.constantFrom('WAP', 'NET'),
  })
  .map(({ hour, volumeKb, accessPoint }) => recordAt(hour, volumeKb, accessPoint));
const anyRecords = fc
  .array(anyRecord, { maxLength: 40 })
  .map((records) => records.map((record, nth) => ({ ...record, id: `D-${nth}` })));
const anyPackage = fc.record({
  covers: fc.constantFrom('WAP', 'NET', 'both'),
  allowanceKb: fc.integer({ min: 0, max: 100_000 }),
  overFenPerMb: fc.integer({ min: 0, max: 2000 }),
});
const anyTariff = fc.array(anyPackage, { maxLength: 3 }).map((offers) => tariffOf(offers));

function recordAt(hour: number, volumeKb: number, accessPoint: DataRecord['accessPoint']): DataRecord {
  const at = new Date(start.getTime() + hour * 3_600_000);
  const where = { place, baseStation: '0571-1', roaming: 'none' } as const;
  const what = { seconds: 60, volumeKb, accessPoint, ratedAs: accessPoint, packageMatched: null, chargeFen: 0 };
  return { id: `D-${hour}`, kind: 'data', at, ...where, ...what };
}

function tariffOf(offers: readonly Pick<DataPackage, 'covers' | 'allowanceKb' | 'overFenPerMb'>[]): DataTariff {
  const packages = offers.map((offer, nth) => ({
    ...offer,
    id: `P${nth}`,
    name: place,
    precedence: nth,
    feeFen: 0,
    from: start,
    to: null,
  }));
  return { packages, standardFenPerMb: 100 };
}

describe('rating data afresh', () => {
  test('splits every record into what one package takes and what is charged', () => {
    fc.assert(
      fc.property(anyTariff, anyRecords, (tariff, records) => {
        const rated = rateData(tariff, records);
        expect(rated.length).toBe(records.length);
        for (const { record, withinKb, chargedKb, packageId } of rated) {
          expect(withinKb + chargedKb).toBe(record.volumeKb);
          const offer = tariff.packages.find(({ id }) => id === packageId);
          expect(offer ? ['both', record.accessPoint].includes(offer.covers) : withinKb === 0).toBe(true);
        }
      }),
    );
  });

  test('never gives more than the allowance, and does not depend on the order given', () => {
    fc.assert(
      fc.property(anyTariff, anyRecords, (tariff, records) => {
        const april = records.filter(({ at }) => at < new Date('2026-04-30T16:00:00Z'));
        const rated = rateData(tariff, april);
        for (const { offer, usedKb, leftKb, overKb } of packageUses(tariff, rated)) {
          expect(usedKb - overKb).toBe(Math.min(usedKb, offer.allowanceKb));
          expect(leftKb).toBe(Math.max(0, offer.allowanceKb - usedKb));
        }
        expect(rateData(tariff, april.toReversed())).toEqual(rated);
      }),
    );
  });

  test('matches the first package only, so that another may be left over', () => {
    const both = { covers: 'both', overFenPerMb: 100 } as const;
    const tariff = tariffOf([
      { ...both, allowanceKb: 1024 },
      { ...both, allowanceKb: 10_240 },
    ]);
    const [one] = rateData(tariff, [recordAt(1, 3072, 'NET')]);
    expect(one).toMatchObject({ packageId: 'P0', withinKb: 1024, chargedKb: 2048, chargeFen: 200 });
  });

  test('begins a new allowance with the month in Asia/Shanghai', () => {
    const tariff = tariffOf([{ covers: 'both', allowanceKb: 1024, overFenPerMb: 100 }]);
    const lastHour = 30 * 24 - 1;
    const rated = rateData(tariff, [recordAt(lastHour, 1024, 'NET'), recordAt(lastHour + 1, 1024, 'NET')]);
    expect(rated.map(({ chargeFen }) => chargeFen)).toEqual([0, 0]);
  });

  test('agrees with what the operator billed wherever nothing is wrong', () => {
    const checks = Array.from({ length: 120 }, (_, nth) => recordsOf(40 + nth)).flatMap(({ bills, tariff, usage }) =>
      bills
        .flatMap((bill) => bill.lines)
        .filter(({ item }) => /^data-(over|net|wap)/.test(item))
        .map((line) => checkRating(line, tariff, usage)),
    );
    expect(checks.length).toBeGreaterThan(5);
    expect(checks.filter(({ right }) => !right)).toEqual([]);
  });
});

describe('checking a rating', () => {
  const lineOf = (index: number, type: string) => {
    const records = recordsOf(index);
    const line = findDisputedItem(type, records.bills);
    if (!line) throw new Error('no such charge');
    return { ...records, line };
  };

  test('finds the record that was charged twice over', () => {
    const { line, tariff, usage } = lineOf(8, 'billing.gprs-two-packages');
    const check = checkRating(line, tariff, usage);
    expect(check).toMatchObject({ right: false, missingIds: [] });
    expect(check.wrong.length).toBe(1);
    expect(check.ratedFen).toBeLessThan(check.billedFen);
  });

  test('finds WAP rated as NET', () => {
    const { line, tariff, usage } = lineOf(10, 'billing.wap-net');
    const check = checkRating(line, tariff, usage);
    expect(check.wrong.map(({ record }) => [record.accessPoint, record.ratedAs])).toEqual(
      check.rated.map(() => ['WAP', 'NET']),
    );
  });

  test('names the records that are missing', () => {
    const { line, tariff, usage } = lineOf(6, 'billing.gprs-two-packages');
    const [lost] = line.recordIds;
    const check = checkRating(
      line,
      tariff,
      usage.filter(({ id }) => id !== lost),
    );
    expect(check.missingIds).toEqual([lost]);
  });

  test('a single changed fen is seen', () => {
    const { usage, line, tariff } = lineOf(6, 'billing.gprs-two-packages');
    fc.assert(
      fc.property(fc.constantFrom(...line.recordIds), fc.integer({ min: 1, max: 999 }), (id, more) => {
        const spoilt = usage.map((record) =>
          record.id === id ? { ...record, chargeFen: record.chargeFen + more } : record,
        );
        expect(checkRating({ ...line, amountFen: line.amountFen + more }, tariff, spoilt).right).toBe(false);
      }),
    );
  });
});

test('a customer file does not change under the caller', () => {
  const file = makeCustomerFile({ seed, index: 6, baseDay });
  rateData(
    { packages: file.packages, standardFenPerMb: 100 },
    file.usage.filter((record) => record.kind === 'data'),
  );
  expect(file).toEqual(makeCustomerFile({ seed, index: 6, baseDay }));
});
