import type { Report } from '../finding.ts';
import { short } from '../finding.ts';
import { hintAtFullWidth } from './full-width.ts';
import { type FeelNode, onlyChild, parseFeel } from './feel-tree.ts';
import { childOf, kindOf, wordOf, type XmlElement } from './xml-element.ts';

export interface NamedDecision {
  readonly name: string;
  readonly element: XmlElement;
  readonly logic: XmlElement;
}

/** A table of the policy; tables of an earlier layer answer before those of a later one. */
export interface LayeredDecision extends NamedDecision {
  readonly layer: number;
}

const ADVICE = 'write if A != null then A else if B != null then B else C, with a table of this file for each letter';

/**
 * Which tables make the policy, in order. Either the file has one rule table, or a literal expression takes the first of
 * them with an answer. Where a literal expression names another one, that one's tables are a layer of their own.
 */
export function readCombination(decisions: readonly NamedDecision[], report: Report): LayeredDecision[] {
  const tables = decisions.filter((decision) => kindOf(decision.logic) === 'dmn:DecisionTable');
  const literals = decisions.filter((decision) => kindOf(decision.logic) === 'dmn:LiteralExpression');
  const [only, ...others] = tables;
  if (literals.length === 0 && only !== undefined && others.length === 0) return [{ ...only, layer: 0 }];
  const named = readNames(literals, report);
  if (named === null) return inOneLayer(tables);
  const root = findRoot(named, report);
  if (root === null) return inOneLayer(tables);
  const found = new LayerWalk(tables, named, report).from(root);
  reportUnnamed([...tables, ...literals], found, root, report);
  return found.flatMap(({ decision, layer }) => (tables.includes(decision) ? [{ ...decision, layer }] : []));
}

/** The literal expression that answers for all, and what it names in its order; null, reported unless there is none. */
export function readRoot(
  decisions: readonly NamedDecision[],
  report: Report,
): { readonly literal: NamedDecision; readonly names: readonly string[] } | null {
  const literals = decisions.filter((decision) => kindOf(decision.logic) === 'dmn:LiteralExpression');
  const named = literals.length === 0 ? null : readNames(literals, report);
  const literal = named === null ? null : findRoot(named, report);
  return literal === null ? null : { literal, names: named?.get(literal) ?? [] };
}

type Named = ReadonlyMap<NamedDecision, readonly string[]>;

function inOneLayer(tables: readonly NamedDecision[]): LayeredDecision[] {
  return tables.map((table) => ({ ...table, layer: 0 }));
}

/** What each literal expression names; null, reported, where one is of another kind. */
function readNames(literals: readonly NamedDecision[], report: Report): Named | null {
  const named = new Map<NamedDecision, readonly string[]>();
  for (const literal of literals) {
    const text = wordOf(literal.logic, 'text') ?? '';
    const tree = parseFeel(text, 'Expression');
    const names = tree === null ? null : firstNonNull(onlyChild(tree));
    if (names === null) {
      const detail = { values: { why: 'expression', text: short(text) } };
      report.add(
        { table: literal.name },
        'combination',
        `${short(text)} is outside the subset: ${ADVICE}${hintAtFullWidth(text)}`,
        detail,
      );
    } else named.set(literal, names);
  }
  return named.size === literals.length ? named : null;
}

/** The one literal expression that no other names. */
function findRoot(named: Named, report: Report): NamedDecision | null {
  const mentioned = new Set([...named.values()].flat());
  const [root, ...others] = [...named.keys()].filter(({ name }) => !mentioned.has(name));
  if (root !== undefined && others.length === 0) return root;
  const message = `the tables need exactly one decision that combines them: ${ADVICE}`;
  report.add({}, 'combination', message, { values: { why: 'one-root' } });
  return null;
}

function reportUnnamed(
  all: readonly NamedDecision[],
  found: readonly { readonly decision: NamedDecision }[],
  root: NamedDecision,
  report: Report,
): void {
  const used = new Set([root, ...found.map(({ decision }) => decision)]);
  for (const decision of all) {
    if (used.has(decision)) continue;
    const message = `the table is not part of ${root.name}: name it there or remove it`;
    const detail = { values: { why: 'not-part', combination: root.name } };
    report.add({ table: decision.name }, 'combination', message, detail);
  }
}

/** Follows the names from one literal expression to the tables, counting layers on the way. */
class LayerWalk {
  readonly #byName: ReadonlyMap<string, NamedDecision>;
  readonly #named: Named;
  readonly #report: Report;
  readonly #seen = new Set<NamedDecision>();
  readonly #found: { decision: NamedDecision; layer: number }[] = [];
  #layer = 0;

  constructor(tables: readonly NamedDecision[], named: Named, report: Report) {
    this.#byName = new Map([...tables, ...named.keys()].map((decision) => [decision.name, decision]));
    this.#named = named;
    this.#report = report;
  }

  from(root: NamedDecision): readonly { readonly decision: NamedDecision; readonly layer: number }[] {
    this.#seen.add(root);
    this.#follow(root);
    return this.#found;
  }

  #follow(literal: NamedDecision): void {
    for (const name of this.#named.get(literal) ?? []) {
      const decision = this.#byName.get(name);
      if (decision === undefined) this.#refuse(literal, name, 'unknown-table', 'is not a table of rules of this file');
      else if (this.#seen.has(decision)) this.#refuse(literal, name, 'named-twice', 'is named twice');
      else this.#enter(decision);
    }
  }

  #enter(decision: NamedDecision): void {
    this.#seen.add(decision);
    const nested = this.#named.has(decision);
    if (nested) this.#beginLayer();
    this.#found.push({ decision, layer: this.#layer });
    if (!nested) return;
    this.#follow(decision);
    this.#beginLayer();
  }

  /** An empty layer is none. */
  #beginLayer(): void {
    const isUsed = this.#found.some(({ decision, layer }) => layer === this.#layer && !this.#named.has(decision));
    if (isUsed) this.#layer++;
  }

  #refuse(literal: NamedDecision, name: string, why: string, what: string): void {
    const detail = { values: { why, text: short(name) } };
    this.#report.add({ table: literal.name }, 'combination', `${short(name)} ${what}`, detail);
  }
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
    report.add({ table: name }, 'combination', 'the decision has no logic: give it a decision table or remove it', {
      values: { why: 'no-logic' },
    });
  else return { name, element, logic };
  return null;
}
