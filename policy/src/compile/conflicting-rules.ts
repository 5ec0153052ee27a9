import { compareText } from '../compare-text.ts';
import type { PolicyModel } from '../model.ts';
import type { CompiledRule } from './compile-model.ts';
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
