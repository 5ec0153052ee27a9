import { beforeAll, describe, expect, test } from 'vitest';
import { fitsType, loadReader, rankType, startsOfWords, type TypeEntry } from './find-type.ts';

let entry: TypeEntry;
let read: (name: string) => string[];

beforeAll(async () => {
  read = await loadReader();
  entry = entryOf('billing.roaming', '漫游费重复投诉', 'roaming fee, repeated');
});

function entryOf(id: string, name: string, english: string): TypeEntry {
  const syllables = read(name);
  return { id, category: 'billing', name, names: [name, english], syllables, wordStarts: startsOfWords(name) };
}

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

describe('what is typed stands', () => {
  test.each([
    ['dx', '因短信内容或数量停机', '同一地点信号问题未解决'],
    ['短信', '短信扣费', '因短信内容或数量停机'],
    ['ty', '同一地点信号问题未解决', '漫游费重复投诉'],
  ])('for %s first at %s, not at %s', (typed, first, later) => {
    const [one, other] = [first, later].map((name) => rankType(entryOf('x', name, 'x'), typed));
    expect(one).toBeLessThan(other ?? -1);
  });

  test('in English at the beginning of a word before within one', () => {
    const [one, other] = ['Free text messages', 'Contexts'].map((name) => rankType(entryOf('x', '一', name), 'text'));
    expect([one, other]).toEqual([1, 2]);
  });

  test('with a syllable for each character and one for each run of anything else', () => {
    expect(startsOfWords('5G套餐升级')).toEqual([0, 1, 3]);
    expect(read('5G套餐升级').length).toBe(5);
  });
});
