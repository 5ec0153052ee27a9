import { expect, test } from 'vitest';
import type { Counted } from './course-store.ts';
import { deriveCourse } from './derive-course.ts';

const open = (since: number, until: number | null, count: number): Counted => ({ what: 'open', since, until, count });

test.each([
  { counted: [], course: [0, 0, 0] },
  { counted: [open(0, null, 4)], course: [4, 4, 4] },
  { counted: [open(0, 0, 4)], course: [0, 0, 0] },
  { counted: [open(1, null, 2), open(0, 2, 5)], course: [5, 7, 2] },
  { counted: [open(3, null, 9)], course: [0, 0, 0] },
])('who came and went: $counted', ({ counted, course }) => {
  expect(deriveCourse([...counted, { what: 'overdue', since: 0, until: 1, count: 8 }], 'open', 3)).toEqual(course);
});
