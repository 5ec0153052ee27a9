import type { EngineRules } from '../../../api/contact/queues.ts';

/** How many contacts of which channel somebody can have at once. */
export type Mixture = readonly { channel: string; count: number }[];

const SHOWN = 3;

/** What everybody thinks of first. */
const foremost = ['hotline', 'web-chat'];
const rankOf = (channel: string) => (foremost.includes(channel) ? foremost.indexOf(channel) : foremost.length);

/**
 * What one person can have at once, as examples: each of the first channels alone, with as many as it allows; then mixtures of
 * two that have room beside each other. Nothing more would fit into any of them of the same channels. Pure.
 */
export function examplesOf({ channels, units }: EngineRules): Mixture[] {
  const all = Object.entries(channels)
    .map(([channel, rule]) => ({ channel, ...rule }))
    .toSorted((one, other) => rankOf(one.channel) - rankOf(other.channel));
  const most = (one: (typeof all)[number], left: number) =>
    Math.max(0, Math.min(one.max, Math.floor(left / one.units)));
  const alone = all.map((one) => [{ channel: one.channel, count: most(one, units) }]);
  const shared = all.filter((one) => most(one, units) > 1);
  const mixed = shared.flatMap((one, index) =>
    shared.slice(index + 1).flatMap((other) => {
      const first = Math.max(1, most(one, units) - 1);
      const second = most(other, units - first * one.units);
      return second > 0
        ? [
            [
              { channel: one.channel, count: first },
              { channel: other.channel, count: second },
            ],
          ]
        : [];
    }),
  );
  const counts = alone.map(([one]) => one?.count ?? 0);
  const few = alone.filter((_, index) => counts[index] !== 0 && counts.indexOf(counts[index] ?? 0) === index);
  return [...few.slice(0, SHOWN), ...mixed.slice(0, 1)];
}
