import type { Facts, FactValue } from '../answer.ts';
import { CaseSets, NONE } from '../cases/case-sets.ts';
import { sampleOf } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import { OutOfWork, Work } from '../compile/work.ts';
import { compiledOf } from '../compiled-of.ts';
import type { Policy } from '../policy.ts';

const MOST_WORK = 5_000_000;

/**
 * A small set of facts for which exactly this rule decides, every fact of it needed. Null where there is none, or for an
 * unknown rule.
 */
export function witnessOf(policy: Policy, ruleId: string): Facts | null {
  const compiled = compiledOf(policy);
  const rule = compiled.rules.find(({ model }) => model.id === ruleId);
  const full = rule === undefined ? null : someCase(compiled, rule.index);
  if (rule === undefined || full === null) return null;
  const own = new Set(rule.model.conditions.map((condition) => condition.fact));
  return withoutSpare(full, own, (facts) => decidesAlone(policy, facts, ruleId));
}

function decidesAlone(policy: Policy, facts: Facts, ruleId: string): boolean {
  const quick = policy.outcome(facts);
  return quick.status === 'decided' && quick.rule === ruleId;
}

/** A full case where the rule is the only one that fires. */
function someCase(compiled: Compiled, rule: number): Map<string, FactValue> | null {
  const { spaces, diagram } = compiled;
  const work = new Work(MOST_WORK);
  try {
    const sets = new CaseSets(
      spaces.map((space) => space.size),
      work,
    );
    const alone = sets.ofDiagram(diagram, (terminal) => {
      const firing = diagram.terminals[terminal] ?? [];
      return firing.length === 1 && firing[0] === rule;
    });
    if (alone === NONE) return null;
    const box = sets.someBox(alone);
    return new Map(
      [...box].flatMap(([fact, [cell = 0]]) => {
        const space = spaces[fact];
        return space === undefined ? [] : [[space.name, sampleOf(space, cell)] as const];
      }),
    );
  } catch (error) {
    if (error instanceof OutOfWork) return null;
    throw error;
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
