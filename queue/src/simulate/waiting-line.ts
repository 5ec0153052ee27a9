/**
 * The contacts of a class that wait, by when they came, and how often each was overtaken: a mark is made for each contact
 * that was taken before them, and holds for all who came before an instant. Since later marks hold for later instants but
 * for a few, a count is a search among those that still matter.
 */
export class WaitingLine {
  private readonly arrivals = new Queue();
  private readonly gone = new Queue();
  private readonly marks = new Queue();

  get oldest(): number {
    return this.arrivals.size === 0 ? Number.POSITIVE_INFINITY : this.arrivals.at(0);
  }

  get size(): number {
    return this.arrivals.size - this.gone.size;
  }

  join(arrival: number): void {
    this.arrivals.insert(arrival);
  }

  /** One who came at `arrival` waits no more. @returns how often they were overtaken */
  leave(arrival: number): number {
    const overtaken = this.marks.size - this.marks.after(arrival);
    this.gone.insert(arrival);
    while (this.gone.size > 0 && this.gone.at(0) === this.arrivals.at(0)) {
      this.gone.shift();
      this.arrivals.shift();
    }
    while (this.marks.size > 0 && this.marks.at(0) <= this.oldest) this.marks.shift();
    return overtaken;
  }

  /** All who came before `instant` were overtaken once more. */
  mark(instant: number): void {
    if (this.oldest < instant) this.marks.insert(instant);
  }
}

/** Instants in order, mostly added at the end and taken at the beginning. */
class Queue {
  private values: number[] = [];
  private first = 0;

  get size(): number {
    return this.values.length - this.first;
  }

  at(index: number): number {
    return this.values[this.first + index] ?? Number.POSITIVE_INFINITY;
  }

  insert(value: number): void {
    const last = this.values.at(-1);
    if (this.size === 0 || last === undefined || last <= value) this.values.push(value);
    else this.values.splice(this.first + this.after(value), 0, value);
  }

  shift(): void {
    this.first++;
    if (this.first < 1024 || this.first * 2 < this.values.length) return;
    this.values = this.values.slice(this.first);
    this.first = 0;
  }

  /** How many are `value` at most. */
  after(value: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
