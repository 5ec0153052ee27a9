import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../api/types.ts';
import { foldDecisions } from './fold-decisions.ts';

let nth = 0;
const entry = (kind: string, at: string): TimelineEntry => ({
  id: nth++,
  kind,
  at: `2026-11-29T02:00:${at}Z`,
  by: null,
  detail: {},
});

test('of decisions of one second the last is shown, and what came between keeps them apart', () => {
  const timeline = [
    entry('decided', '01.100'),
    entry('decided', '01.900'),
    entry('decided', '02.100'),
    entry('noted', '03.000'),
    entry('decided', '03.100'),
    entry('noted', '03.200'),
    entry('decided', '03.300'),
  ];
  expect(foldDecisions(timeline)).toEqual(timeline.slice(1));
});
