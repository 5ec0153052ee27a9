import { tell, type Wire } from '../wire/ask.ts';

const TOLD_EVERY_MS = 3000;
const SHOWN_MS = 6000;

/** That somebody writes, both ways: told now and then, and forgotten where it is not told again. */
export class Typing {
  readonly #wire: Wire;
  readonly #show: (typing: boolean) => void;
  #toldAt = 0;
  #ends: ReturnType<typeof setTimeout> | undefined;

  constructor(wire: Wire, show: (typing: boolean) => void) {
    this.#wire = wire;
    this.#show = show;
  }

  /** The customer typed. */
  tell(): void {
    if (Date.now() < this.#toldAt + TOLD_EVERY_MS) return;
    this.#toldAt = Date.now();
    tell(this.#wire, 'mine/typing').catch(() => undefined);
  }

  /** Staff type. */
  hear(): void {
    clearTimeout(this.#ends);
    this.#ends = setTimeout(() => this.#show(false), SHOWN_MS);
    this.#show(true);
  }
}
