import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomerFile } from './records/customer-file.ts';
import { customerCount, indexOfPhone, indexOfRef, phoneOf, refOf } from './records/draft-person.ts';
import { makeCustomerFile } from './make-customer-file.ts';
import { planted } from './specials/planted.ts';

const anyIndex = fc.integer({ min: 0, max: customerCount - 1 });
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyKey = fc.record({ seed: fc.nat(), index: anyIndex, baseDay: anyDay });
const honest = (index: number): boolean => !planted.has(index);

const linesOf = (file: CustomerFile) => file.bills.flatMap((bill) => bill.lines);

describe('an invented customer', () => {
  test('is wholly determined by seed, index and base day', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(makeCustomerFile(key)).toEqual(makeCustomerFile(key));
      }),
      { numRuns: 25 },
    );
  });

  test('is another with another seed', () => {
    const [one, other] = [1, 2].map((seed) => makeCustomerFile({ seed, index: 100, baseDay: '2026-05-20' }));
    expect(one?.usage).not.toEqual(other?.usage);
  });

  test('has six whole months of records, none of them from the base day or later', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const { usage, bills } = makeCustomerFile(key);
        const end = new Date(`${key.baseDay}T00:00:00+08:00`);
        const months = new Set(usage.map(({ at }) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 7)));
        expect(usage.every(({ at }) => at < end)).toBe(true);
        expect(bills.length).toBe(7);
        expect(bills.slice(1).every(({ month }) => months.has(month))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('has bills that add up, with a record behind every line that names one', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const file = makeCustomerFile(key);
        const ids = [file.usage, file.upstreamOrders, ...file.accountGroups.map(({ credits }) => credits)];
        const known = new Set(ids.flatMap((records) => records.map(({ id }) => id)));
        for (const bill of file.bills) {
          expect(bill.totalFen).toBe(bill.lines.reduce((sum, line) => sum + line.amountFen, 0));
        }
        if (!honest(key.index)) return;
        expect(linesOf(file).flatMap((line) => line.recordIds.filter((id) => !known.has(id)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('has ids and bill lines that occur once', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const file = makeCustomerFile(key);
        const ids = [...file.usage.map(({ id }) => id), ...linesOf(file).map(({ id }) => id)];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  });
});

test('numbers and refs lead back to the customer, and nobody else’s lead anywhere', () => {
  const everybody = Array.from({ length: customerCount }, (_, index) => index);
  expect(everybody.map((index) => indexOfPhone(phoneOf(index)))).toEqual(everybody);
  expect(everybody.map((index) => indexOfRef(refOf(index)))).toEqual(everybody);
  const strangers = ['+8613800001300', '+8613900001100', '+8613700001000', '13800001000', ''];
  expect(strangers.map(indexOfPhone)).toEqual(strangers.map(() => null));
  expect(['C400', 'C1', 'c001', '1'].map(indexOfRef)).toEqual([null, null, null, null]);
});
