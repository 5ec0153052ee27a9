import { describe, expect, it } from 'vitest';
import { checkDraft, readPolicy } from '../../src/index.ts';
import type { Row } from '../help/drawn-policies.ts';
import { writeDmn } from '../help/write-dmn.ts';

const DOMAINS = { type: ['a', 'b'], flag: [false, true] };
const table = (row: Row, disposition: string) => ({ hitPolicy: 'UNIQUE' as const, rows: [{ row, disposition }] });

function fileWith(literals: Readonly<Record<string, string>>): string {
  const tables = {
    own: table({ type: ['a'] }, 'expert'),
    more: table({ type: ['b'], flag: [true] }, 'complaint'),
    rest: table({}, 'explain'),
  };
  return writeDmn({ id: 'layered', domains: DOMAINS, tables, literals, contradictions: [] });
}

const layersOf = async (literals: Readonly<Record<string, string>>) => {
  const { tables, findings } = await readPolicy(fileWith(literals), { file: 'layered.dmn' });
  expect(findings).toEqual([]);
  return tables.map(({ name, layer }) => `${name} ${layer}`);
};

describe('tables answer in layers', () => {
  it.each([
    [
      'all at once',
      { all: 'if own != null then own else if more != null then more else rest' },
      ['own 0', 'more 0', 'rest 0'],
    ],
    [
      'the last a layer',
      { all: 'if own != null then own else group', group: 'if more != null then more else rest' },
      ['own 0', 'more 1', 'rest 1'],
    ],
    [
      'the first a layer',
      { all: 'if group != null then group else rest', group: 'if own != null then own else more' },
      ['own 0', 'more 0', 'rest 1'],
    ],
    [
      'one in the middle',
      { all: 'if own != null then own else if group != null then group else rest', group: 'more' },
      ['own 0', 'more 1', 'rest 2'],
    ],
    [
      'three deep',
      { all: 'if own != null then own else mid', mid: 'if more != null then more else last', last: 'rest' },
      ['own 0', 'more 1', 'rest 2'],
    ],
  ])('%s', async (_, literals, layers) => {
    expect(await layersOf(literals)).toEqual(layers);
  });

  it('so that an earlier one is no conflict with a later one', async () => {
    const chain = 'if own != null then own else if more != null then more else rest';
    const flat = checkDraft(await readPolicy(fileWith({ all: chain }), { file: 'flat.dmn' }));
    expect(flat.findings.map(({ code }) => code)).toEqual(['two-tables', 'two-tables']);
    const layered = { all: 'if own != null then own else if more != null then more else group', group: 'rest' };
    const { findings, policy } = checkDraft(await readPolicy(fileWith(layered), { file: 'layered.dmn' }));
    expect(findings).toEqual([]);
    expect(policy?.decide({ type: 'a', flag: true })).toMatchObject({ rule: 'own-r0' });
    expect(policy?.decide({ type: 'b', flag: false })).toMatchObject({ rule: 'rest-r0' });
    expect(policy?.decide({ type: 'b' })).toMatchObject({ possible: ['complaint', 'explain'], need: ['flag'] });
    expect(policy?.decide({})).toMatchObject({ status: 'undecided', need: ['flag', 'type'] });
  });

  it.each([
    [
      'in a circle',
      { all: 'if own != null then own else group', group: 'if more != null then more else all' },
      'one-root',
    ],
    [
      'naming a table twice',
      {
        all: 'if own != null then own else group',
        group: 'if own != null then own else if more != null then more else rest',
      },
      'named-twice',
    ],
    ['with two that answer for all', { all: 'if own != null then own else rest', other: 'more' }, 'one-root'],
    ['leaving a table out', { all: 'if own != null then own else group', group: 'rest' }, 'not-part'],
    ['naming what is not there', { all: 'if own != null then own else nowhere' }, 'unknown-table'],
  ])('but not %s', async (_, literals, why) => {
    const { findings } = await readPolicy(fileWith(literals), { file: 'layered.dmn' });
    expect(findings.map(({ values }) => values['why'])).toContain(why);
    for (const { code } of findings) expect(code).toBe('combination');
  });
});

describe('names that a file gives', () => {
  const word = (attributes: string): string => `<extensionElements><j:word ${attributes}/></extensionElements>`;
  const named = fileWith({ all: 'if own != null then own else if more != null then more else rest' })
    .replace('<definitions ', '<definitions xmlns:j="urn:jieyi:dmn" xmlns:x="urn:other" ')
    .replace(
      '<itemDefinition name="t-type">',
      `<itemDefinition name="t-type">${word('value="a" zh="甲类" en="Type A"')}`,
    )
    .replace(
      '<itemDefinition name="tDisposition">',
      `<itemDefinition name="tDisposition">${word('value="expert" zh="转专家"')}`,
    )
    .replace(
      '<inputData id="layered-flag" name="flag">',
      `<inputData id="layered-flag" name="flag">${word('zh="标记" en="Flag"')}`,
    );

  it('are read for facts, their values and the values of outputs', async () => {
    const { facts, outputWords, findings } = await readPolicy(named, { file: 'named.dmn' });
    expect(findings).toEqual([]);
    expect(facts.map(({ words, valueWords }) => ({ words, valueWords }))).toEqual([
      { words: null, valueWords: { a: { zh: '甲类', en: 'Type A' } } },
      { words: { zh: '标记', en: 'Flag' }, valueWords: {} },
    ]);
    expect(outputWords).toEqual({ disposition: { expert: { zh: '转专家', en: '转专家' } } });
  });

  it('are part of the policy', async () => {
    const { policy } = checkDraft(await readPolicy(named, { file: 'named.dmn' }));
    expect(policy?.outputWords['disposition']?.['expert']?.zh).toBe('转专家');
    expect(policy?.facts.find(({ name }) => name === 'type')?.valueWords['constructor']).toBeUndefined();
  });

  it('are left alone in another namespace', async () => {
    const { facts } = await readPolicy(named.replaceAll('<j:word', '<x:word'), { file: 'named.dmn' });
    expect(facts.every(({ words }) => words === null)).toBe(true);
  });
});
