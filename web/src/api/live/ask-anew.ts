import type { Query, QueryClient } from '@tanstack/react-query';
import type { Key } from '../query-keys.ts';

/**
 * Asks anew for what is stale and shown. What is under way for the first time is not broken off, or it might never come;
 * it may have been read before what made it stale, so it is asked for once more after. What could not be had says so, and
 * offers to try again.
 */
export function askAnew(queries: QueryClient): (key: Key) => void {
  const askedAfter = new Set<Query>();
  const askAfter = async (query: Query) => {
    askedAfter.add(query);
    const isThere = await query.fetch().then(
      () => true,
      () => false,
    );
    askedAfter.delete(query);
    if (isThere) await queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  };
  return (queryKey) => {
    const first = queries.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching', predicate: hasNothingYet });
    void queries.invalidateQueries({ queryKey });
    for (const query of first) if (!askedAfter.has(query)) void askAfter(query);
  };
}

function hasNothingYet({ state }: Query): boolean {
  return state.data === undefined;
}
