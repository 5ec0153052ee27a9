/** One state of the file and the table it was changed in. */
export interface Moment {
  readonly xml: string;
  readonly table: string | null;
}

/** Characters kept; a policy of ours has about 150 000. */
const KEPT = 20_000_000;

/**
 * The states a file went through while it was edited. dmn-js undoes within the table that is open; beyond it, and for
 * what concerns more than a table, the state before is loaded.
 */
export class History {
  #moments: Moment[] = [];
  #at = -1;

  get now(): Moment | null {
    return this.#moments[this.#at] ?? null;
  }

  get before(): Moment | null {
    return this.#moments[this.#at - 1] ?? null;
  }

  get after(): Moment | null {
    return this.#moments[this.#at + 1] ?? null;
  }

  /** Takes down the present state. One step back or forth is recognised as that; anything else is new. */
  note(moment: Moment): void {
    if (moment.xml === this.now?.xml) return;
    if (moment.xml === this.before?.xml) this.#at--;
    else if (moment.xml === this.after?.xml) this.#at++;
    else this.#add(moment);
  }

  #add(moment: Moment): void {
    this.#moments = [...this.#moments.slice(0, this.#at + 1), moment];
    let size = this.#moments.reduce((sum, { xml }) => sum + xml.length, 0);
    while (size > KEPT && this.#moments.length > 2) size -= this.#moments.shift()?.xml.length ?? 0;
    this.#at = this.#moments.length - 1;
  }
}
