import { compareText } from '../compare-text.ts';
import { hasConflict, type JudgedRules } from './conflicting-rules.ts';
import { CONTRADICTORY, type Diagram } from './diagram.ts';

/** No rule answers. */
export const GAP = -1;
/** The facts cannot hold; never compared with an answer. */
const NONE = -2;
const FIRST_CONFLICT = -3;

/**
 * For each terminal the class of its answer. Two terminals of one class answer the same: rules in conflict are a class of
 * their own for every set of dispositions they leave possible.
 */
export function classifyAnswers(diagram: Diagram, judged: JudgedRules): Int32Array {
  const conflicts = new Map<string, number>();
  return Int32Array.from(diagram.terminals, (firing, terminal) => {
    if (terminal === CONTRADICTORY) return NONE;
    if (hasConflict(firing, judged)) return classOfConflict(firing);
    return judged.rules[firing[0] ?? -1]?.answerClass ?? GAP;
  });

  function classOfConflict(firing: readonly number[]): number {
    const dispositions = new Set(firing.map((rule) => judged.rules[rule]?.model.outcome.disposition ?? ''));
    const key = JSON.stringify([...dispositions].toSorted(compareText));
    const known = conflicts.get(key) ?? FIRST_CONFLICT - conflicts.size;
    conflicts.set(key, known);
    return known;
  }
}
