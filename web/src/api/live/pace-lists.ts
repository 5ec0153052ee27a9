import type { QueryClient } from '@tanstack/react-query';
import { type Key, keys } from '../query-keys.ts';

/** Where many people move tickets, their lists would be read anew all the time. */
const PACE_MS = 2000;
/** So that the desks of a centre, which hear of the same move, do not all ask at once. */
const SPREAD_MS = 500;
/** What concerns somebody else: a province with two thousand lists open bears it so. */
const CALM_TIMES = 3;

const paced: readonly Key[] = [keys.ticketLists, keys.ticketCounts, keys.day];

/**
 * When lists of tickets, and the day's figures, may be read anew: two seconds after they last were, however that came about,
 * six where it is about others' work, and not while nobody sees them. Everything else may at once.
 */
export function paceLists(queries: QueryClient, isSeen: () => boolean) {
  const spread = Math.random() * SPREAD_MS;
  return (key: Key, calm = false): number => {
    if (!paced.some(([name]) => name === key[0])) return 0;
    if (!isSeen()) return Number.POSITIVE_INFINITY;
    const read = queries.getQueryCache().findAll({ queryKey: key, type: 'active' });
    const at = read.map(({ state }) =>
      state.fetchStatus === 'fetching' ? Date.now() : Math.max(state.dataUpdatedAt, state.errorUpdatedAt),
    );
    return Math.max(0, ...at) + (PACE_MS + spread) * (calm ? CALM_TIMES : 1);
  };
}
