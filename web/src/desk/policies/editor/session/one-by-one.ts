/** Work that is done one after the other, whatever became of what was before. */
export class OneByOne {
  readonly #failed: (problem: string) => void;
  #last: Promise<void> = Promise.resolve();
  #isOver = false;

  /** @param failed hears why a piece of work could not be done */
  constructor(failed: (problem: string) => void) {
    this.#failed = failed;
  }

  /** Resolves once this work is done, or was left out because the end came first. */
  run(work: () => Promise<void>): Promise<void> {
    this.#last = this.#after(this.#last, work);
    return this.#last;
  }

  async #after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
    await before;
    if (this.#isOver) return;
    try {
      await work();
    } catch (error) {
      this.#failed(error instanceof Error ? error.message : String(error));
    }
  }

  /** What still waits is left out. */
  end(): void {
    this.#isOver = true;
  }
}
