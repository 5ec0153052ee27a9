import type { RuleName } from '@jieyi/policy';

/** A name in one language serves for both: better than the id. Null where a rule has none. */
export function presentName({ zh, en }: RuleName): { zh: string; en: string } | null {
  const [first, second] = [zh ?? en, en ?? zh];
  return first === null || second === null ? null : { zh: first, en: second };
}
