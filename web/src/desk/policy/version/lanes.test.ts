import { expect, test } from 'vitest';
import type { Holding } from '../../../api/types.ts';
import { lanesOf } from './lanes.ts';

const holding = (policy: string, holdsFrom: string, more: Partial<Holding> = {}): Holding => ({
  id: `${policy} ${holdsFrom}`,
  province: null,
  policy,
  holdsFrom,
  kind: 'published',
  by: null,
  reason: null,
  at: holdsFrom,
  state: 'held',
  calledOffReason: null,
  ...more,
});
const zhejiang = { id: 'zj', name: { zh: '浙江', en: 'Zhejiang' } };

test('each lane runs from the earliest on; what was called off, or replaced as it began, is not drawn', () => {
  const lanes = lanesOf(
    [
      holding('v3', '2026-03-09T00:00:00Z', { state: 'called-off' }),
      holding('zj-1', '2026-03-03T00:00:00Z', { province: zhejiang }),
      holding('v2', '2026-03-01T00:00:00Z', { at: '2026-03-01T00:00:01Z', state: 'holds' }),
      holding('v1', '2026-03-01T00:00:00Z'),
      holding('v0', '2026-02-01T00:00:00Z'),
    ],
    Date.parse('2026-03-10T00:00:00Z'),
  );
  expect(lanes.map(({ id, stretches }) => [id, ...stretches.map(({ row }) => row.policy)])).toEqual([
    [null, 'v0', 'v2'],
    ['zj', 'zj-1'],
  ]);
});

test('a long time is wider than a short one, and no stretch vanishes', () => {
  const [lane] = lanesOf(
    [holding('v1', '2025-03-01T00:00:00Z'), holding('v2', '2026-03-01T00:00:00Z')],
    Date.parse('2026-03-01T01:00:00Z'),
  );
  const [first, second] = lane?.stretches.map(({ weight }) => weight) ?? [];
  expect(first).toBeGreaterThan(second ?? 0);
  expect(second).toBeGreaterThanOrEqual(1);
});
