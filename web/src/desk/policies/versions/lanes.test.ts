import { expect, test } from 'vitest';
import type { Holding } from '../../../api/types.ts';
import { pictureOf } from './lanes.ts';

const holding = (policy: string, day: string, more: Partial<Holding> = {}): Holding => ({
  id: `${policy} ${day}`,
  province: null,
  policy,
  holdsFrom: `2026-${day}T00:00:00Z`,
  kind: 'published',
  by: null,
  reason: null,
  at: `2026-${day}T00:00:00Z`,
  state: 'held',
  calledOffReason: null,
  ...more,
});
const province = { id: 'zj', name: { zh: '浙江', en: 'Zhejiang' } };
const march10 = Date.parse('2026-03-10T00:00:00Z');

test('lanes share their columns; before its own part a province had the group’s alone', () => {
  const { lanes, now } = pictureOf(
    [
      holding('v3', '03-20', { state: 'will-hold' }),
      holding('zj-1', '03-03', { province, state: 'holds' }),
      holding('v2', '03-01', { state: 'holds' }),
    ],
    march10,
  );
  expect(lanes.map(({ id, stretches }) => [id, stretches.map(({ row, from, to }) => [row?.policy, from, to])])).toEqual(
    [
      [
        null,
        [
          ['v2', 0, 3],
          ['v3', 3, 4],
        ],
      ],
      [
        'zj',
        [
          [undefined, 0, 1],
          ['zj-1', 1, 4],
        ],
      ],
    ],
  );
  expect(now).toBe(2);
});

test('what was called off, or replaced as it began, is not drawn', () => {
  const { lanes } = pictureOf(
    [
      holding('v3', '03-09', { state: 'called-off' }),
      holding('v2', '03-01', { at: '2026-03-01T00:00:01Z', state: 'holds' }),
      holding('v1', '03-01'),
      holding('v0', '02-01'),
    ],
    march10,
  );
  expect(lanes[0]?.stretches.map(({ row }) => row?.policy)).toEqual(['v0', 'v2']);
});

test('a long time is wider than a short one, and no stretch vanishes', () => {
  const { widths } = pictureOf([holding('v1', '01-01'), holding('v2', '03-10')], march10 + 3_600_000);
  const [first, second] = widths;
  expect(first).toBeGreaterThan(second ?? 0);
  expect(second).toBeGreaterThanOrEqual(1);
});

test('ten minutes are narrower than an hour', () => {
  const at = (minutes: number) => new Date(march10 + minutes * 60_000).toISOString();
  const rows = [
    { ...holding('v1', '01-01'), holdsFrom: at(0) },
    { ...holding('v2', '03-10'), holdsFrom: at(10) },
  ];
  const { widths } = pictureOf(rows, march10 + 70 * 60_000);
  expect(widths[0]).toBeLessThan((widths[1] ?? 0) / 2);
});

test('ten minutes are narrower than the hour after them', () => {
  const at = (time: string) => ({ holdsFrom: `2026-03-10T${time}:00Z` });
  const { widths } = pictureOf(
    [holding('v1', '03-10', at('08:00')), holding('v2', '03-10', at('08:10')), holding('v3', '03-10', at('09:10'))],
    Date.parse('2026-03-10T12:10:00Z'),
  );
  expect(widths.map((width) => Math.round(width * 10))).toEqual([32, 77, 134, 79]);
});
