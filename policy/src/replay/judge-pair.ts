import type { Answer, Facts, FactValue } from '../answer.ts';
import { sampleOf } from '../compile/cells.ts';
import { compiledOf } from '../compiled-of.ts';
import type { Policy } from '../policy.ts';
import type { PolicyCase } from './case-finder.ts';
import { isFinal, replayAnswerOf, rulesOf, sameAnswer } from './replay-answer.ts';

/**
 * What two policies make of one record. `cannot-tell`: a fact that matters was missing then. `cannot-judge`: a policy
 * refuses the record.
 */
export type Verdict = 'same' | 'changed' | 'cannot-tell' | 'cannot-judge';

/** More completions than this are not tried; then it cannot be told. */
const MOST_COMPLETIONS = 1000;

/**
 * Undecided by both for want of the same facts is `same` only where each completion of these facts has the same answer
 * under both.
 */
export function judgePair(before: Policy, after: Policy, first: PolicyCase, second: PolicyCase): Verdict {
  const [from, to] = [first.answer, second.answer];
  if (from.status === 'invalid' || to.status === 'invalid') return 'cannot-judge';
  if (!isFinal(from) || !isFinal(to)) {
    const same = sameAnswer(from, to) && completionsAgree(before, after, first, second);
    return same ? 'same' : 'cannot-tell';
  }
  if (sameAnswer(from, to)) return 'same';
  return differsByOpenScript(from, to) ? 'cannot-tell' : 'changed';
}

/** Several rules agree in all but the script: which script it would have been rests on a missing fact. */
function differsByOpenScript(from: Answer, to: Answer): boolean {
  if (rulesOf(from).length < 2 && rulesOf(to).length < 2) return false;
  const withoutScript = (answer: Answer): string => JSON.stringify({ ...replayAnswerOf(answer), script: null });
  return withoutScript(from) === withoutScript(to);
}

function completionsAgree(before: Policy, after: Policy, first: PolicyCase, second: PolicyCase): boolean {
  const need = first.answer.status === 'undecided' ? first.answer.need : [];
  const values = need.map((fact) => [...valuesOf(before, fact), ...valuesOf(after, fact)]);
  if (values.reduce((product, { length }) => product * length, 1) > MOST_COMPLETIONS) return false;
  return completionsOf(need, values).every((completion) =>
    agree(before.decide({ ...first.facts, ...completion }), after.decide({ ...second.facts, ...completion })),
  );
}

function agree(one: Answer, other: Answer): boolean {
  const open = one.status === 'undecided' || other.status === 'undecided';
  if (open) return isFinal(one) && isFinal(other) && sameAnswer(one, other);
  return one.status === other.status && (one.status === 'invalid' || sameAnswer(one, other));
}

/** One value of each cell: no policy tells more of them apart. */
function valuesOf(policy: Policy, fact: string): FactValue[] {
  const { spaces, numberOf } = compiledOf(policy);
  const space = spaces[numberOf.get(fact) ?? -1];
  return space === undefined ? [] : Array.from({ length: space.size }, (_, cell) => sampleOf(space, cell));
}

function completionsOf(need: readonly string[], values: readonly (readonly FactValue[])[]): Facts[] {
  let completions: Facts[] = [{}];
  for (const [index, fact] of need.entries()) {
    const some = [...new Set(values[index])];
    completions = completions.flatMap((each) => some.map((value) => ({ ...each, [fact]: value })));
  }
  return completions;
}
