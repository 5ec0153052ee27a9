import type { Rules } from '@jieyi/queue';
import type { ContactRead, Standing } from './standing.ts';

/** Offers are taken back by their rows when their time is over; an engine that has none of its own agrees with them. */
export const NEVER_SECONDS = 86_400;

export function withoutExpiry(rules: Rules): Rules {
  const channels = Object.entries(rules.channels).map(([name, rule]) => [
    name,
    { ...rule, acceptSeconds: NEVER_SECONDS },
  ]);
  return { ...rules, channels: Object.fromEntries(channels) };
}

/** Whoever let somebody in may have a clock that is a little ahead. */
export function latestOf(contacts: readonly ContactRead[], now: number): number {
  return contacts.reduce((latest, { place }) => Math.max(latest, Number(place?.orderAt ?? 0)), now);
}

export const orderOf = (one: Standing | null) => one?.key ?? Number.NEGATIVE_INFINITY;
export const turnOf = (one: Standing | null) => one?.sequence ?? 0;

export function divide<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
