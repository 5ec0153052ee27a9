import type { Report } from '../finding.ts';
import type { HitPolicy } from '../model.ts';

/**
 * How a table settles several matching rules. Add a hit policy here: `firstWins` keeps the earliest match only,
 * `mayOverlap` says which matches of one case are no conflict.
 */
export interface HitPolicyRule {
  readonly firstWins: boolean;
  readonly mayOverlap: 'never' | 'same-outcome';
}

export const HIT_POLICIES: Readonly<Record<HitPolicy, HitPolicyRule>> = {
  UNIQUE: { firstWins: false, mayOverlap: 'never' },
  ANY: { firstWins: false, mayOverlap: 'same-outcome' },
  FIRST: { firstWins: true, mayOverlap: 'never' },
};

function isHitPolicy(name: string): name is HitPolicy {
  return Object.hasOwn(HIT_POLICIES, name);
}

/** DMN's default is UNIQUE; dmn-moddle drops that attribute when it writes, so its absence is no finding. */
export function readHitPolicy(table: string, name: string | null, report: Report): HitPolicy | null {
  const hitPolicy = name ?? 'UNIQUE';
  if (isHitPolicy(hitPolicy)) return hitPolicy;
  const known = Object.keys(HIT_POLICIES).join(', ');
  report.add({ table }, 'hit-policy', `the hit policy ${hitPolicy} is not supported: use one of ${known}`);
  return null;
}
