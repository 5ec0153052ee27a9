import fc from 'fast-check';
import pg from 'pg';
import { expect, test } from 'vitest';
import { readInstant } from './read-instant.ts';

const asPgDoes = pg.types.getTypeParser(1184, 'text');
const years = { min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true };
const zones = ['+00', '+08', '-03', '+05:30', '+08:05:43'];

test('an instant is read as pg reads it, whichever zone it is written in', () => {
  fc.assert(
    fc.property(fc.date(years), fc.constantFrom(...zones), (at, zone) => {
      const text = `${at.toISOString().slice(0, -1).replace('T', ' ')}${zone}`;
      expect(readInstant(text)).toEqual(asPgDoes(text));
    }),
  );
});

test.each([
  ['2026-11-29 11:43:43+00', '2026-11-29T11:43:43.000Z'],
  ['2026-11-29 11:43:43.1+00', '2026-11-29T11:43:43.100Z'],
  ['2026-11-29 11:43:43.123999+08', '2026-11-29T03:43:43.123Z'],
  ['2026-11-29 00:00:00+14', '2026-11-28T10:00:00.000Z'],
  ['12026-11-29 11:43:43+00', '+012026-11-29T11:43:43.000Z'],
])('%s is %s', (text, iso) => expect(readInstant(text)).toEqual(new Date(iso)));

test.each(['infinity', '-infinity', '0044-03-15 12:00:00+00 BC'])('%s is what pg makes of it', (text) => {
  expect(readInstant(text)).toEqual(asPgDoes(text));
});
