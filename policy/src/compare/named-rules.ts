import type { Policy, PolicyRule } from '../policy.ts';
import type { Region } from './regions.ts';

/** What a rule is called, and what a reader is told where it has no name. */
export type NamedRule = Pick<PolicyRule, 'id' | 'name' | 'conditions'>;

/** The rules that a comparison names by their ids, as each of the two policies has them. */
export interface NamedRules {
  readonly before: readonly NamedRule[];
  readonly after: readonly NamedRule[];
}

export function findNamedRules(
  before: Policy,
  after: Policy,
  regions: readonly Region[],
  listed: readonly string[],
): NamedRules {
  const told = new Set(listed);
  for (const region of regions)
    for (const side of [region.before, region.after]) for (const rule of side?.rules ?? []) told.add(rule);
  return { before: pick(before, told), after: pick(after, told) };
}

function pick({ rules }: Policy, told: ReadonlySet<string>): NamedRule[] {
  return rules.filter(({ id }) => told.has(id)).map(({ id, name, conditions }) => ({ id, name, conditions }));
}
