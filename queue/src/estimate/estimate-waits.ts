import type { Id } from '../history/event.ts';
import { type Calibrated, Calibration } from './calibration.ts';
import { emptySpread, type MeanInterval, noteRatio, noteTaking, shareBelow, type Spread } from './forgetting.ts';
import { isWithin, narrowestRange, type WaitRange } from './wait-range.ts';

/** Fewer takings, or waits of about the same place, and nothing is said. */
const LEAST_TAKINGS = 20;
const LEAST_WAITS = 30;
/** A range is told where so much is expected of it; that is moved, a little with each wait, until it comes true so often. */
const WANTED_AT_FIRST = 0.8;
const LEAST_WANTED = 0.7;
const MOST_WANTED = 0.95;
const COMES_TRUE = 0.85;
const MOVED = 0.01;

/** What can be told to somebody who waits. */
export type Expected =
  | { readonly range: WaitRange }
  /** `takings` and `waits` that were measured, and how many it takes at least. */
  | {
      readonly range: null;
      readonly takings: number;
      readonly waits: number;
      readonly least: { takings: number; waits: number };
    };

/** What is measured about those who are taken by the same people. */
interface Measured {
  readonly interval: MeanInterval;
  /** By size of place: 1, 2, 3 to 4, 5 to 8, … */
  readonly places: MeasuredPlace[];
}

interface MeasuredPlace {
  readonly spread: Spread;
  wanted: number;
}

interface Waiting {
  readonly id: Id;
  readonly line: string;
  readonly place: number;
  readonly since: number;
  /** Place times mean interval, in milliseconds; null where there was no mean yet. */
  readonly base: number | null;
  readonly told: WaitRange | null;
}

/** Plain data, as JSON has it. */
export interface EstimateState {
  readonly lines: readonly (readonly [string, Measured])[];
  readonly waiting: readonly Waiting[];
  readonly calibration: readonly Calibrated[];
}

/** How long those who wait will wait, from how long others did. */
export interface WaitEstimates {
  /** Somebody of this line was taken; `someWait`: others of it wait still. */
  taken(line: string, at: number, someWait: boolean): void;
  /** What to tell somebody at this place. */
  expect(line: string, place: number): Expected;
  /** Somebody begins to wait and is told so; how it comes out is measured. */
  begin(contact: Id, line: string, place: number, at: number): Expected;
  /** They are taken. */
  end(contact: Id, at: number): void;
  /** They left: how long they would have waited, nobody knows. */
  leave(contact: Id): void;
  /** Of those who were told a range, how many waited so long. */
  calibration(): readonly Calibrated[];
  state(): EstimateState;
}

/** Opens estimates, with what was measured before. `line` is whatever names people and contacts that belong together, as a desk. */
export function openEstimates(state?: EstimateState): WaitEstimates {
  return new Estimates(state ?? { lines: [], waiting: [], calibration: [] });
}

class Estimates implements WaitEstimates {
  readonly #lines: Map<string, Measured>;
  readonly #waiting: Map<Id, Waiting>;
  readonly #calibration: Calibration;

  constructor({ lines, waiting, calibration }: EstimateState) {
    this.#lines = new Map(structuredClone(lines));
    this.#waiting = new Map(waiting.map((one) => [one.id, one]));
    this.#calibration = new Calibration(calibration);
  }

  taken(line: string, at: number, someWait: boolean): void {
    noteTaking(this.#measured(line).interval, at, someWait);
  }

  expect(line: string, place: number): Expected {
    const { interval } = this.#measured(line);
    const { spread, wanted } = this.#placeOf(line, place);
    if (interval.count < LEAST_TAKINGS || spread.count < LEAST_WAITS) {
      const least = { takings: LEAST_TAKINGS, waits: LEAST_WAITS };
      return { range: null, takings: interval.count, waits: spread.count, least };
    }
    const seconds = (place * interval.mean) / 1000;
    return { range: narrowestRange((bound) => shareBelow(spread, bound / seconds), wanted) };
  }

  begin(contact: Id, line: string, place: number, at: number): Expected {
    const { interval } = this.#measured(line);
    const expected = this.expect(line, place);
    const base = interval.count < LEAST_TAKINGS ? null : place * interval.mean;
    this.#waiting.set(contact, { id: contact, line, place, since: at, base, told: expected.range });
    return expected;
  }

  end(contact: Id, at: number): void {
    const one = this.#waiting.get(contact);
    if (!one) return;
    this.#waiting.delete(contact);
    const measured = this.#placeOf(one.line, one.place);
    if (one.base !== null && one.base > 0) noteRatio(measured.spread, (at - one.since) / one.base);
    if (one.told === null) return;
    const isTrue = isWithin(one.told, (at - one.since) / 1000);
    this.#calibration.note(one.told, isTrue);
    const next = measured.wanted + MOVED * (COMES_TRUE - (isTrue ? 1 : 0));
    measured.wanted = Math.min(MOST_WANTED, Math.max(LEAST_WANTED, next));
  }

  leave(contact: Id): void {
    this.#waiting.delete(contact);
  }

  calibration(): readonly Calibrated[] {
    return this.#calibration.list();
  }

  state(): EstimateState {
    return {
      lines: structuredClone([...this.#lines]),
      waiting: [...this.#waiting.values()],
      calibration: this.calibration(),
    };
  }

  #measured(line: string): Measured {
    const known = this.#lines.get(line) ?? { interval: { mean: 0, count: 0, last: null }, places: [] };
    this.#lines.set(line, known);
    return known;
  }

  #placeOf(line: string, place: number): MeasuredPlace {
    const { places } = this.#measured(line);
    const size = Math.max(0, Math.ceil(Math.log2(place)));
    while (places.length <= size) places.push({ spread: emptySpread(), wanted: WANTED_AT_FIRST });
    return places[size] ?? { spread: emptySpread(), wanted: WANTED_AT_FIRST };
  }
}
