import type { RandomStream } from './random-stream.ts';
import type { ArrivalRows, Arrivals } from './scenario.ts';

const HOUR = 3_600_000;

/** When the contacts of a class come, one after the other; milliseconds from the start. */
export interface ArrivalSource {
  /** The next instant, never before the last one; Infinity when nobody comes any more. */
  next(): number;
}

/** @param origin the instant, in the time of the rows, that the run begins at */
export function openArrivals(arrivals: Arrivals, stream: RandomStream, origin: number): ArrivalSource {
  if (arrivals.kind === 'rows') return new RowArrivals(arrivals.rows, stream, origin);
  return new PoissonArrivals(HOUR / arrivals.perHour, stream);
}

class PoissonArrivals implements ArrivalSource {
  private at = 0;
  private readonly mean: number;
  private readonly stream: RandomStream;

  constructor(mean: number, stream: RandomStream) {
    this.mean = mean;
    this.stream = stream;
  }

  next(): number {
    this.at += this.mean * this.stream.exponential();
    return this.at;
  }
}

/**
 * The counts of the rows, each spread evenly at random over its interval: from the row's time to the next row's, and no
 * longer than usual, so that a gap in the rows stays empty. Drawn in order, one at a time: of k instants that are still
 * to come within what is left, the first lies at 1 − U^(1/k) of it.
 */
class RowArrivals implements ArrivalSource {
  private row = -1;
  private left = 0;
  private at = 0;
  private end = 0;
  private readonly rows: ArrivalRows;
  private readonly stream: RandomStream;
  private readonly origin: number;

  constructor(rows: ArrivalRows, stream: RandomStream, origin: number) {
    this.rows = rows;
    this.stream = stream;
    this.origin = origin;
  }

  next(): number {
    while (this.left === 0) if (!this.openRow()) return Number.POSITIVE_INFINITY;
    this.at += (this.end - this.at) * (1 - this.stream.uniform() ** (1 / this.left));
    this.left--;
    return this.at;
  }

  private openRow(): boolean {
    const { from, counts, usual } = this.rows;
    this.row++;
    const start = from[this.row];
    if (start === undefined) return false;
    const next = from[this.row + 1] ?? Number.POSITIVE_INFINITY;
    this.at = start - this.origin;
    this.end = this.at + Math.min(usual, next - start);
    this.left = counts[this.row] ?? 0;
    return true;
  }
}

/** When the first row begins, and when the last one ends. */
export function spanOf({ from, usual }: ArrivalRows): { readonly from: number; readonly to: number } {
  const [first = 0, last = 0] = [from[0], from.at(-1)];
  return { from: first, to: last + usual };
}
