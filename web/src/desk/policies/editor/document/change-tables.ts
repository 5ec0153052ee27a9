import { adopt, append, childOf, type Element, insert, listOf, type Make, remove, textOf } from './element.ts';
import { makeColumn, removeRequirement, requireInput } from './change-columns.ts';
import { findCombination, findDecision, findInput, forget, writeCombination } from './find-elements.ts';
import { CONTRADICTIONS, type Words } from './outline.ts';
import { tableOf } from './read-outline.ts';
import { writeWords } from './words.ts';

/** Every table of rules reads this fact. */
const TYPE = 'type';

export interface NewTable {
  readonly name: string;
  readonly words: Words;
}

/** A table without rules, with the outcomes of the others, read after them. */
export function addTable(definitions: Element, { name, words }: NewTable, make: Make): void {
  const like = ruleTables(definitions)[0] ?? null;
  const decision = make('dmn:Decision', { id: name, name, ...(words.zh ? { label: words.zh } : {}) });
  writeWords(decision, null, words, make);
  const typeRef = textOf(childOf(like, 'variable'), 'typeRef');
  const variable = { id: `${name}-variable`, name, ...(typeRef ? { typeRef } : {}) };
  adopt(decision, 'variable', make('dmn:InformationItem', variable));
  const table = make('dmn:DecisionTable', { id: `${name}-table`, hitPolicy: 'UNIQUE' });
  adopt(decision, 'decisionLogic', table);
  const type = findInput(definitions, TYPE);
  if (type) {
    append(table, 'input', makeColumn(name, type, make));
    requireInput(decision, type, make);
  }
  for (const output of listOf(like && tableOf(like), 'output')) append(table, 'output', copyOutput(name, output, make));
  append(table, 'annotation', make('dmn:RuleAnnotationClause', { name: 'English' }));
  placeAfterTables(definitions, decision);
  combine(definitions, decision, make);
}

function ruleTables(definitions: Element): Element[] {
  return listOf(definitions, 'drgElement').filter((one) => tableOf(one) && textOf(one, 'name') !== CONTRADICTIONS);
}

function copyOutput(table: string, output: Element, make: Make): Element {
  const kept = ['name', 'label', 'typeRef'].flatMap((one) => {
    const value = textOf(output, one);
    return value ? [[one, value] as const] : [];
  });
  return make('dmn:OutputClause', { id: `${table}-out-${textOf(output, 'name')}`, ...Object.fromEntries(kept) });
}

function placeAfterTables(definitions: Element, decision: Element): void {
  const elements = listOf(definitions, 'drgElement');
  const last = elements.findLastIndex((one) => tableOf(one) && textOf(one, 'name') !== CONTRADICTIONS);
  insert(definitions, 'drgElement', last + 1, decision);
}

/** Names the table in the expression that makes one outcome of all; a file of one table has none yet. */
function combine(definitions: Element, decision: Element, make: Make): void {
  const found = findCombination(definitions);
  if (found) {
    found.logic.set('text', writeCombination([...found.names, textOf(decision, 'name')]));
    requireInput(found.decision, decision, make);
    return;
  }
  const tables = ruleTables(definitions);
  if (tables.length < 2 || listOf(definitions, 'drgElement').some(hasExpression)) return;
  const root = make('dmn:Decision', { id: 'disposition', name: 'disposition' });
  const text = writeCombination(tables.map((one) => textOf(one, 'name')));
  adopt(root, 'decisionLogic', make('dmn:LiteralExpression', { id: 'disposition-expression', text }));
  for (const one of tables) requireInput(root, one, make);
  insert(definitions, 'drgElement', 0, root);
}

function hasExpression(element: Element): boolean {
  return childOf(element, 'decisionLogic')?.$type === 'dmn:LiteralExpression';
}

/** The rules go with it. */
export function removeTable(definitions: Element, tableId: string): void {
  const decision = findDecision(definitions, tableId);
  if (!decision) return;
  const name = textOf(decision, 'name');
  remove(definitions, 'drgElement', decision);
  for (const other of listOf(definitions, 'drgElement')) removeRequirement(other, decision);
  const found = findCombination(definitions);
  if (found?.names.includes(name)) found.logic.set('text', writeCombination(found.names.filter((one) => one !== name)));
  forget(definitions, new Set([tableId]));
}

export function nameTable(definitions: Element, tableId: string, words: Words, make: Make): void {
  const decision = findDecision(definitions, tableId);
  if (!decision) return;
  if (words.zh.trim()) decision.set('label', words.zh.trim());
  writeWords(decision, null, words, make);
}
