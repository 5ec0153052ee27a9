import { type Report, short } from '../finding.ts';
import type { HitPolicy } from '../model.ts';

/**
 * How a table settles several matching rules. Add a hit policy here: `firstWins` keeps the earliest match only, in the
 * order of the rows or, for PRIORITY, of their outputs;
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
  PRIORITY: { firstWins: true, mayOverlap: 'never' },
};

const LISTS = ['RULE ORDER', 'OUTPUT ORDER', 'COLLECT'];

function isHitPolicy(name: string): name is HitPolicy {
  return Object.hasOwn(HIT_POLICIES, name);
}

/** DMN's default is UNIQUE; dmn-moddle drops that attribute when it writes, so its absence is no finding. */
export function readHitPolicy(table: string, name: string | null, report: Report): HitPolicy | null {
  const hitPolicy = name ?? 'UNIQUE';
  if (isHitPolicy(hitPolicy)) return hitPolicy;
  const known = Object.keys(HIT_POLICIES).join(', ');
  const reason = LISTS.includes(hitPolicy) ? 'gives a list of answers, and a policy needs one' : 'is none of DMN';
  report.add({ table }, 'hit-policy', `the hit policy ${short(hitPolicy)} ${reason}: use one of ${known}`, {
    values: { why: LISTS.includes(hitPolicy) ? 'list' : 'unknown', text: short(hitPolicy) },
  });
  return null;
}
