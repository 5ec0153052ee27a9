import { allOf } from '../accepted-values.ts';
import type { Report } from '../finding.ts';
import { short } from '../finding.ts';
import type { CellCondition, Fact, RuleName, RuleReason } from '../model.ts';
import { type CellReading, readCell, readTests } from './read-cell.ts';
import { hintAtFullWidth } from './full-width.ts';
import { type OutputColumn, type OutputValue, readOutput } from './read-output.ts';
import { allowedWords, type Types, wordsIn } from './read-types.ts';
import { ownName } from './read-words.ts';
import { childOf, listOf, textOf, wordOf, type XmlElement } from './xml-element.ts';

/** One row of any decision table of the subset, before it is known what its outputs mean. */
export interface Row {
  readonly id: string;
  readonly name: RuleName;
  readonly row: number;
  readonly conditions: readonly CellCondition[];
  readonly outputs: ReadonlyMap<string, OutputValue>;
  readonly reason: RuleReason;
}

export interface Grid {
  readonly inputs: readonly (Fact | null)[];
  readonly outputs: readonly OutputColumn[];
  readonly rows: readonly Row[];
}

export interface Surroundings {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly types: Types;
  readonly report: Report;
}

/** Reads columns and rows of a decision table; everything outside the subset goes to the report. */
export function readGrid(name: string, table: XmlElement, around: Surroundings): Grid {
  const inputs = listOf(table, 'input').map((clause, index) => readInputColumn(name, clause, index, around));
  const outputs = listOf(table, 'output').map((clause, index) => readOutputColumn(name, clause, index, around));
  const english = listOf(table, 'annotation').findIndex((clause) => wordOf(clause, 'name') === 'English');
  const rules = listOf(table, 'rule');
  // A rule whose id was used before is not there either; that was told.
  const isToldOf = around.report.findings.some((finding) => finding.table === name && finding.code === 'duplicate-id');
  if (rules.length === 0 && !isToldOf)
    around.report.add({ table: name }, 'no-rules', 'the table has no rules: add one or remove the table', {
      values: { why: 'no-row' },
    });
  const columns = { inputs, outputs, english, readings: new Map<string, CellReading>() };
  const rows = rules.map((rule, index) => readRow({ table: name, row: index + 1 }, rule, columns, around.report));
  return { inputs, outputs, rows: rows.filter((row) => row !== null) };
}

function readInputColumn(table: string, clause: XmlElement, index: number, around: Surroundings): Fact | null {
  const expression = childOf(clause, 'inputExpression');
  const name = wordOf(expression, 'text') ?? '';
  const fact = around.facts.get(name) ?? null;
  const column = name === '' ? `input ${index + 1}` : short(name);
  refuseOtherLanguage({ table, column }, expression, around.report);
  if (fact === null) {
    around.report.add(
      { table, column },
      'unknown-fact',
      `${whatIsRead(name)}: an input column reads exactly one fact, so name an input data of this file`,
      { values: { text: short(name) } },
    );
  } else refuseNarrowerInput(table, clause, fact, around.report);
  return fact;
}

function whatIsRead(name: string): string {
  if (name === '') return 'the column reads nothing';
  const computed = /^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(name) ? '' : ' and would have to be computed';
  return `${short(name)} is no fact${computed}${hintAtFullWidth(name)}`;
}

/** The universe of a fact is its type; a column that narrowed it would hide gaps. */
function refuseNarrowerInput(table: string, clause: XmlElement, fact: Fact, report: Report): void {
  const text = wordOf(childOf(clause, 'inputValues'), 'text');
  if (text === null) return;
  if (sameValues(text, fact)) return;
  report.add(
    { table, column: fact.name },
    'outside-subset',
    'the input values differ from the type of the fact: remove them or change the type',
    { values: { why: 'input-values', text: short(text) } },
  );
}

function sameValues(text: string, fact: Fact): boolean {
  try {
    return describeAccepted(readTests(text, fact.domain)) === describeAccepted(allOf(fact.domain));
  } catch {
    return false;
  }
}

function describeAccepted(accepted: ReturnType<typeof allOf>): string {
  if (accepted.kind === 'number') return JSON.stringify(accepted.spans.map((span) => [span.from, String(span.to)]));
  return JSON.stringify([...accepted.values].map(String).toSorted());
}

function readOutputColumn(table: string, clause: XmlElement, index: number, around: Surroundings): OutputColumn {
  const name = wordOf(clause, 'name') ?? '';
  const shown = name === '' ? `output ${index + 1}` : name;
  const place = { table, column: shown };
  if (name === '')
    around.report.add(
      place,
      'missing-name',
      'the output column has no name: name it disposition, force or another of the outputs',
      {
        values: { why: 'output' },
      },
    );
  if (wordOf(childOf(clause, 'defaultOutputEntry'), 'text') !== null) {
    around.report.add(
      place,
      'outside-subset',
      'a default output would answer for a missing fact: write the rule out instead',
      { values: { why: 'default-output' } },
    );
  }
  return { name, shown, allowed: allowedOutputs(place, clause, around) };
}

/** What its output values list, in their order, as far as its type allows it; else what the type lists. */
function allowedOutputs(
  place: { readonly table: string; readonly column: string },
  clause: XmlElement,
  around: Surroundings,
): readonly string[] | null {
  const allowed = allowedWords(wordOf(clause, 'typeRef'), around.types);
  const text = wordOf(childOf(clause, 'outputValues'), 'text');
  if (text === null) return allowed;
  const words = wordsIn(text);
  if (words === null) {
    if (/^(?:true|false|,|\s)+$/u.test(text)) return allowed;
    around.report.add(place, 'outside-subset', 'output values are a list of strings, such as "expert", "complaint"', {
      values: { why: 'output-values', text: short(text) },
    });
    return allowed;
  }
  return words.filter((word) => allowed === null || allowed.includes(word));
}

interface Columns {
  readonly inputs: readonly (Fact | null)[];
  readonly outputs: readonly OutputColumn[];
  readonly english: number;
  /** Cells that were read, by fact and text: most of a table repeats. */
  readonly readings: Map<string, CellReading>;
}

interface RowPlace {
  readonly table: string;
  readonly row: number;
  readonly rule: string | null;
}

function readRow(at: Omit<RowPlace, 'rule'>, rule: XmlElement, columns: Columns, report: Report): Row | null {
  const id = wordOf(rule, 'id');
  const place = { ...at, rule: id };
  if (id === null)
    report.add(place, 'missing-id', 'the rule has no id: give it one that stays the same', { values: { why: 'rule' } });
  const inputs = listOf(rule, 'inputEntry');
  const outputs = listOf(rule, 'outputEntry');
  if (inputs.length !== columns.inputs.length || outputs.length !== columns.outputs.length) {
    report.add(
      place,
      'outside-subset',
      `the rule has ${inputs.length} + ${outputs.length} cells for ${columns.inputs.length} + ${columns.outputs.length} columns`,
      {
        values: {
          why: 'cells',
          given: inputs.length + outputs.length,
          wanted: columns.inputs.length + columns.outputs.length,
        },
      },
    );
    return null;
  }
  const conditions = inputs.map((cell, index) => readCondition(place, cell, { columns, index }, report));
  const values = readOutputs(place, outputs, columns.outputs, report);
  if (id === null) return null;
  return {
    id,
    name: ownName(rule),
    row: place.row,
    conditions: joinConditions(conditions),
    outputs: values,
    reason: readReason(rule, columns.english),
  };
}

function readCondition(
  place: RowPlace,
  cell: XmlElement,
  { columns, index }: { readonly columns: Columns; readonly index: number },
  report: Report,
): CellCondition | null {
  const fact = columns.inputs[index] ?? null;
  if (fact === null) return null;
  const at = { ...place, column: fact.name };
  refuseOtherLanguage(at, cell, report);
  const reading = readOnce(textOf(cell, 'text') ?? '', fact, columns.readings);
  if (reading.kind === 'refused') report.add(at, reading.code, reading.message, { values: reading.values });
  return reading.kind === 'condition' ? reading.condition : null;
}

function readOnce(text: string, fact: Fact, readings: Map<string, CellReading>): CellReading {
  const key = `${fact.name} ${text}`;
  const reading = readings.get(key) ?? readCell(text, fact);
  readings.set(key, reading);
  return reading;
}

function joinConditions(conditions: readonly (CellCondition | null)[]): CellCondition[] {
  return conditions.filter((condition) => condition !== null);
}

function readOutputs(
  place: RowPlace,
  cells: readonly XmlElement[],
  columns: readonly OutputColumn[],
  report: Report,
): Map<string, OutputValue> {
  const values = new Map<string, OutputValue>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? null;
    refuseOtherLanguage({ ...place, column: column.shown }, cell, report);
    const value = readOutput(textOf(cell, 'text') ?? '', column, place, report);
    if (value !== undefined) values.set(column.name, value);
  }
  return values;
}

function readReason(rule: XmlElement, english: number): RuleReason {
  const entry = english < 0 ? undefined : listOf(rule, 'annotationEntry')[english];
  return { zh: wordOf(rule, 'description'), en: wordOf(entry ?? null, 'text') };
}

function refuseOtherLanguage(
  place: { table: string; row?: number; column: string },
  element: XmlElement | null,
  report: Report,
): void {
  const language = wordOf(element, 'expressionLanguage');
  if (language === null || /feel/iu.test(language)) return;
  report.add(place, 'outside-subset', `the expression language ${short(language)} is not read: use FEEL`, {
    values: { why: 'language', text: short(language) },
  });
}
