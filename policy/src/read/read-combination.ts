import type { Report } from '../finding.ts';
import { short } from '../finding.ts';
import { type FeelNode, onlyChild, parseFeel } from './feel-tree.ts';
import { childOf, kindOf, wordOf, type XmlElement } from './xml-element.ts';

export interface NamedDecision {
  readonly name: string;
  readonly element: XmlElement;
  readonly logic: XmlElement;
}

const ADVICE = 'write if A != null then A else if B != null then B else C, with a table of this file for each letter';

/**
 * Which tables make the policy, in order. Either the file has one rule table, or one literal expression that takes the
 * first of them with an answer.
 */
export function readCombination(decisions: readonly NamedDecision[], report: Report): NamedDecision[] {
  const tables = decisions.filter((decision) => kindOf(decision.logic) === 'dmn:DecisionTable');
  const literals = decisions.filter((decision) => kindOf(decision.logic) === 'dmn:LiteralExpression');
  const [literal, ...others] = literals;
  if (literal === undefined && tables.length === 1) return tables;
  if (literal === undefined || others.length > 0) {
    report.add({}, 'combination', `${tables.length} tables need exactly one decision that combines them: ${ADVICE}`);
    return tables;
  }
  return combined(literal, tables, report);
}

function combined(literal: NamedDecision, tables: readonly NamedDecision[], report: Report): NamedDecision[] {
  const text = wordOf(literal.logic, 'text') ?? '';
  const tree = parseFeel(text, 'Expression');
  const names = tree === null ? null : firstNonNull(onlyChild(tree));
  if (names === null) {
    report.add({ table: literal.name }, 'combination', `${short(text)} is outside the subset: ${ADVICE}`);
    return [...tables];
  }
  const found = names.map((name) => tables.find((table) => table.name === name));
  for (const [index, name] of names.entries()) {
    if (found[index] === undefined)
      report.add({ table: literal.name }, 'combination', `${short(name)} is not a table of rules of this file`);
    if (names.indexOf(name) !== index)
      report.add({ table: literal.name }, 'combination', `${short(name)} is named twice`);
  }
  for (const table of tables) {
    if (!names.includes(table.name))
      report.add(
        { table: table.name },
        'combination',
        `the table is not part of ${literal.name}: name it there or remove it`,
      );
  }
  return found.filter((table) => table !== undefined);
}

/** The names in an `if A != null then A else ...` chain, null for any other expression. */
function firstNonNull(expression: FeelNode | null): string[] | null {
  const names: string[] = [];
  let rest = expression;
  while (rest !== null && rest.name === 'IfExpression') {
    const [, test, , chosen, , otherwise] = rest.children;
    const name = chosen === undefined ? null : variableOf(chosen);
    if (name === null || test === undefined || !isNotNull(test, name)) return null;
    names.push(name);
    rest = otherwise ?? null;
  }
  const last = rest === null ? null : variableOf(rest);
  return last === null ? null : [...names, last];
}

function variableOf(node: FeelNode): string | null {
  return node.name === 'VariableName' ? node.text : null;
}

function isNotNull(test: FeelNode, name: string): boolean {
  const [left, operator, right] = test.children;
  return test.name === 'Comparison' && left?.text === name && operator?.text === '!=' && right?.name === 'null';
}

/** The decisions of a file that have logic; one without is reported. */
export function namedDecision(element: XmlElement, report: Report): NamedDecision | null {
  const name = wordOf(element, 'name');
  const logic = childOf(element, 'decisionLogic');
  if (name === null)
    report.add({}, 'missing-name', `the decision ${wordOf(element, 'id') ?? 'without an id'} has no name`);
  else if (logic === null)
    report.add({ table: name }, 'combination', 'the decision has no logic: give it a decision table or remove it');
  else return { name, element, logic };
  return null;
}
