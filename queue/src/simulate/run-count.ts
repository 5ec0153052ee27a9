import { WaitCount } from './count-waits.ts';
import type { Scenario } from './scenario.ts';

export interface GroupTime {
  readonly there: number;
  readonly busy: number;
}

/**
 * What one run counted, in parts of equal length one after the other: contacts by when they came, and the people's time.
 * Nothing is counted of the run-in.
 */
export class RunCount {
  readonly parts: number;
  /** By part, then group of staff. */
  readonly staff: GroupTime[][] = [];
  /** By class, then part. */
  readonly classes: readonly (readonly WaitCount[])[];
  readonly partLength: number;
  private readonly runIn: number;

  constructor({ classes, runIn, end }: Scenario, parts: number) {
    this.parts = parts;
    this.runIn = runIn;
    this.partLength = (end - runIn) / parts;
    this.classes = classes.map(() => Array.from({ length: parts }, () => new WaitCount()));
  }

  /** Where a contact is counted that came at `arrival`; undefined for one of the run-in. */
  of(classIndex: number, arrival: number): WaitCount | undefined {
    if (arrival < this.runIn) return undefined;
    const part = Math.min(this.parts - 1, Math.floor((arrival - this.runIn) / this.partLength));
    return this.classes[classIndex]?.[part];
  }
}
