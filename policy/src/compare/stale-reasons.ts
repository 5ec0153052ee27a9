import type { Policy, PolicyRule } from '../policy.ts';
import { numbersNamedIn } from './numbers-in-text.ts';

/** A rule whose conditions lost numbers that its name or its reason still says. */
export interface StaleReason {
  readonly rule: string;
  readonly table: string;
  /** From 1. */
  readonly row: number;
  /** Ascending. */
  readonly numbers: readonly number[];
}

/**
 * Rules that were changed, or copied with their reason, in whose name or reason a number stands that their conditions had
 * and no longer have: five contacts became six, and the reason still says five.
 */
export function findStaleReasons(before: Policy, after: Policy): StaleReason[] {
  const byId = new Map(before.rules.map((rule) => [rule.id, rule]));
  const byReason = new Map(before.rules.flatMap((rule) => (rule.reason.zh === null ? [] : [[rule.reason.zh, rule]])));
  return after.rules.flatMap((rule) => {
    const was = byId.get(rule.id) ?? byReason.get(rule.reason.zh ?? '');
    const numbers = was === undefined ? [] : staleNumbers(was, rule);
    return numbers.length === 0 ? [] : [{ rule: rule.id, table: rule.table, row: rule.row, numbers }];
  });
}

function staleNumbers(was: PolicyRule, rule: PolicyRule): number[] {
  const now = numbersIn(rule);
  const gone = [...numbersIn(was)].filter((number) => !now.has(number));
  if (gone.length === 0) return [];
  const texts = [rule.name.zh, rule.name.en, rule.reason.zh, rule.reason.en];
  const named = new Set(texts.flatMap((text) => [...numbersNamedIn(text ?? '')]));
  return gone.filter((number) => named.has(number)).toSorted((one, other) => one - other);
}

/** Every number that the conditions name, and the first one that a strict comparison lets through. */
function numbersIn({ conditions }: PolicyRule): Set<number> {
  const numbers = new Set<number>();
  for (const { wanted } of conditions) {
    const bare = wanted.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '');
    for (const [, sign = '', digits = ''] of bare.matchAll(/([<>]=?)?\s*(-?\d+)/gu)) {
      const number = Number(digits);
      numbers.add(number);
      if (sign === '>') numbers.add(number + 1);
      if (sign === '<') numbers.add(number - 1);
    }
  }
  return numbers;
}
