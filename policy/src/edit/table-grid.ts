import { type FeelText, feelString } from './feel-text.ts';
import { openReport } from '../finding.ts';
import type { Domain, ValueWords, Words } from '../model.ts';
import { allowedWords, baseType, domainOf, type Types } from '../read/read-types.ts';
import { ownName, ownWords, valueWords } from '../read/read-words.ts';
import { childOf, kindOf, listOf, textOf, wordOf, type XmlElement } from '../read/xml-element.ts';

/** A value that a cell of a column may name. */
export interface ColumnValue {
  readonly feel: FeelText;
  /** What the file calls it. */
  readonly words: Words | null;
}

export interface GridColumn {
  readonly kind: 'input' | 'output';
  /** The expression of an input, which is a fact's name; the name of an output. Empty in an unfinished draft. */
  readonly name: string;
  readonly label: string | null;
  /** What the file calls the fact. */
  readonly words: Words | null;
  readonly description: string | null;
  /** The values it lists; empty for numbers, free texts and what has no type yet. */
  readonly values: readonly ColumnValue[];
  /** The bounds of a number, both inclusive; `max` null means without limit. */
  readonly range: { readonly min: number; readonly max: number | null } | null;
}

/** One rule as texts. */
export interface GridRow {
  /** Empty for a rule that has none yet. */
  readonly id: string;
  /** FEEL as written, one for each column; empty where the rule has no such cell. */
  readonly cells: readonly FeelText[];
  /** Its description, in Chinese. */
  readonly reason: string;
  /** Its annotation `English`. */
  readonly english: string;
  /** What it is called; empty in a language without a name. */
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A decision table as people fill it in: its inputs, then its outputs, and one row for each rule. */
export interface TableGrid {
  readonly table: string;
  readonly label: string | null;
  /** What the file calls the table. */
  readonly words: Words | null;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

const ENGLISH = 'English';

/** Where the English annotation of a rule stands; -1 where the table has none. */
export function englishColumn(logic: XmlElement): number {
  return listOf(logic, 'annotation').findIndex((clause) => wordOf(clause, 'name') === ENGLISH);
}

export function readGrid(definitions: XmlElement, decision: XmlElement, logic: XmlElement, types: Types): TableGrid {
  const inputs = listOf(logic, 'input').map((clause) => readInput(definitions, clause, types));
  const outputs = listOf(logic, 'output').map((clause) => readOutput(clause, types));
  const english = englishColumn(logic);
  return {
    table: wordOf(decision, 'name') ?? '',
    label: wordOf(decision, 'label'),
    words: ownWords(decision),
    columns: [...inputs, ...outputs],
    rows: listOf(logic, 'rule').map((rule) => readRow(rule, inputs.length, outputs.length, english)),
  };
}

function readInput(definitions: XmlElement, clause: XmlElement, types: Types): GridColumn {
  const name = (wordOf(childOf(clause, 'inputExpression'), 'text') ?? '').replaceAll(/\s+/gu, ' ');
  const fact = listOf(definitions, 'drgElement').find(
    (element) => kindOf(element) === 'dmn:InputData' && wordOf(element, 'name') === name,
  );
  const typeRef = wordOf(childOf(fact ?? null, 'variable'), 'typeRef');
  const domain = domainOf(name, typeRef, types, openReport('the table'));
  return {
    kind: 'input',
    name,
    label: wordOf(clause, 'label') ?? wordOf(fact ?? null, 'label'),
    words: ownWords(fact ?? null),
    description: textOf(fact ?? null, 'description'),
    values: domain === null ? [] : valuesOf(domain, valueWords(types.get(typeRef ?? '') ?? null)),
    range: domain?.kind === 'number' ? { min: domain.min, max: domain.max } : null,
  };
}

function valuesOf(domain: Domain, words: ValueWords): ColumnValue[] {
  if (domain.kind === 'boolean') return ['true', 'false'].map((feel) => ({ feel, words: words[feel] ?? null }));
  if (domain.kind === 'number') return [];
  return domain.values.map((value) => ({ feel: feelString(value), words: words[value] ?? null }));
}

function readOutput(clause: XmlElement, types: Types): GridColumn {
  const typeRef = wordOf(clause, 'typeRef');
  const item = types.get(typeRef ?? '') ?? null;
  const words = valueWords(item);
  const isBoolean = baseType(item === null ? typeRef : wordOf(item, 'typeRef')) === 'boolean';
  const isList = item?.['isCollection'] === true;
  const inList = (feel: FeelText): FeelText => (isList ? `[${feel}]` : feel);
  const named = (allowedWords(typeRef, types) ?? []).map((value) => ({
    feel: inList(feelString(value)),
    words: words[value] ?? null,
  }));
  const plain = (feel: FeelText): ColumnValue => ({ feel, words: null });
  const without = isList ? '[]' : 'null';
  const rest = isBoolean ? ['true', 'false'] : named.length === 0 || isAlwaysGiven(clause) ? [] : [without];
  return {
    kind: 'output',
    name: wordOf(clause, 'name') ?? '',
    label: wordOf(clause, 'label'),
    words: null,
    description: null,
    values: [...named, ...rest.map(plain)],
    range: null,
  };
}

/** Every answer has these two. */
function isAlwaysGiven(clause: XmlElement): boolean {
  return ['disposition', 'force'].includes(wordOf(clause, 'name') ?? '');
}

function readRow(rule: XmlElement, inputs: number, outputs: number, english: number): GridRow {
  const [given, decided] = [listOf(rule, 'inputEntry'), listOf(rule, 'outputEntry')];
  const cells = (entries: readonly XmlElement[], count: number): FeelText[] =>
    Array.from({ length: count }, (_, index) => textOf(entries[index] ?? null, 'text') ?? '');
  const name = ownName(rule);
  return {
    id: wordOf(rule, 'id') ?? '',
    nameZh: name.zh ?? '',
    nameEn: name.en ?? '',
    cells: [...cells(given, inputs), ...cells(decided, outputs)],
    reason: textOf(rule, 'description') ?? '',
    english: textOf(listOf(rule, 'annotationEntry')[english] ?? null, 'text') ?? '',
  };
}
