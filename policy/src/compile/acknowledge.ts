import { classifyAnswers } from './answer-classes.ts';
import type { Compiled } from './compile-model.ts';
import { conflictingPairs, conflictKey, hasConflict, type JudgedRules } from './conflicting-rules.ts';
import { rewriteTerminals } from './rewrite-diagram.ts';

/**
 * Lets the row read first (by table, then row) answer where every conflict of a case is acknowledged by its key. Cases
 * with another conflict stay without an answer.
 */
export function settleAcknowledged(compiled: Compiled, acknowledged: readonly string[]): Compiled {
  if (acknowledged.length === 0) return compiled;
  const keys = new Set(acknowledged);
  const diagram = rewriteTerminals(compiled.diagram, (firing) => settleFiring(firing, compiled, keys));
  return { ...compiled, acknowledged, diagram, answerClasses: classifyAnswers(diagram, compiled) };
}

/** The rules that answer a case that all of these fire for. */
export function settleFiring(
  firing: readonly number[],
  judged: JudgedRules,
  keys: ReadonlySet<string>,
): readonly number[] {
  if (keys.size === 0 || !hasConflict(firing, judged)) return firing;
  const pairs = conflictingPairs(firing, judged);
  if (!pairs.every(([first, second]) => keys.has(conflictKey(first.model.id, second.model.id)))) return firing;
  const losers = new Set(pairs.filter(([first]) => first.index === firing[0]).map(([, second]) => second.index));
  return firing.filter((rule) => !losers.has(rule));
}
