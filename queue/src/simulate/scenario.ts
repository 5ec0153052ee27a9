import type { Rules } from '../index.ts';

/** A time that a class of contacts takes, or waits at most; seconds. */
export type Duration =
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly deviation: number }
  | { readonly kind: 'samples'; readonly values: readonly number[] };

/** How many came within an interval that begins at `from`; milliseconds since 1970 as if the wall clock's time were UTC. */
export interface ArrivalRows {
  readonly from: Float64Array;
  readonly counts: Float64Array;
  /** How long the usual interval is, in milliseconds. */
  readonly usual: number;
}

export type Arrivals =
  | { readonly kind: 'poisson'; readonly perHour: number }
  | { readonly kind: 'rows'; readonly rows: ArrivalRows };

/** Skills with their levels. */
export type Skills = ReadonlyMap<string, number>;

export interface ContactClass {
  readonly name: string;
  readonly arrivals: Arrivals;
  readonly handle: Duration;
  /** null: waits for ever. */
  readonly patience: Duration | null;
  readonly level: string;
  readonly channel: string;
  readonly desk: string;
}

/** When people are there, in milliseconds: always, once from the start, or every day by the clock. */
export type Presence =
  | { readonly kind: 'always' }
  | { readonly kind: 'once'; readonly from: number; readonly to: number }
  | { readonly kind: 'daily'; readonly from: number; readonly to: number };

export interface StaffGroup {
  readonly people: number;
  readonly skills: Skills;
  readonly presence: Presence;
}

/** A FILE that is in order; instants and lengths in milliseconds from the start of the run. */
export interface Scenario {
  /** Counts from here: what comes before fills the empty centre. */
  readonly runIn: number;
  /** The end, the run-in included. */
  readonly end: number;
  /** The instant of the start in the time of the rows. */
  readonly origin: number;
  readonly seed: number;
  readonly replications: number;
  readonly classes: readonly ContactClass[];
  readonly staff: readonly StaffGroup[];
  readonly rules: Rules;
  /** Answered within this is answered in time. */
  readonly target: number;
}
