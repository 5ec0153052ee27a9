import fc from 'fast-check';
import { unaryTest } from 'feelin';
import type { CaseCondition, HitPolicy, PolicyModel } from '../../src/index.ts';
import {
  conditionsOf,
  contradictions,
  disposition,
  DOMAINS,
  drawRow,
  FACTS,
  matches,
  MODEL_FACTS,
  outcomeOf,
  type Row,
} from './drawn-policies.ts';
import type { Get, Value } from './rules-oracle.ts';

/** Drafts of several tables in up to two layers, drawn at random with gaps, conflicts and masked rows, beside enumeration. */
export interface DrawnTable {
  readonly hitPolicy: HitPolicy;
  readonly layer: number;
  readonly rows: readonly { readonly row: Row; readonly disposition: string }[];
}
export interface DrawnDraft {
  readonly tables: readonly DrawnTable[];
  readonly contradictions: readonly Row[];
}
export type Case = Readonly<Record<string, Value>>;

const table = (layer: fc.Arbitrary<number>): fc.Arbitrary<DrawnTable> =>
  fc.record({
    hitPolicy: fc.constantFrom<HitPolicy>('UNIQUE', 'ANY', 'FIRST', 'PRIORITY'),
    layer,
    rows: fc.array(fc.record({ row: drawRow(3), disposition }), { minLength: 1, maxLength: 5 }),
  });

/** Tables are in the order of their layers, as a file has them. */
export const draft: fc.Arbitrary<DrawnDraft> = fc
  .record({ tables: fc.array(table(fc.nat(1)), { minLength: 1, maxLength: 3 }), contradictions })
  .map(({ tables, contradictions: refused }) => ({
    tables: tables.toSorted((a, b) => a.layer - b.layer),
    contradictions: refused,
  }));

export const ruleId = (tableIndex: number, row: number): string => `t${tableIndex}-r${row}`;

export function modelOfDraft(drawn: DrawnDraft, facts: PolicyModel['facts'] = MODEL_FACTS): PolicyModel {
  return {
    file: 'drawn.dmn',
    version: 'drawn',
    name: 'drawn',
    facts,
    tables: drawn.tables.map(({ hitPolicy, layer, rows }, index) => ({
      name: `t${index}`,
      label: null,
      words: null,
      hitPolicy,
      layer,
      inputs: [...FACTS],
      outputs: ['disposition', 'force'],
      rules: rows.map((each, row) => ({
        id: ruleId(index, row),
        name: { zh: null, en: null },
        row: row + 1,
        conditions: conditionsOf(each.row),
        outcome: outcomeOf(each.disposition),
        reason: { zh: null, en: null },
      })),
      ...(hitPolicy === 'PRIORITY' ? { priority: priorityOf(rows, index) } : {}),
    })),
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

export const ALL_CASES: readonly Case[] = FACTS.reduce<Case[]>(
  (cases, fact) => cases.flatMap((each) => (DOMAINS[fact] ?? []).map((value) => ({ ...each, [fact]: value }))),
  [{}],
);

export const getOf =
  (facts: Case): Get =>
  (fact) =>
    facts[fact] ?? '';
export const isPossible = (drawn: DrawnDraft, facts: Case): boolean =>
  !drawn.contradictions.some((each) => matches(each, getOf(facts)));

export interface Firing {
  readonly rule: string;
  readonly table: number;
  readonly disposition: string;
}

/** The rules that answer, by the words of DMN: the first layer with an answer, in a FIRST table the first row. */
export function firing({ tables }: DrawnDraft, facts: Case): Firing[] {
  for (const layer of new Set(tables.map((each) => each.layer))) {
    const found = tables.flatMap((each, index) => (each.layer === layer ? firingIn(each, index, facts) : []));
    if (found.length > 0) return found;
  }
  return [];
}

function firingIn({ hitPolicy, rows }: DrawnTable, index: number, facts: Case): Firing[] {
  const found = rows.flatMap(({ row, disposition: name }, position) =>
    matches(row, getOf(facts)) ? [{ rule: ruleId(index, position), table: index, disposition: name }] : [],
  );
  if (hitPolicy === 'PRIORITY')
    return found.toSorted((a, b) => rankOf(a.disposition) - rankOf(b.disposition)).slice(0, 1);
  return hitPolicy === 'FIRST' ? found.slice(0, 1) : found;
}

function priorityOf(rows: DrawnTable['rows'], index: number): string[] {
  return [...rows.keys()]
    .toSorted((a, b) => rankOf(rows[a]?.disposition ?? '') - rankOf(rows[b]?.disposition ?? ''))
    .map((row) => ruleId(index, row));
}

/** The order of the outputs of a PRIORITY table. */
function rankOf(name: string): number {
  return ['complaint', 'explain', 'expert'].indexOf(name);
}

export function inConflict({ tables }: DrawnDraft, a: Firing, b: Firing): boolean {
  return !(a.table === b.table && tables[a.table]?.hitPolicy === 'ANY' && a.disposition === b.disposition);
}

const acceptedValues = new Map<string, boolean>();

/** True where a case lies in a box that a finding or a region tells, as feelin reads its cells. */
export function isInBox(box: readonly CaseCondition[], facts: Case): boolean {
  return box.every(({ fact, wanted }) => accepts(wanted, facts[fact] ?? ''));
}

function accepts(wanted: string, value: Value): boolean {
  const key = `${wanted} ${JSON.stringify(value)}`;
  const known = acceptedValues.get(key) ?? unaryTest(wanted, { '?': value }).value === true;
  acceptedValues.set(key, known);
  return known;
}
