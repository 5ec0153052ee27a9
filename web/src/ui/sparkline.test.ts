import { expect, test } from 'vitest';
import { drawLine } from './page/sparkline.tsx';

test.each([
  { values: [], drawn: [] },
  { values: [0, 0, 0], drawn: [25, 25, 25] },
  { values: [0, 5, 10], drawn: [25, 14, 3] },
  { values: [1], drawn: [3] },
])('the heights of $values', ({ values, drawn }) => {
  expect(drawLine(values).map(({ y }) => y)).toEqual(drawn);
});

test('the first stands at the left, the last at the right', () => {
  expect(drawLine([4, 4, 4]).map(({ x }) => x)).toEqual([3, 42, 81]);
});
