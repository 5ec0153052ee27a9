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
