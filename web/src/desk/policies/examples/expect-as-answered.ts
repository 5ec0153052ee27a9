import type { CheckedExample } from '../../../api/types.ts';

type Expect = Readonly<Record<string, unknown>>;

/** What an example would have to expect to pass: the answer that is given now, in the fields it names. */
export function expectAsAnswered(expect: Expect, result: CheckedExample): Record<string, unknown> {
  const changed = new Map(result.differences.map(({ field, actual }) => [field, actual]));
  const kept = Object.entries(expect)
    .map(([field, expected]): [string, unknown] => [field, changed.has(field) ? changed.get(field) : expected])
    // A field that the answer does not have any more cannot be expected of it.
    .filter(([field, value]) => !(changed.has(field) && value === null));
  const decided = result.status === 'decided' ? { disposition: result.disposition, rule: result.rule } : {};
  const named = Object.entries(decided).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(kept), status: result.status, ...Object.fromEntries(named) };
}
