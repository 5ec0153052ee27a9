import { expect, it } from 'vitest';
import { listSlowest } from './report-slowest.mjs';

it('names the ten slowest files, the slowest first, and marks what is over 30 s', () => {
  const times = Array.from({ length: 12 }, (_, index) => ({
    path: `${index}.test.ts`,
    ms: index * 3000,
    importMs: 500,
  }));
  const [heading, first, ...rest] = listSlowest(times);
  expect(heading).toBe('The 10 slowest files, 1 over 30 s:');
  expect(first).toMatch(/^ *33\.0 s {2}11\.test\.ts \(imports 0\.5 s\) {2}← over 30 s/u);
  expect(rest).toHaveLength(9);
  expect(rest.join('\n')).not.toContain('←');
});
