import { expect, test } from 'vitest';
import type { Region } from '../../../api/types.ts';
import { differencesOf, groupRegions } from './group-regions.ts';

const side = (disposition: string, force = 'must', rules = ['r']): NonNullable<Region['after']> => ({
  disposition,
  rules,
  outcome: {
    disposition,
    reason: null,
    force,
    ticketCategory: null,
    bossFunction: null,
    trainingNeed: false,
    mustRecord: [],
    script: null,
  },
});
const region = (type: string, before: Region['before'], after: Region['after'], wanted = 'true'): Region => ({
  type,
  cases: [{ fact: 'accepted', wanted }],
  before,
  after,
});

test('cases of one type with the same change stand together, whichever rules give it', () => {
  const grouped = groupRegions([
    region('fee', side('expert'), side('suggestion')),
    region('roaming', null, side('expert')),
    region('fee', side('expert', 'must', ['other']), side('suggestion'), 'false'),
    region('fee', side('expert'), side('complaint')),
  ]);
  expect(grouped.map(({ type, changes }) => [type, changes.map(({ regions }) => regions.length)])).toEqual([
    ['fee', [2, 1]],
    ['roaming', [1]],
  ]);
});

test('what else differs is named; a case that only one side knows has nothing to compare', () => {
  expect(differencesOf({ before: side('expert'), after: side('expert', 'may') })).toEqual([
    { field: 'force', before: 'must', after: 'may' },
  ]);
  expect(differencesOf({ before: null, after: side('expert') })).toEqual([]);
});
