import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coverage, isKnownTo, judgeCoverage, type Told } from './judge-coverage.ts';

const noon = new Date('2026-03-02T04:00:00Z');
const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000);
const fault: Coverage = {
  cityId: 'hz',
  placeWords: ['翠苑', '文一路'],
  kinds: ['complaint', 'fault'],
  categories: ['network'],
  since: noon,
};
const ticket: Told = {
  kind: 'fault',
  category: 'network',
  cityId: 'hz',
  raisedAt: hours(noon, 1),
  places: ['翠苑二区'],
};

describe('whether a ticket is of an outage', () => {
  test.each<[string, Partial<Told>, ReturnType<typeof judgeCoverage>]>([
    ['from its place', {}, 'covered'],
    ['from a part of its category', { category: 'network/signal' }, 'covered'],
    ['with spaces and wide letters in the place', { places: ['文 一 路 ＡＢ座'] }, 'covered'],
    ['from another place', { places: ['滨江'] }, 'no'],
    ['whose place is not told', { places: [] }, 'offered'],
    ['whose city is not known', { cityId: null }, 'offered'],
    ['from another city', { cityId: 'nb' }, 'no'],
    ['of another kind', { kind: 'praise' }, 'no'],
    ['of another category that begins alike', { category: 'networking' }, 'no'],
    ['raised an hour before', { raisedAt: hours(noon, -1) }, 'offered'],
    ['raised at that very moment', { raisedAt: noon }, 'covered'],
    ['raised two days before', { raisedAt: hours(noon, -48) }, 'no'],
  ])('one %s', (_, more, wanted) => {
    expect(judgeCoverage(fault, { ...ticket, ...more })).toBe(wanted);
  });

  test('a wider area never covers less', () => {
    const place = fc.constantFrom('翠苑', '滨江', '文一路', '下沙');
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), place, fc.array(place), (words, more, places) => {
        const rank = { no: 0, offered: 1, covered: 2 };
        const narrow = judgeCoverage({ ...fault, placeWords: words }, { ...ticket, places });
        const wide = judgeCoverage({ ...fault, placeWords: [...words, more] }, { ...ticket, places });
        const whole = judgeCoverage({ ...fault, placeWords: [] }, { ...ticket, places });
        expect(rank[wide]).toBeGreaterThanOrEqual(rank[narrow]);
        expect(rank[whole]).toBeGreaterThanOrEqual(rank[wide]);
      }),
    );
  });
});

test('an agent is told of it while it is not known what the caller is about, or it is about that', () => {
  expect(isKnownTo(fault, { cityId: 'hz', category: null })).toBe(true);
  expect(isKnownTo(fault, { cityId: 'hz', category: 'network' })).toBe(true);
  expect(isKnownTo(fault, { cityId: 'hz', category: 'billing' })).toBe(false);
  expect(isKnownTo(fault, { cityId: 'nb', category: 'network' })).toBe(false);
  expect(isKnownTo({ ...fault, cityId: null }, { cityId: 'nb', category: null })).toBe(true);
});
