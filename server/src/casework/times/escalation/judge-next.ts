import type { EscalationRow, ToldRow } from './escalation-store.ts';
import { kindOf, nextNotice } from './judge-ladder.ts';
import type { LadderStep, Who } from './ladder-contract.ts';

export interface NextLevel {
  /** Null where nobody can tell when it is due. */
  at: Date | null;
  level: number;
  /** The last level once more. */
  again: boolean;
  tell: readonly Who[];
}

/**
 * What follows unless somebody acknowledges: after a warning the breach, after that the next level or the last one again.
 * Null for what nobody has to acknowledge any more. `told` is what was told of the same alarm. Pure.
 */
export function judgeNext(
  row: EscalationRow,
  told: readonly ToldRow[],
  steps: readonly LadderStep[],
): NextLevel | null {
  const answeredByOutage = row.ofMassFault === true && row.parentState === 'open';
  if (row.acknowledgedAt || row.endedAt || row.step === 'nobody-left' || answeredByOutage) return null;
  const sinceBreach = told.filter(({ step }) => step !== 'warning');
  if (sinceBreach.length === 0) return breachOf(steps, row.dueAt);
  const next = nextNotice(steps, sinceBreach);
  if (!next) return null;
  const { level, repetition, dueAt } = next;
  return { at: dueAt, level, again: repetition > 0, tell: steps[level]?.tell ?? [] };
}

function breachOf(steps: readonly LadderStep[], dueAt: Date): NextLevel | null {
  const level = steps.findIndex((step) => kindOf(step) === 'breach');
  const step = steps[level];
  return step ? { at: dueAt, level, again: false, tell: step.tell } : null;
}
