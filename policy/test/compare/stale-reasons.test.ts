import { describe, expect, it } from 'vitest';
import { checkDraft, comparePolicies, type Policy, readPolicy } from '../../src/index.ts';
import { numbersNamedIn } from '../../src/compare/numbers-in-text.ts';
import { planted, rule, shipped } from '../help/planted-defects.ts';

const read = async (xml: string): Promise<Policy> => {
  const { policy } = checkDraft(await readPolicy(xml, { file: 'draft.dmn' }));
  if (policy === null) throw new Error('the draft does not open');
  return policy;
};
/** A rule of v2 whose threshold and reasons are these. */
const withThreshold = (text: string, zh: string, en = 'Several contacts.'): string =>
  planted(rule('caller-id-expert'), (whole) =>
    whole
      .replace(/&gt;= 2/u, text)
      .replace(/<description>[^<]*/u, `<description>${zh}`)
      .replace(/(<annotationEntry>\s*<text>)[^<]*/u, `$1${en}`),
  );
const staleIn = async (before: string, after: string) =>
  comparePolicies(await read(before), await read(after)).staleReasons.map(({ rule: id, numbers }) => [id, numbers]);

describe('a reason that names a number which is gone from the conditions', () => {
  it.each([
    ['来电已达五次，转在线专家。', '&gt;= 5', '&gt;= 6', [5]],
    ['来电已达5次，转在线专家。', '&gt;= 5', '&gt;= 6', [5]],
    ['来电已达５次，转在线专家。', '&gt;= 5', '&gt;= 6', [5]],
    ['第十五次来电，转在线专家。', '&gt;= 15', '&gt;= 16', [15]],
    ['两次以上，转在线专家。', '&gt;= 2', '&gt;= 3', [2]],
    ['来电已达六次，转在线专家。', '&gt;= 5', '&gt;= 6', []],
    ['来电15次，转在线专家。', '&gt;= 5', '&gt;= 6', []],
    ['多次来电，转在线专家。', '&gt;= 5', '&gt;= 6', []],
  ])('%s from %s to %s', async (reason, was, is, numbers) => {
    const expected = numbers.length === 0 ? [] : [['caller-id-expert', numbers]];
    expect(await staleIn(withThreshold(was, reason), withThreshold(is, reason))).toEqual(expected);
  });

  it('in English too, and of a rule that was copied under another id', async () => {
    const [before, after] = ['&gt;= 5', '&gt;= 6'].map((text) =>
      withThreshold(text, '多次来电。', 'From the fifth contact on.'),
    );
    expect(await staleIn(before ?? '', after ?? '')).toEqual([['caller-id-expert', [5]]]);
    const copied = withThreshold('&gt;= 6', '满五次。').replace('<rule id="caller-id-expert"', '<rule id="copied"');
    expect(await staleIn(withThreshold('&gt;= 5', '满五次。'), copied)).toEqual([['copied', [5]]]);
  });

  it('is none where nothing changed', async () => {
    expect(await staleIn(shipped, shipped)).toEqual([]);
  });
});

it('reads numbers in digits and in words', () => {
  expect(
    [...numbersNamedIn('一百二十天、二〇二六年、3.5 元、第2次，一定，v2，twice, 10 days')].toSorted((a, b) => a - b),
  ).toEqual([2, 10, 120, 2026]);
});

it('tells each changed rule cell by cell, by table and row', async () => {
  const { ruleChanges } = comparePolicies(await read(shipped), await read(withThreshold('&gt;= 3', '三次以上。')));
  const [change, ...others] = ruleChanges;
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    rule: 'caller-id-expert',
    change: 'changed',
    table: 'marketing',
    tableLabel: expect.any(String),
  });
  expect(change?.cells).toContainEqual({ kind: 'input', column: 'contactsOnMatter', before: '>= 2', after: '>= 3' });
  expect(change?.cells).toContainEqual({
    kind: 'reason',
    column: 'zh',
    before: expect.any(String),
    after: '三次以上。',
  });
  const back = comparePolicies(await read(planted(rule('caller-id-expert'), '')), await read(shipped)).ruleChanges;
  expect(back).toMatchObject([
    {
      rule: 'caller-id-expert',
      change: 'added',
      cells: expect.arrayContaining([{ kind: 'input', column: 'contactsOnMatter', before: null, after: '>= 2' }]),
    },
  ]);
});
