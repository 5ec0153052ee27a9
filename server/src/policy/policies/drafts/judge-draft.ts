import type { CheckedPolicy } from '@jieyi/policy/worker';
import type { MissingPart } from './draft-contract.ts';

interface DraftFacts {
  checked: CheckedPolicy;
  acknowledged: readonly string[];
  versionTaken: boolean;
  same: boolean;
  baseMoved: boolean;
  replayed: boolean;
}

/** What stands between a draft and being published. Pure. */
export function judgeDraft(facts: DraftFacts): MissingPart[] {
  const { checked, acknowledged } = facts;
  const open = checked.findings.filter(({ severity, key }) => severity === 'error' && !acknowledged.includes(key));
  const missing: [MissingPart, boolean][] = [
    ['unreadable', !checked.readable],
    ['not-proven', checked.readable && !checked.proven],
    ['findings', checked.readable && open.length > 0],
    ['version-taken', facts.versionTaken],
    ['failing-examples', checked.examples.some(({ passed }) => !passed)],
    ['unhit-rules', checked.unhit.length > 0],
    ['same-as-before', facts.same],
    ['base-moved', facts.baseMoved],
    ['no-replay', !facts.replayed],
  ];
  return missing.filter(([, stands]) => stands).map(([part]) => part);
}
