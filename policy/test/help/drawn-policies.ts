import fc from 'fast-check';
import { expect } from 'vitest';
import type { Accepted, CellCondition, HitPolicy, Policy, PolicyModel, RuleOutcome } from '../../src/index.ts';
import { compilePolicy, PolicyRefused } from '../../src/index.ts';
import type { ModelRule } from '../../src/model.ts';
import { explore, type Judged, type Known } from './completions.ts';
import type { Get, Tuple, Value } from './rules-oracle.ts';

/** Small policies of every hit policy that compiles, drawn at random with contradictions, beside plain enumeration. */
export const FACTS = ['type', 'flag', 'mood', 'count', 'other'] as const;
export const DOMAINS: Readonly<Record<string, readonly Value[]>> = {
  type: ['a', 'b', 'c'],
  flag: [false, true],
  mood: ['calm', 'cross', 'none'],
  count: [0, 1, 2, 3, 4, 5],
  other: [false, true],
};
export const MODEL_FACTS: PolicyModel['facts'] = FACTS.map((name) => {
  const values = DOMAINS[name] ?? [];
  const words = values.filter((value) => typeof value === 'string');
  const number = { kind: 'number', min: 0, max: 5 } as const;
  const domain =
    words.length > 0
      ? { kind: 'enum' as const, values: words }
      : name === 'count'
        ? number
        : { kind: 'boolean' as const };
  return { name, label: null, description: null, domain, words: null, valueWords: {} };
});

export type Row = Readonly<Record<string, readonly Value[]>>;
export interface Drawn {
  readonly hitPolicy: HitPolicy;
  readonly rows: readonly { readonly row: Row; readonly disposition: string }[];
  readonly contradictions: readonly Row[];
}

const subset = (fact: string): fc.Arbitrary<readonly Value[]> => {
  const values = DOMAINS[fact] ?? [];
  return fc.subarray([...values], { minLength: 1, maxLength: values.length - 1 });
};
export const drawRow = (most: number): fc.Arbitrary<Row> =>
  fc
    .subarray([...FACTS], { minLength: 1, maxLength: most })
    .chain((facts) => fc.record(Object.fromEntries(facts.map((fact) => [fact, subset(fact)]))));
export const disposition = fc.constantFrom('expert', 'complaint', 'explain');
export const contradictions = fc.array(
  drawRow(3).filter((each) => Object.keys(each).length > 1),
  { maxLength: 3 },
);

export const firstTable: fc.Arbitrary<Drawn> = fc
  .record({
    rows: fc.array(fc.record({ row: drawRow(3), disposition }), { maxLength: 6 }),
    last: disposition,
    contradictions,
  })
  .map(({ rows, last, contradictions: refused }) => ({
    hitPolicy: 'FIRST',
    rows: [...rows, { row: {}, disposition: last }],
    contradictions: refused,
  }));

/** A complete table without overlap: leaves of a random tree. For ANY, some leaves come twice. */
export const treeTable: fc.Arbitrary<Drawn> = fc
  .record({
    cuts: fc.array(fc.record({ at: fc.nat(50), test: drawRow(1) }), { maxLength: 6 }),
    dispositions: fc.array(disposition, { minLength: 8, maxLength: 8 }),
    any: fc.boolean(),
    contradictions,
  })
  .map(({ cuts, dispositions, any, contradictions: refused }) => {
    let leaves: Row[] = [{}];
    for (const { at, test } of cuts) {
      const cut = leaves[at % leaves.length] ?? {};
      leaves = leaves.flatMap((leaf) => (leaf === cut ? split(leaf, test) : [leaf]));
    }
    const rows = leaves.map((leaf, index) => ({ row: leaf, disposition: dispositions[index] ?? 'explain' }));
    return {
      hitPolicy: any ? 'ANY' : 'UNIQUE',
      rows: any ? [...rows, ...rows.slice(0, 2)] : rows,
      contradictions: refused,
    };
  });

function split(leaf: Row, test: Row): Row[] {
  const [fact, values] = Object.entries(test)[0] ?? ['flag', [true]];
  const before = leaf[fact] ?? DOMAINS[fact] ?? [];
  const inside = before.filter((value) => values.includes(value));
  const outside = before.filter((value) => !values.includes(value));
  return inside.length === 0 || outside.length === 0
    ? [leaf]
    : [inside, outside].map((part) => ({ ...leaf, [fact]: part }));
}

export const outcomeOf = (name: string): RuleOutcome => ({
  disposition: name,
  reason: null,
  force: 'must',
  ticketCategory: null,
  bossFunction: null,
  trainingNeed: false,
  mustRecord: [],
  script: null,
});
const tupleOf = (name: string): Tuple => [name, null, 'must', null, null, false, []];

function accept(values: readonly Value[]): Accepted {
  const words = values.filter((value) => typeof value === 'string');
  const flags = values.filter((value) => typeof value === 'boolean');
  if (words.length > 0) return { kind: 'enum', values: new Set(words) };
  if (flags.length > 0) return { kind: 'boolean', values: new Set(flags) };
  const spans: { from: number; to: number }[] = [];
  for (const value of values.map(Number)) {
    const last = spans.at(-1);
    if (last !== undefined && last.to + 1 === value) last.to = value;
    else spans.push({ from: value, to: value });
  }
  return { kind: 'number', spans };
}

export const conditionsOf = (each: Row): CellCondition[] =>
  Object.entries(each).map(([fact, values]) => ({ fact, wanted: JSON.stringify(values), accepted: accept(values) }));

function modelOf(drawn: Drawn): PolicyModel {
  const rules: ModelRule[] = drawn.rows.map(({ row: each, disposition: name }, index) => ({
    id: `rule-${index}`,
    name: { zh: null, en: null },
    row: index + 1,
    conditions: conditionsOf(each),
    outcome: outcomeOf(name),
    reason: { zh: null, en: null },
  }));
  return {
    file: 'drawn.dmn',
    version: 'drawn',
    name: 'drawn',
    facts: MODEL_FACTS,
    tables: [
      {
        name: 'table',
        label: null,
        words: null,
        hitPolicy: drawn.hitPolicy,
        inputs: [...FACTS],
        outputs: ['disposition', 'force'],
        layer: 0,
        rules,
      },
    ],
    contradictions: drawn.contradictions.map((each, index) => ({
      id: `c-${index}`,
      name: { zh: null, en: null },
      row: index + 1,
      conditions: conditionsOf(each),
      field: Object.keys(each)[0] ?? '',
      message: 'cannot be',
    })),
    definitions: [],
    outputWords: {},
    findings: [],
  };
}

/** Rows that never fire are findings, so they are taken out; null where nothing is left. */
export function openDrawn(drawn: Drawn): Policy | null {
  const model = modelOf(drawn);
  try {
    return compilePolicy(model);
  } catch (refused) {
    if (!(refused instanceof PolicyRefused)) throw refused;
    for (const { code } of refused.findings) expect(['never-fires', 'masked']).toContain(code);
    const silent = new Set(refused.findings.map((finding) => finding.row));
    const tables = model.tables.map((table) => ({
      ...table,
      rules: table.rules.filter((rule) => !silent.has(rule.row)),
    }));
    return tables[0]?.rules.length === 0 ? null : compilePolicy({ ...model, tables });
  }
}

export const matches = (each: Row, get: Get): boolean =>
  Object.entries(each).every(([fact, values]) => values.includes(get(fact)));

function firingRows({ hitPolicy, rows }: Drawn, get: Get): number[] {
  const matching = [...rows.keys()].filter((index) => matches(rows[index]?.row ?? {}, get));
  return hitPolicy === 'FIRST' ? matching.slice(0, 1) : matching;
}

export const judgedBy = (drawn: Drawn): Judged => ({
  domains: DOMAINS,
  isContradictory: (get) => drawn.contradictions.some((each) => matches(each, get)),
  decide: (get) => tupleOf(drawn.rows[firingRows(drawn, get)[0] ?? -1]?.disposition ?? 'none'),
});

export function rulesThatFire(drawn: Drawn, known: Known): string[] {
  const rules = new Set<string>();
  const judge = (get: Get): number[] => (judgedBy(drawn).isContradictory(get) ? [] : firingRows(drawn, get));
  explore(known, DOMAINS, judge, (rows) => rows.forEach((each) => rules.add(`rule-${each}`)));
  return [...rules].toSorted();
}
