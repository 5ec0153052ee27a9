import { expect, test } from 'vitest';
import { fieldsFor, kindOfField } from './read-field.ts';

test('the ending of a name tells the unit', () => {
  expect(['chargeFen', 'volumeKb', 'arrivedAt', 'seconds', 'baseStation'].map(kindOfField)).toEqual([
    'money',
    'volume',
    'moment',
    'seconds',
    'plain',
  ]);
});

test('of a bilingual pair the reader gets their own language', () => {
  const fields = { placeZh: '杭州', placeEn: 'Hangzhou', baseStation: 'HZ-1' };
  expect(fieldsFor(fields, 'Zh')).toEqual([
    ['place', '杭州'],
    ['baseStation', 'HZ-1'],
  ]);
  expect(fieldsFor(fields, 'En')[0]).toEqual(['place', 'Hangzhou']);
});
