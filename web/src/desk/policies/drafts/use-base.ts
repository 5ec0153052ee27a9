import { useHoldings, usePolicies } from '../../../api/policies/versions.ts';
import type { Draft, Holding, PolicySummary } from '../../../api/types.ts';
import { type Asked } from '../../../ui/fetched.tsx';

interface Base {
  id: string;
  /** The draft was begun from another version. */
  moved: boolean;
}

/** What decides now where the draft is to decide, once it is known; null where nothing does. */
export function useBaseInForce(draft: Draft): Asked<Base | null> {
  const holdings = useHoldings();
  const policies = usePolicies();
  const failed = [holdings, policies].find(({ isLoadingError }) => isLoadingError) ?? holdings;
  const { error, isLoadingError, refetch } = failed;
  return { error, isLoadingError, refetch, data: baseOf(draft, holdings.data, policies.data) };
}

function baseOf(
  draft: Draft,
  holdings: readonly Holding[] | undefined,
  policies: readonly PolicySummary[] | undefined,
): Base | null | undefined {
  if (draft.state === 'published') return { id: draft.base, moved: false };
  if (!holdings || !policies) return undefined;
  const holds = holdings.find(({ state, province }) => state === 'holds' && province === null)?.policy;
  if (!holds) return null;
  const merged = policies.find(
    ({ role, province, base, inForce }) =>
      role === 'merged' && province?.id === draft.province?.id && (inForce || base === holds),
  );
  return { id: draft.province && merged ? merged.id : holds, moved: draft.base !== holds };
}
