import { WaitHistogram } from './wait-histogram.ts';

/** What is counted of some contacts; waits in milliseconds, of all who were answered or gave up. */
export class WaitCount {
  offered = 0;
  answered = 0;
  abandoned = 0;
  withinTarget = 0;
  waited = 0;
  longest = 0;
  mostOvertaken = 0;
  readonly histogram = new WaitHistogram();

  answer(wait: number, target: number): void {
    this.answered++;
    if (wait <= target) this.withinTarget++;
    this.wait(wait);
  }

  abandon(wait: number): void {
    this.abandoned++;
    this.wait(wait);
  }

  overtaken(times: number): void {
    if (times > this.mostOvertaken) this.mostOvertaken = times;
  }

  merge(other: WaitCount): void {
    this.offered += other.offered;
    this.answered += other.answered;
    this.abandoned += other.abandoned;
    this.withinTarget += other.withinTarget;
    this.waited += other.waited;
    this.longest = Math.max(this.longest, other.longest);
    this.mostOvertaken = Math.max(this.mostOvertaken, other.mostOvertaken);
    this.histogram.merge(other.histogram);
  }

  private wait(wait: number): void {
    this.waited += wait;
    if (wait > this.longest) this.longest = wait;
    this.histogram.add(wait);
  }
}
