import { useHoldings, usePolicies } from '../../../api/policies/versions.ts';
import type { Draft } from '../../../api/types.ts';

/** What decides now where the draft is to decide; `moved` where the draft was begun from another version. */
export function useBaseInForce(draft: Draft): { id: string; moved: boolean } | null {
  const holdings = useHoldings();
  const policies = usePolicies();
  if (draft.state === 'published') return { id: draft.base, moved: false };
  const holds = holdings.data?.find(({ state, province }) => state === 'holds' && province === null)?.policy;
  if (!holds) return null;
  const merged = policies.data?.find(
    ({ role, province, base, inForce }) =>
      role === 'merged' && province?.id === draft.province?.id && (inForce || base === holds),
  );
  return { id: draft.province && merged ? merged.id : holds, moved: draft.base !== holds };
}
