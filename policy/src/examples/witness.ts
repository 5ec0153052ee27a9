import type { Facts, FactValue } from '../answer.ts';
import { sampleOf } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import type { Diagram } from '../compile/diagram.ts';
import { compiledOf } from '../compiled-of.ts';
import type { Policy } from '../policy.ts';

/**
 * A small set of facts for which exactly this rule decides, every fact of it needed. Null where there is none, or for an
 * unknown rule.
 */
export function witnessOf(policy: Policy, ruleId: string): Facts | null {
  return new Witnesses(policy).of(ruleId);
}

/** Finds witnesses of many rules of one policy: one walk over its diagram serves all. */
export class Witnesses {
  readonly #policy: Policy;
  readonly #compiled: Compiled;
  readonly #byId: ReadonlyMap<string, CompiledRule>;
  readonly #cases: ReadonlyMap<number, readonly Step[]>;

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#compiled = compiledOf(policy);
    this.#byId = new Map(this.#compiled.rules.map((rule) => [rule.model.id, rule]));
    this.#cases = shortestCases(this.#compiled.diagram);
  }

  of(ruleId: string): Facts | null {
    const rule = this.#byId.get(ruleId);
    const steps = rule === undefined ? undefined : this.#cases.get(rule.index);
    if (rule === undefined || steps === undefined) return null;
    const own = new Set(rule.model.conditions.map((condition) => condition.fact));
    return withoutSpare(this.#valuesOf(steps), own, (facts) => {
      const quick = this.#policy.outcome(facts);
      return quick.status === 'decided' && quick.rule === ruleId;
    });
  }

  #valuesOf(steps: readonly Step[]): Map<string, FactValue> {
    const values = new Map<string, FactValue>();
    for (const { fact, cell } of steps) {
      const space = this.#compiled.spaces[fact];
      if (space !== undefined) values.set(space.name, sampleOf(space, cell));
    }
    return values;
  }
}

/** One fact read on the way to a terminal, and the cell that leads on. */
interface Step {
  readonly fact: number;
  readonly cell: number;
}

/** For each rule that fires alone somewhere, the case that reads the fewest facts. */
function shortestCases(diagram: Diagram): Map<number, readonly Step[]> {
  const found = new Map<number, readonly Step[]>();
  const cameFrom = new Map<number, { readonly node: number; readonly cell: number } | null>([[diagram.root, null]]);
  // A Map goes on to what is added while it is walked, so this is breadth first.
  for (const reference of cameFrom.keys()) {
    if (reference < 0) {
      const [rule, ...others] = diagram.terminals[~reference] ?? [];
      if (rule !== undefined && others.length === 0) found.set(rule, stepsTo(reference));
      continue;
    }
    const kids = diagram.kids.subarray(diagram.base[reference], diagram.base[reference + 1] ?? diagram.kids.length);
    for (const [cell, kid] of kids.entries()) if (!cameFrom.has(kid)) cameFrom.set(kid, { node: reference, cell });
  }
  return found;

  function stepsTo(reference: number): Step[] {
    const steps: Step[] = [];
    for (let from = cameFrom.get(reference); from !== null && from !== undefined; from = cameFrom.get(from.node)) {
      steps.unshift({ fact: diagram.fact[from.node] ?? 0, cell: from.cell });
    }
    return steps;
  }
}

/** Leaves out what can be left out: first facts the rule does not read, the last read first. */
function withoutSpare(
  full: ReadonlyMap<string, FactValue>,
  own: ReadonlySet<string>,
  decides: (facts: Facts) => boolean,
): Facts {
  const names = [...full.keys()].toReversed();
  const order = [...names.filter((name) => !own.has(name)), ...names.filter((name) => own.has(name))];
  const kept = new Map(full);
  for (const name of order) {
    const value = kept.get(name) ?? null;
    kept.delete(name);
    if (!decides(Object.fromEntries(kept))) kept.set(name, value);
  }
  return Object.fromEntries([...full].filter(([name]) => kept.has(name)));
}
