import type { WaitRange } from './wait-range.ts';

/** How often what was told came true, told range by told range, since it began. */
export interface Calibrated extends WaitRange {
  readonly told: number;
  readonly cameTrue: number;
}

export class Calibration {
  readonly #ranges = new Map<string, Calibrated>();

  constructor(kept: readonly Calibrated[]) {
    for (const range of kept) this.#ranges.set(nameOf(range), range);
  }

  note({ low, high }: WaitRange, isTrue: boolean): void {
    const name = nameOf({ low, high });
    const { told, cameTrue } = this.#ranges.get(name) ?? { told: 0, cameTrue: 0 };
    this.#ranges.set(name, { low, high, told: told + 1, cameTrue: cameTrue + (isTrue ? 1 : 0) });
  }

  /** The shortest waits first. */
  list(): readonly Calibrated[] {
    const end = ({ high }: WaitRange) => high ?? Number.POSITIVE_INFINITY;
    return [...this.#ranges.values()].toSorted((one, other) => one.low - other.low || end(one) - end(other));
  }
}

function nameOf({ low, high }: WaitRange): string {
  return `${low} ${high}`;
}
