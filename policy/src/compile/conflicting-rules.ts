import { compareText } from '../compare-text.ts';
import type { PolicyModel } from '../model.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { HIT_POLICIES } from './hit-policies.ts';

/** What two rules must be judged by: the rules of the policy by number, and their tables. */
export interface JudgedRules {
  readonly model: PolicyModel;
  readonly rules: readonly CompiledRule[];
}

/** The pairs among rules that fire for the same case that may not do so. */
export function conflictingPairs(firing: readonly number[], judged: JudgedRules): [CompiledRule, CompiledRule][] {
  if (firing.length < 2) return [];
  const found = firing.map((index) => judged.rules[index]).filter((rule) => rule !== undefined);
  return found.flatMap((first, position) =>
    found
      .slice(position + 1)
      .filter((second) => isConflict(first, second, judged.model))
      .map((second): [CompiledRule, CompiledRule] => [first, second]),
  );
}

/** True where some two of these rules may not fire for the same case. Agreeing is transitive, so one may stand for all. */
export function hasConflict(firing: readonly number[], { rules, model }: JudgedRules): boolean {
  const first = rules[firing[0] ?? -1];
  if (firing.length < 2 || first === undefined) return false;
  return firing.some((index) => {
    const other = rules[index];
    return other !== undefined && other !== first && isConflict(first, other, model);
  });
}

function isConflict(first: CompiledRule, second: CompiledRule, model: PolicyModel): boolean {
  if (first.table !== second.table) return true;
  const hitPolicy = HIT_POLICIES[model.tables[first.table]?.hitPolicy ?? 'UNIQUE'];
  const same = first.answerClass === second.answerClass && first.model.outcome.script === second.model.outcome.script;
  return !(hitPolicy.mayOverlap === 'same-outcome' && same);
}

/** The key of the finding about two rules in conflict, whichever comes first. */
export function conflictKey(first: string, second: string): string {
  return `conflict:${[first, second].toSorted(compareText).join(':')}`;
}
