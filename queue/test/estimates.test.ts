import { expect, test } from 'vitest';
import { openEstimates, type Rules } from '../src/index.ts';
import { runCrowd } from './help/small-centre.ts';

const RULES: Rules = {
  headStarts: { ordinary: 0 },
  channels: { voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 } },
  units: 100,
  desks: [{ id: 'general', steps: [{ afterSeconds: 0, needs: [{ general: 1 }] }], overflow: [], closed: null }],
  lastAgentSeconds: 0,
  keeps: [],
};

const CROWDS = [
  { name: 'a steady centre, nearly full', people: 14, hours: 200, meanHandling: 180, perHour: () => 270 },
  { name: 'a small desk with long waits', people: 3, hours: 600, meanHandling: 300, perHour: () => 34 },
  {
    name: 'days with a morning that is too much',
    people: 20,
    hours: 240,
    meanHandling: 240,
    perHour: (hour: number) => (hour % 24 > 9 && hour % 24 < 12 ? 340 : 180),
  },
];

test.each(CROWDS)('of those who are told a range, some eight of ten wait so long: $name', (crowd) => {
  const estimates = openEstimates();
  runCrowd(RULES, { ...crowd, estimates }, randomFrom(11));
  const ranges = estimates.calibration();
  const [told, cameTrue] = [
    ranges.reduce((sum, one) => sum + one.told, 0),
    ranges.reduce((sum, one) => sum + one.cameTrue, 0),
  ];
  expect(told).toBeGreaterThan(1000);
  expect(cameTrue / told).toBeGreaterThanOrEqual(0.75);
  expect(cameTrue / told).toBeLessThanOrEqual(0.95);
});

test('before enough was measured nothing is told, and how much there is', () => {
  const estimates = openEstimates();
  expect(estimates.begin(1, 'general', 1, 0)).toEqual({
    range: null,
    takings: 0,
    waits: 0,
    least: { takings: 20, waits: 30 },
  });
  estimates.taken('general', 60_000, true);
  estimates.end(1, 60_000);
  // The first taking begins an interval, the second ends it; how long the first wait was in comparison, nobody knows yet.
  estimates.taken('general', 90_000, false);
  expect(estimates.expect('general', 1)).toMatchObject({ range: null, takings: 1, waits: 0 });
  // Nobody waited since: the time until the next taking tells nothing.
  estimates.taken('general', 900_000, true);
  expect(estimates.expect('general', 1)).toMatchObject({ takings: 1 });
});

test('where somebody is taken each 25 seconds, the fourth is told one to two minutes, also after a restart', () => {
  let estimates = openEstimates();
  for (let turn = 0; turn < 200; turn++) {
    const at = turn * 25_000;
    estimates.taken('general', at, true);
    estimates.end(turn - 4, at);
    estimates.begin(turn, 'general', 4, at);
  }
  const before = estimates.expect('general', 4);
  expect(before.range).toEqual({ low: 60, high: 120 });
  estimates = openEstimates(JSON.parse(JSON.stringify(estimates.state())));
  expect(estimates.expect('general', 4)).toEqual(before);
  // The next comes true, the one after that waits ten minutes.
  const [one] = estimates.calibration();
  estimates.end(196, 200 * 25_000);
  estimates.end(197, 221 * 25_000);
  const [other] = estimates.calibration();
  expect(other).toEqual({ low: 60, high: 120, told: (one?.told ?? 0) + 2, cameTrue: (one?.cameTrue ?? 0) + 1 });
});

test('whoever leaves is not measured', () => {
  const estimates = openEstimates();
  estimates.begin(1, 'general', 1, 0);
  estimates.leave(1);
  estimates.end(1, 5000);
  expect(estimates.state().waiting).toEqual([]);
  expect(estimates.calibration()).toEqual([]);
});

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
