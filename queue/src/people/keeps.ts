import type { KeepPlan, LevelPlan, Plan } from '../rules/compile-plan.ts';
import { meetsAny } from '../rules/needs.ts';
import type { Skills } from '../rules/rules.ts';
import type { Person } from '../hands/contact.ts';

/** So that 0.29 of a hundred people are 29. */
const ROUNDING = 1e-9;

/** Counts, keep by keep, who is present and who of them has something of other levels in hand. */
export class Keeps {
  readonly #keeps: readonly KeepPlan[];
  readonly #present: number[];
  readonly #taken: number[];
  /** The keeps, a bit each, that let others take nobody more. */
  #tight = 0;
  #tightWhenAsked = 0;

  constructor(plan: Plan) {
    this.#keeps = plan.keeps;
    this.#present = plan.keeps.map(() => 0);
    this.#taken = plan.keeps.map(() => 0);
    this.#keeps.forEach((_, keep) => this.#judge(keep));
  }

  get any(): boolean {
    return this.#keeps.length > 0;
  }

  /** The keeps that count somebody with these skills. */
  countedBy(skills: Skills): number {
    return this.#sum((keep) => keep.needs === null || meetsAny(skills, keep.needs));
  }

  /** The keeps of which taking something of another level would use up this person. */
  seatsOf(person: Person): number {
    return this.#sum((_, index) => (person.keptBy & (1 << index)) !== 0 && (person.others[index] ?? 0) === 0);
  }

  /** Those of the keeps that let others have nobody more just now. */
  tightAmong(keeps: number): number {
    return keeps & this.#tight;
  }

  /** Whether a keep has let others have somebody again since this was last asked. */
  takeLoosened(): boolean {
    const loosened = this.#tightWhenAsked & ~this.#tight;
    this.#tightWhenAsked = this.#tight;
    return loosened !== 0;
  }

  /** Adds what a person counts for, or takes it away again before it changes. */
  count(person: Person, by: 1 | -1): void {
    if (person.presence !== 'ready') return;
    for (let keep = 0; keep < this.#keeps.length; keep++) {
      if ((person.keptBy & (1 << keep)) === 0) continue;
      this.#present[keep] = (this.#present[keep] ?? 0) + by;
      if ((person.others[keep] ?? 0) > 0) this.#taken[keep] = (this.#taken[keep] ?? 0) + by;
      this.#judge(keep);
    }
  }

  /** Notes one contact more or fewer of a level in somebody's hands; `count` has to be taken away meanwhile. */
  hold(person: Person, level: LevelPlan, by: 1 | -1): void {
    for (let keep = 0; keep < this.#keeps.length; keep++) {
      if ((level.keptFor & (1 << keep)) !== 0) person.others[keep] = (person.others[keep] ?? 0) + by;
    }
  }

  #judge(keep: number): void {
    const present = this.#present[keep] ?? 0;
    const kept = Math.floor((this.#keeps[keep]?.share ?? 0) * present + ROUNDING);
    const isTight = (this.#taken[keep] ?? 0) >= present - kept;
    this.#tight = isTight ? this.#tight | (1 << keep) : this.#tight & ~(1 << keep);
  }

  #sum(test: (keep: KeepPlan, index: number) => boolean): number {
    return this.#keeps.reduce((bits, keep, index) => (test(keep, index) ? bits | (1 << index) : bits), 0);
  }
}
