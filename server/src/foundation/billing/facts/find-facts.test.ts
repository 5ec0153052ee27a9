import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bossOf } from '../../../../test/help/boss-of-records.ts';
import { recordsOf } from '../../../../test/help/records-of-customer.ts';
import { BillingUnavailable } from '../billing-failures.ts';
import type { EarlierComplaint, FactFinding, MatterAsk } from '../evidence.ts';
import { factsFound, findFact } from './find-facts.ts';
import type { CustomerRecords } from '../gather-records.ts';

const now = new Date('2026-05-20T02:00:00Z');

function askAbout(type: string, more: Partial<MatterAsk> = {}): MatterAsk {
  return { customerRef: 'C000', type, earlier: null, now, ...more };
}

function find(records: CustomerRecords, fact: string, ask: MatterAsk): Promise<FactFinding> {
  return findFact(bossOf(records), fact, ask);
}

const huangshan: EarlierComplaint = { place: '安徽省黄山市屯溪区', baseStation: '0559-50210' };
const village: EarlierComplaint = { place: '杭州市临安区清凉峰镇', baseStation: '0571-38871' };

const planted: readonly (readonly [number, string, string, boolean, EarlierComplaint | null])[] = [
  [0, 'network.unsolved', 'placeSame', true, village],
  [0, 'network.unsolved', 'baseStationSame', true, village],
  [0, 'network.unsolved', 'placeSame', false, huangshan],
  [6, 'billing.gprs-two-packages', 'ratingVerified', true, null],
  [8, 'billing.gprs-two-packages', 'ratingVerified', false, null],
  [9, 'billing.wap-net', 'ratingVerified', true, null],
  [10, 'billing.wap-net', 'ratingVerified', false, null],
  [11, 'billing.not-dialled', 'callRecordFound', true, null],
  [13, 'billing.not-dialled', 'callRecordFound', false, null],
  [15, 'billing.roaming', 'placeSame', true, huangshan],
  [15, 'billing.roaming', 'baseStationSame', true, huangshan],
  [16, 'billing.roaming', 'placeSame', true, huangshan],
  [16, 'billing.roaming', 'baseStationSame', false, huangshan],
  [17, 'billing.roaming', 'placeSame', false, huangshan],
  [24, 'sp.unordered-fee', 'upstreamOrderFound', true, null],
  [25, 'sp.unordered-fee', 'upstreamOrderFound', false, null],
  [27, 'sp.info-line', 'callRecordFound', true, null],
  [28, 'sp.info-line', 'callRecordFound', false, null],
  [29, 'sp.unsubscribe', 'subscriptionFound', true, null],
  [30, 'sp.unsubscribe', 'subscriptionFound', false, null],
  [31, 'refund.not-arrived', 'refundArrived', false, null],
  [33, 'refund.not-arrived', 'refundArrived', true, null],
  [34, 'emergency.stop', 'verifiableByPhone', true, null],
  [36, 'emergency.stop', 'verifiableByPhone', false, null],
];

test.each(planted)('customer %i, %s: %s is %s on any base day', async (index, type, fact, value, earlier) => {
  const anyDay = fc.date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true });
  await fc.assert(
    fc.asyncProperty(anyDay, async (day) => {
      const records = recordsOf(index, day.toISOString().slice(0, 10));
      const finding = await find(records, fact, askAbout(type, { earlier, now: day }));
      expect(finding).toMatchObject({ fact, value });
    }),
    { numRuns: 6, examples: [[new Date('2026-03-01')], [new Date('2028-02-29')], [new Date('2026-12-31')]] },
  );
});

describe('what the records do not tell', () => {
  const lose = (records: CustomerRecords, keep: (id: string) => boolean): CustomerRecords => ({
    ...records,
    usage: records.usage.filter(({ id }) => keep(id)),
  });

  test('is null with a note where no such charge is billed', async () => {
    for (const fact of ['callRecordFound', 'ratingVerified', 'upstreamOrderFound']) {
      const finding = await find(recordsOf(38), fact, askAbout('billing.roaming'));
      expect(finding).toMatchObject({ value: null, records: [], note: { code: 'note-no-such-charge' } });
    }
  });

  test('is null where only some of a charge’s records are there', async () => {
    const calls = lose(recordsOf(15), (id) => id !== 'V-roam-1');
    const found = await find(calls, 'callRecordFound', askAbout('billing.roaming'));
    expect(found.note).toMatchObject({ values: { foundRecords: 1, billedRecords: 2 } });
    const sessions = lose(recordsOf(6), (id) => id !== 'D-two-4');
    const rated = await find(sessions, 'ratingVerified', askAbout('billing.gprs-two-packages'));
    expect([found.value, rated.value]).toEqual([null, null]);
  });

  test('is null where there is nothing to rate', async () => {
    const records = lose(recordsOf(6), () => false);
    const finding = await find(records, 'ratingVerified', askAbout('billing.gprs-two-packages'));
    expect(finding).toMatchObject({ value: null, note: { code: 'note-nothing-to-rate' } });
  });

  test.each([
    [null, 'note-no-earlier-complaint'],
    [{}, 'note-earlier-without-place'],
  ])('is null where the earlier complaint is %j', async (earlier, code) => {
    const finding = await find(recordsOf(15), 'placeSame', askAbout('billing.roaming', { earlier }));
    expect(finding).toMatchObject({ value: null, note: { code } });
  });

  test('is null where this one’s whereabouts are not on record', async () => {
    const ask = askAbout('billing.roaming', { earlier: huangshan });
    const finding = await find(
      lose(recordsOf(15), () => false),
      'baseStationSame',
      ask,
    );
    expect(finding).toMatchObject({ value: null, note: { code: 'note-whereabouts-unknown' } });
  });
});

describe('the matter in question', () => {
  test('can be named by a bill line', async () => {
    const records = recordsOf(15);
    const older = records.bills.flatMap(({ lines }) => lines).filter(({ item }) => item === 'roaming-voice')[1];
    const ask = askAbout('billing.roaming', { ...(older && { disputed: older.id }) });
    const { records: shown } = await find(records, 'callRecordFound', ask);
    expect(shown.map(({ id }) => id)).toEqual([older?.id, 'V-roam-0']);
  });

  test('is not another one when the named line is not there', async () => {
    const ask = askAbout('billing.roaming', { disputed: '2020-01/roaming-voice' });
    expect(await find(recordsOf(15), 'callRecordFound', ask)).toMatchObject({ value: null });
  });

  test('is the refund promised since, not one that arrived before', async () => {
    const records = recordsOf(33);
    const [refund] = records.refunds;
    const promisedLater = new Date((refund?.arrivedAt?.getTime() ?? 0) + 1);
    const ask = askAbout('refund.not-arrived', { earlier: { refundPromisedAt: promisedLater } });
    expect(await find(records, 'refundArrived', ask)).toMatchObject({ value: false, note: { code: 'note-no-refund' } });
  });

  test('compares places whatever the spaces and the language', async () => {
    const earlier = { place: ' Tunxi, Huangshan,Anhui', baseStation: '0559-50210 ' };
    const ask = askAbout('billing.roaming', { earlier });
    expect(await find(recordsOf(15), 'placeSame', ask)).toMatchObject({ value: true });
    expect(await find(recordsOf(15), 'baseStationSame', ask)).toMatchObject({ value: true });
  });
});

test('a BOSS that gives no answer is not taken for "no"', async () => {
  const down = {
    ...bossOf(recordsOf(24)),
    upstreamOrders: () => Promise.reject(new BillingUnavailable('upstreamOrders', 'down')),
  };
  await expect(findFact(down, 'upstreamOrderFound', askAbout('sp.unordered-fee'))).rejects.toThrow(BillingUnavailable);
  expect(await findFact(down, 'verifiableByPhone', askAbout('sp.unordered-fee'))).toMatchObject({ value: true });
});

test('a fact of somebody else’s is refused', async () => {
  await expect(find(recordsOf(0), 'symptomSame', askAbout('network.unsolved'))).rejects.toThrow(RangeError);
  expect(factsFound).not.toContain('symptomSame');
});
