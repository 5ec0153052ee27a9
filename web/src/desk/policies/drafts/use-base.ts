import { useInForce, usePolicies } from '../../../api/policy/policies/versions.ts';
import type { Draft, Holding, PolicySummary } from '../../../api/types.ts';
import { type Asked } from '../../../ui/fetched.tsx';

interface Base {
  id: string;
  /** The draft was begun from another version. */
  moved: boolean;
}

/** What decides now where the draft is to decide, once it is known; null where nothing does. */
export function useBaseInForce(draft: Draft): Asked<Base | null> {
  const inForceRows = useInForce();
  const policies = usePolicies();
  const failed = [inForceRows, policies].find(({ isLoadingError }) => isLoadingError) ?? inForceRows;
  const { error, isLoadingError, refetch } = failed;
  return { error, isLoadingError, refetch, data: baseOf(draft, inForceRows.data, policies.data) };
}

function baseOf(
  draft: Draft,
  inForceRows: readonly Holding[] | undefined,
  policies: readonly PolicySummary[] | undefined,
): Base | null | undefined {
  if (draft.state === 'published') return { id: draft.base, moved: false };
  if (!inForceRows || !policies) return undefined;
  const current = inForceRows.find(({ state, province }) => state === 'holds' && province === null)?.policy;
  if (!current) return null;
  const merged = policies.find(
    ({ role, province, base, inForce }) =>
      role === 'merged' && province?.id === draft.province?.id && (inForce || base === current),
  );
  return { id: draft.province && merged ? merged.id : current, moved: draft.base !== current };
}
