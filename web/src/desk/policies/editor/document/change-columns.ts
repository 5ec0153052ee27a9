import { adopt, append, childOf, type Element, insert, listOf, type Make, remove, textOf, wordOf } from './element.ts';
import { findDecision, findInput, forget } from './find-elements.ts';
import { factOf } from './make-rule.ts';
import { tableOf } from './read-outline.ts';

/** One more fact that the rules of a table may look at; every rule accepts anything there at first. */
export function addColumn(definitions: Element, tableId: string, fact: string, make: Make): void {
  const decision = findDecision(definitions, tableId);
  const table = decision && tableOf(decision);
  const input = findInput(definitions, fact);
  if (!decision || !table || !input || listOf(table, 'input').some((one) => factOf(one) === fact)) return;
  append(table, 'input', makeColumn(tableId, input, make));
  for (const rule of listOf(table, 'rule')) {
    const entry = make('dmn:UnaryTests', { id: `${textOf(rule, 'id')}-if-${fact}`, text: '-' });
    append(rule, 'inputEntry', entry);
  }
  requireInput(decision, input, make);
}

/** The column of a fact, for any table. */
export function makeColumn(tableId: string, input: Element, make: Make): Element {
  const fact = textOf(input, 'name');
  const id = `${tableId}-in-${fact}`;
  const label = wordOf(input, 'label');
  const column = make('dmn:InputClause', { id, ...(label ? { label } : {}) });
  const typeRef = textOf(childOf(input, 'variable'), 'typeRef');
  const expression = make('dmn:LiteralExpression', { id: `${id}-expression`, typeRef, text: fact });
  adopt(column, 'inputExpression', expression);
  return column;
}

/** Says in the file that a decision needs a fact, or another decision. */
export function requireInput(decision: Element, needed: Element, make: Make): void {
  const href = `#${textOf(needed, 'id')}`;
  const kind = needed.$type === 'dmn:InputData' ? 'requiredInput' : 'requiredDecision';
  const known = listOf(decision, 'informationRequirement');
  if (known.some((one) => textOf(childOf(one, kind), 'href') === href)) return;
  const id = `${textOf(decision, 'id')}-needs-${textOf(needed, 'name')}`;
  const requirement = make('dmn:InformationRequirement', { id });
  adopt(requirement, kind, make('dmn:DMNElementReference', { href }));
  append(decision, 'informationRequirement', requirement);
}

export function removeRequirement(decision: Element, needed: Element): void {
  const href = `#${textOf(needed, 'id')}`;
  for (const one of listOf(decision, 'informationRequirement')) {
    const hrefs = ['requiredInput', 'requiredDecision'].map((kind) => textOf(childOf(one, kind), 'href'));
    if (hrefs.includes(href)) remove(decision, 'informationRequirement', one);
  }
}

/** The conditions on this fact go with the column. */
export function removeColumn(definitions: Element, tableId: string, fact: string): void {
  const decision = findDecision(definitions, tableId);
  const table = decision && tableOf(decision);
  const at = listOf(table, 'input').findIndex((one) => factOf(one) === fact);
  const column = listOf(table, 'input')[at];
  if (!decision || !table || !column) return;
  remove(table, 'input', column);
  for (const rule of listOf(table, 'rule')) {
    const entry = listOf(rule, 'inputEntry')[at];
    if (entry) remove(rule, 'inputEntry', entry);
  }
  const input = findInput(definitions, fact);
  if (input) removeRequirement(decision, input);
  forget(definitions, new Set());
}

/** Moves the column of a fact by one place, its conditions with it. */
export function moveColumn(definitions: Element, tableId: string, fact: string, by: -1 | 1): void {
  const decision = findDecision(definitions, tableId);
  const table = decision && tableOf(decision);
  const columns = listOf(table, 'input');
  const at = columns.findIndex((one) => factOf(one) === fact);
  const to = at + by;
  if (!table || at < 0 || to < 0 || to >= columns.length) return;
  moveIn(table, 'input', at, to);
  for (const rule of listOf(table, 'rule')) moveIn(rule, 'inputEntry', at, to);
}

function moveIn(parent: Element, name: string, from: number, to: number): void {
  const moved = listOf(parent, name)[from];
  if (!moved) return;
  remove(parent, name, moved);
  insert(parent, name, to, moved);
}
