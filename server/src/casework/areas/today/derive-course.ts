import type { Counted } from './course-store.ts';

/** How many stood at each of so many moments, from those who came and went between them. Pure. */
export function deriveCourse(counted: readonly Counted[], what: Counted['what'], moments: number): number[] {
  const course = Array.from({ length: moments }, () => 0);
  for (const one of counted) {
    if (one.what !== what) continue;
    const until = one.until ?? moments;
    for (let moment = one.since; moment < until; moment += 1) course[moment] = (course[moment] ?? 0) + one.count;
  }
  return course;
}
