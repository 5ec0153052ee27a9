import type { Capacity } from './capacity.ts';
import type { Scenario } from './scenario.ts';
import { WaitingLine } from './waiting-line.ts';
import { mayTakeAfter } from './who-may-take.ts';

/**
 * Counts how often each contact that waits is overtaken: by how many that came later and were taken before it, by a person
 * who might have taken it at that instant. Whom a person might take follows from skills and time alone: of each class
 * those who came before some instant.
 */
export class Overtaking {
  private readonly lines: readonly WaitingLine[];
  /** By group of staff and class, milliseconds after the arrival. */
  private readonly after: readonly Float64Array[];

  private readonly capacity: Capacity;

  constructor({ classes, staff, rules }: Scenario, capacity: Capacity) {
    this.capacity = capacity;
    this.lines = classes.map(() => new WaitingLine());
    this.after = staff.map(({ skills }) => Float64Array.from(classes, (one) => mayTakeAfter(rules, one, skills)));
  }

  wait(classIndex: number, arrival: number): void {
    this.lineOf(classIndex).join(arrival);
  }

  /** @returns how often it was overtaken */
  endWait(classIndex: number, arrival: number): number {
    return this.lineOf(classIndex).leave(arrival);
  }

  /** Somebody of `group` takes at `at` what came at `arrival`; told before it counts in what they have in hand. */
  take(person: number, group: number, arrival: number, at: number): void {
    const after = this.after[group];
    if (after === undefined) throw new RangeError(`there is no group ${group}`);
    for (let index = 0; index < this.lines.length; index++) {
      const line = this.lineOf(index);
      if (line.oldest >= arrival) continue;
      const before = Math.min(arrival, at - (after[index] ?? Number.POSITIVE_INFINITY));
      if (line.oldest < before && this.capacity.hasRoomFor(person, index)) line.mark(before);
    }
  }

  private lineOf(index: number): WaitingLine {
    const line = this.lines[index];
    if (line === undefined) throw new RangeError(`there is no class ${index}`);
    return line;
  }
}
