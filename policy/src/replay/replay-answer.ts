import type { Answer, FieldError } from '../answer.ts';
import type { RuleOutcome } from '../model.ts';

/** What a record would have been answered, without the evidence; the rules stand apart, for they may change alone. */
export type ReplayAnswer =
  | (RuleOutcome & { readonly status: 'decided' })
  | { readonly status: 'undecided'; readonly possible: readonly string[]; readonly need: readonly string[] }
  | { readonly status: 'invalid'; readonly errors: readonly FieldError[] };

export function replayAnswerOf(answer: Answer): ReplayAnswer {
  if (answer.status === 'undecided') return { status: 'undecided', possible: answer.possible, need: answer.need };
  if (answer.status === 'invalid') return { status: 'invalid', errors: answer.errors };
  const { status, disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord, script } = answer;
  return { status, disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord, script };
}

/** The rules that could fire, sorted; none where nothing was decided. */
export function rulesOf(answer: Answer): readonly string[] {
  return answer.status === 'decided' ? answer.rules : [];
}

/** True where no missing fact can change it. Undecided without a need: a draft has no rule there, or two that conflict. */
export function isFinal(answer: Answer): boolean {
  return answer.status === 'decided' || (answer.status === 'undecided' && answer.need.length === 0);
}

export function sameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(replayAnswerOf(one)) === JSON.stringify(replayAnswerOf(other));
}
