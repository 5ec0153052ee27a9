/** Each class of waits is this much wider than the one before: a quantile is right to 0.25 %. */
const WIDTH = Math.log(1.005);
/** Waits below a millisecond count as none. */
const SHORTEST = 1;

/**
 * How many waited how long, in classes of equal relative width: some thousand numbers at most, however many wait. Times
 * are milliseconds.
 */
export class WaitHistogram {
  private none = 0;
  private total = 0;
  private counts = new Uint32Array(0);

  add(wait: number): void {
    this.total++;
    if (wait < SHORTEST) this.none++;
    else this.count(Math.floor(Math.log(wait) / WIDTH), 1);
  }

  merge(other: WaitHistogram): void {
    this.total += other.total;
    this.none += other.none;
    for (let index = other.counts.length - 1; index >= 0; index--) this.count(index, other.counts[index] ?? 0);
  }

  /** The wait that `share` of all had at most; null when nobody was counted. */
  quantile(share: number): number | null {
    if (this.total === 0) return null;
    let left = Math.ceil(share * this.total) - this.none;
    if (left <= 0) return 0;
    for (let index = 0; index < this.counts.length; index++) {
      left -= this.counts[index] ?? 0;
      if (left <= 0) return Math.exp((index + 0.5) * WIDTH);
    }
    return null;
  }

  private count(index: number, times: number): void {
    if (times === 0) return;
    if (index >= this.counts.length) {
      const longer = new Uint32Array(Math.max(index + 1, this.counts.length * 2));
      longer.set(this.counts);
      this.counts = longer;
    }
    this.counts[index] = (this.counts[index] ?? 0) + times;
  }
}
