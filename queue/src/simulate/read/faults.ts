/** What kind of thing is wrong, for whoever tells it in words of their own. */
export type FaultKind =
  | 'missing'
  | 'wrong-kind'
  | 'not-known'
  | 'out-of-range'
  | 'too-many'
  | 'not-a-choice'
  | 'contradictory'
  | 'taken-by-nobody'
  | 'rules'
  | 'file';

/** One thing that is wrong in a FILE, and where: `classes[0].handle.exponential`. */
export interface Fault {
  readonly place: string;
  readonly kind: FaultKind;
  readonly reason: string;
}

/** Gathers all faults of a FILE, so that they are told at once. */
export class FaultList {
  readonly faults: Fault[] = [];

  /** Returns undefined, so that a reader can say `return faults.add(…)` for a value that is not there. */
  add(place: string, kind: FaultKind, reason: string): undefined {
    this.faults.push({ place, kind, reason });
    return undefined;
  }

  get none(): boolean {
    return this.faults.length === 0;
  }
}
