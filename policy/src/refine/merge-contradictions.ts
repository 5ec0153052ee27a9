import type { DmnModdle } from 'dmn-moddle';
import { childOf, listOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { appendTo, setPart } from './merged-elements.ts';
import type { Clashes } from './refinement-unfit.ts';

/**
 * Adds a province's contradictions to the group's table, whose columns grow where the province reads more facts. A row
 * that says what a row of the group says is left out.
 */
export function mergeContradictions(
  group: XmlElement,
  province: XmlElement,
  moddle: DmnModdle,
  clashes: Clashes,
): XmlElement[] {
  const table = childOf(group, 'decisionLogic');
  const other = childOf(province, 'decisionLogic');
  if (table === null || other === null) return [];
  const known = new Map(listOf(table, 'rule').map((row) => [contentOf(row, table), row]));
  const rows = listOf(other, 'rule').filter((row) => !known.has(contentOf(row, other)));
  const columns = addColumns(table, other, rows, moddle);
  const names = new Set(namesOf(table, 'output'));
  if (namesOf(other, 'output').some((name) => !names.has(name))) {
    const message = "the contradictions have other outputs than the group's: use field and message";
    clashes.add({ table: wordOf(province, 'name') }, 'contradiction', wordOf(province, 'name') ?? '', message);
    return [];
  }
  for (const row of rows) fitRow(row, table, other, moddle);
  appendTo(table, 'rule', rows);
  const needed = listOf(province, 'informationRequirement').filter((need) => refersToNew(need, group));
  appendTo(group, 'informationRequirement', needed);
  return [...rows, ...columns, ...needed];
}

type ColumnKind = 'input' | 'output' | 'annotation';
const ENTRIES = { input: 'inputEntry', output: 'outputEntry', annotation: 'annotationEntry' } as const;

function namesOf(table: XmlElement, kind: ColumnKind): string[] {
  return listOf(table, kind).map((column) =>
    kind === 'input' ? (wordOf(childOf(column, 'inputExpression'), 'text') ?? '') : (wordOf(column, 'name') ?? ''),
  );
}

/** What a row says, whatever the order of the columns; cells that say nothing are left out. */
function contentOf(row: XmlElement, table: XmlElement): string {
  const cellsOf = (kind: ColumnKind): [string, string][] => {
    const entries = listOf(row, ENTRIES[kind]);
    return namesOf(table, kind).map((name, index) => [name, wordOf(entries[index] ?? null, 'text') ?? '-']);
  };
  const cells = [...cellsOf('input'), ...cellsOf('output')].filter(([, text]) => text !== '-');
  return JSON.stringify(cells.map(([name, text]) => `${name}\n${text}`).toSorted());
}

/** The columns of facts that only the province's rows read. */
function addColumns(
  table: XmlElement,
  other: XmlElement,
  rows: readonly XmlElement[],
  moddle: DmnModdle,
): XmlElement[] {
  const known = new Set(namesOf(table, 'input'));
  const names = namesOf(other, 'input');
  const isRead = (column: number): boolean =>
    rows.some((row) => !['', '-'].includes(wordOf(listOf(row, 'inputEntry')[column] ?? null, 'text') ?? ''));
  const added = listOf(other, 'input').filter((_, index) => !known.has(names[index] ?? '') && isRead(index));
  for (const row of listOf(table, 'rule'))
    appendTo(
      row,
      'inputEntry',
      added.map(() => moddle.create('dmn:UnaryTests', { text: '-' })),
    );
  appendTo(table, 'input', added);
  return added;
}

/** Puts the cells of a province's row in the order of the group's columns. */
function fitRow(row: XmlElement, table: XmlElement, other: XmlElement, moddle: DmnModdle): void {
  const entryFor = (kind: ColumnKind, name: string): unknown => {
    const index = namesOf(other, kind).indexOf(name);
    const entry = listOf(row, ENTRIES[kind])[index];
    if (entry !== undefined) return entry;
    if (kind === 'input') return moddle.create('dmn:UnaryTests', { text: '-' });
    return kind === 'output'
      ? moddle.create('dmn:LiteralExpression', { text: 'null' })
      : moddle.create('dmn:RuleAnnotation', { text: '' });
  };
  const kinds: readonly ColumnKind[] = ['input', 'output', 'annotation'];
  const fitted = kinds.map((kind) => namesOf(table, kind).map((name) => entryFor(kind, name)));
  for (const [index, kind] of kinds.entries()) setPart(row, ENTRIES[kind], fitted[index] ?? []);
}

function refersToNew(need: XmlElement, group: XmlElement): boolean {
  const href = (each: XmlElement): string | null => wordOf(childOf(each, 'requiredInput'), 'href');
  return !listOf(group, 'informationRequirement').some((each) => href(each) === href(need));
}
