import type { Fault, Measures, Simulated } from '@jieyi/queue/simulate';

/** A file that says more than the form shows. */
export interface OpenedFile {
  name: string;
  text: string;
  rows: Readonly<Record<string, string>>;
}

/** What is to be run: a FILE as text, and the rows that it names. */
export interface RunWork {
  file: string;
  rows: Readonly<Record<string, string>>;
  /** Also with other numbers of people in one group of the staff. */
  vary: { group: number; people: readonly number[] } | null;
}

/** What comes of it, in this order. */
export type RunTold =
  | { told: 'not-json' }
  | { told: 'faults'; faults: readonly Fault[] }
  | { told: 'too-many-wait'; hours: number; waiting: string }
  | { told: 'progress'; share: number }
  | { told: 'measured'; simulated: Simulated }
  | { told: 'varied'; people: number; all: Measures }
  | { told: 'done' }
  | { told: 'broken' };
