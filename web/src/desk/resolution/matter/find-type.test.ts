import { beforeAll, describe, expect, test } from 'vitest';
import { fitsType, loadReader, type TypeEntry } from './find-type.ts';

let entry: TypeEntry;

beforeAll(async () => {
  const read = await loadReader();
  const name = '漫游费重复投诉';
  entry = {
    id: 'billing.roaming',
    category: 'billing',
    name,
    names: [name, 'roaming fee, repeated'],
    syllables: read(name),
  };
});

describe('a type is found', () => {
  test.each([
    '',
    '漫游',
    '费重复',
    'manyou',
    'man you',
    'my',
    'myf',
    'manyf',
    'manyoufeichongfu',
    'chongfu',
    'cf',
    'Roaming',
    'billing.ro',
  ])('by %s', (typed) => {
    expect(fitsType(entry, typed)).toBe(true);
  });

  test.each(['流量', 'zhongfu', 'ym', 'manyouz'])('not by %s', (typed) => {
    expect(fitsType(entry, typed)).toBe(false);
  });
});
