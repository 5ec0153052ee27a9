import type { QueryClient } from '@tanstack/react-query';
import { type Key, keys } from '../query-keys.ts';

/** Where many people move tickets, their lists would be read anew all the time. */
const PACE_MS = 2000;
/** A board follows closely, and with every move of every contact. */
const BOARD_PACE_MS = 1000;
/** So that the desks of a centre, which hear of the same move, do not all ask at once. */
const SPREAD_MS = 500;
/** What concerns somebody else: a province with two thousand lists open bears it so. */
const CALM_TIMES = 3;

const paced: ReadonlyMap<string | undefined, number> = new Map([
  [keys.ticketLists[0], PACE_MS],
  [keys.ticketCounts[0], PACE_MS],
  [keys.day[0], PACE_MS],
  [keys.wallboard[0], BOARD_PACE_MS],
]);

/**
 * When lists of tickets, and the day's figures, may be read anew: two seconds after they last were, however that came about (a wallboard one),
 * three times that where it is about others' work, and not while nobody sees them. Everything else may at once.
 */
export function paceLists(queries: QueryClient, isSeen: () => boolean) {
  const spread = Math.random() * SPREAD_MS;
  return (key: Key, calm = false): number => {
    const pace = paced.get(key[0]);
    if (pace === undefined) return 0;
    if (!isSeen()) return Number.POSITIVE_INFINITY;
    const read = queries.getQueryCache().findAll({ queryKey: key, type: 'active' });
    const at = read.map(({ state }) =>
      state.fetchStatus === 'fetching' ? Date.now() : Math.max(state.dataUpdatedAt, state.errorUpdatedAt),
    );
    return Math.max(0, ...at) + (pace + spread) * (calm ? CALM_TIMES : 1);
  };
}
