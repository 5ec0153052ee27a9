import type { Domain } from '@jieyi/policy';
import { childOf, type Element, listOf, textOf, wordOf } from './element.ts';
import { factOf } from './make-rule.ts';
import type { Outline, OutlineFact, OutlineOutput, OutlineRule, OutlineTable } from './outline.ts';
import { isToReview } from './review.ts';
import { isAny, readRange, readStrings } from './read-feel.ts';
import { readOwnWords, readValueWords } from './words.ts';

/** Reads what the panels show. A part that cannot be read is left out, or null: the check says what is wrong with it. */
export function readOutline(definitions: Element): Outline {
  const types = new Map(listOf(definitions, 'itemDefinition').map((item) => [textOf(item, 'name'), item]));
  const elements = listOf(definitions, 'drgElement');
  return {
    version: textOf(definitions, 'id'),
    name: textOf(definitions, 'name'),
    facts: elements.filter(({ $type }) => $type === 'dmn:InputData').map((input) => readFact(input, types)),
    tables: elements.flatMap((decision) => {
      const table = tableOf(decision);
      return table ? [readTable(decision, table, types)] : [];
    }),
  };
}

/** The decision table of a decision; null for anything else. */
export function tableOf(decision: Element): Element | null {
  const logic = decision.$type === 'dmn:Decision' ? childOf(decision, 'decisionLogic') : null;
  return logic?.$type === 'dmn:DecisionTable' ? logic : null;
}

type Types = ReadonlyMap<string, Element>;

function readFact(input: Element, types: Types): OutlineFact {
  const typeRef = textOf(childOf(input, 'variable'), 'typeRef');
  const item = types.get(typeRef) ?? null;
  return {
    id: textOf(input, 'id'),
    name: textOf(input, 'name'),
    label: wordOf(input, 'label'),
    words: readOwnWords(input),
    type: item ? typeRef : null,
    domain: readDomain(typeRef, item),
    valueWords: readValueWords(item),
  };
}

function readDomain(typeRef: string, item: Element | null): Domain | null {
  const base = item ? textOf(item, 'typeRef') : typeRef;
  const allowed = textOf(childOf(item, 'allowedValues'), 'text');
  if (base === 'boolean') return { kind: 'boolean' };
  if (base === 'string') {
    const values = readStrings(allowed);
    return values && values.length > 0 ? { kind: 'enum', values } : null;
  }
  const range = base === 'number' ? readRange(allowed) : null;
  return range && { kind: 'number', min: range.from, max: range.to };
}

function readTable(decision: Element, table: Element, types: Types): OutlineTable {
  return {
    id: textOf(decision, 'id'),
    name: textOf(decision, 'name'),
    label: wordOf(decision, 'label'),
    words: readOwnWords(decision),
    hitPolicy: textOf(table, 'hitPolicy') || 'UNIQUE',
    inputs: listOf(table, 'input').map(factOf),
    outputs: listOf(table, 'output').map((output) => readOutput(output, types)),
    rules: listOf(table, 'rule').map((rule) => textOf(rule, 'id')),
    named: listOf(table, 'rule').map((rule) => readNamed(table, rule)),
    toReview: listOf(table, 'rule')
      .filter(isToReview)
      .map((rule) => textOf(rule, 'id')),
  };
}

function readNamed(table: Element, rule: Element): OutlineRule {
  const cells = listOf(rule, 'inputEntry');
  const conditions = listOf(table, 'input')
    .map((input, at) => ({ fact: factOf(input), wanted: textOf(cells[at] ?? null, 'text').trim() }))
    .filter(({ wanted }) => !isAny(wanted));
  return { id: textOf(rule, 'id'), words: readOwnWords(rule), conditions };
}

function readOutput(output: Element, types: Types): OutlineOutput {
  const typeRef = textOf(output, 'typeRef');
  const item = types.get(typeRef) ?? null;
  const allowed = textOf(childOf(item, 'allowedValues'), 'text');
  return {
    name: textOf(output, 'name'),
    label: wordOf(output, 'label'),
    values: allowed ? readStrings(allowed) : null,
    isBoolean: (item ? textOf(item, 'typeRef') : typeRef) === 'boolean',
    isList: item?.get('isCollection') === true,
    valueWords: readValueWords(item),
  };
}

/** What stands in a cell; rows count from 1. */
export function readCellText(definitions: Element, table: string, row: number, column: string): string | null {
  const decision = listOf(definitions, 'drgElement').find((one) => textOf(one, 'name') === table);
  const grid = decision ? tableOf(decision) : null;
  const rule = listOf(grid, 'rule')[row - 1] ?? null;
  const input = listOf(grid, 'input').findIndex((one) => factOf(one) === column);
  const output = listOf(grid, 'output').findIndex((one) => textOf(one, 'name') === column);
  const cell = input >= 0 ? listOf(rule, 'inputEntry')[input] : listOf(rule, 'outputEntry')[output];
  return cell ? textOf(cell, 'text') : null;
}
