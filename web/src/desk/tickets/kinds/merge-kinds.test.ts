import { expect, test } from 'vitest';
import type { KindBody } from './kind-draft.ts';
import { mergeKinds } from './merge-kinds.ts';

const both = (zh: string) => ({ zh, en: zh });
const clock = (minutes: number, rest: Partial<KindBody['clocks'][number]> = {}): KindBody['clocks'][number] => ({
  name: 'first-reply',
  label: both('首次回复'),
  minutes,
  counts: 'elapsed',
  startsAt: ['raise'],
  stopsAt: ['reply'],
  ...rest,
});
const base: KindBody = {
  id: 'enquiry',
  version: 3,
  name: both('咨询'),
  categories: [{ id: 'tariff', name: both('资费') }],
  form: [{ name: 'what', label: both('何事'), prompt: both('请说说'), type: 'text', required: true }],
  life: {
    states: [{ id: 'raised', name: both('已提'), standing: 'open', clock: 'runs', tmf: 'acknowledged' }],
    moves: [{ verb: 'reply', from: ['raised'], to: 'replied' }],
  },
  clocks: [clock(60)],
  categoryClocks: { tariff: [clock(30)] },
  acceptMinutes: 120,
};

test('two who change different words of one name, different fields of one row and different categories both have it', () => {
  const mine: KindBody = {
    ...base,
    name: { zh: '问询', en: '咨询' },
    clocks: [clock(90)],
    categoryClocks: {},
    portal: true,
  };
  const theirs: KindBody = {
    ...base,
    version: 4,
    name: { zh: '咨询', en: 'Enquiry' },
    clocks: [clock(60, { afterClose: true, endsAt: ['transfer'] })],
    categoryClocks: { ...base.categoryClocks, fee: [clock(15)] },
    acceptMinutes: 77,
  };
  expect(mergeKinds(base, mine, theirs)).toStrictEqual({
    ...base,
    version: 4,
    name: { zh: '问询', en: 'Enquiry' },
    clocks: [clock(90, { afterClose: true, endsAt: ['transfer'] })],
    categoryClocks: { fee: [clock(15)] },
    portal: true,
    acceptMinutes: 77,
  });
});

test('rows whose names are not told apart while they are typed are as I have them', () => {
  const mine = {
    ...base,
    categories: [...base.categories, { id: '', name: both('甲') }, { id: '', name: both('乙') }],
  };
  const theirs = { ...base, categories: [] };
  expect(mergeKinds(base, mine, theirs)).toEqual(mine);
});
