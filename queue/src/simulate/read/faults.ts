/** One thing that is wrong in a FILE, and where: `classes[0].handle.exponential`. */
export interface Fault {
  readonly place: string;
  readonly reason: string;
}

/** Gathers all faults of a FILE, so that they are told at once. */
export class FaultList {
  readonly faults: Fault[] = [];

  /** Returns undefined, so that a reader can say `return faults.add(…)` for a value that is not there. */
  add(place: string, reason: string): undefined {
    this.faults.push({ place, reason });
    return undefined;
  }

  get none(): boolean {
    return this.faults.length === 0;
  }
}

/** The value as it stands in the FILE, cut where it is long; of what holds others, what it is. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
