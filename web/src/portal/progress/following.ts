import type { Progress } from '../parts/ask.ts';

/** A ticket as it is followed, and what to do when it changed. */
export interface Following {
  progress: Progress;
  changed: (progress: Progress) => void;
}
