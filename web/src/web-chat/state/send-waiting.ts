import { ask, mayComeAgain, Refused, type Wire } from '../wire/ask.ts';
import type { ChatSaid } from '../wire/shapes.ts';
import { upload } from '../wire/upload.ts';
import type { Outbox, Waiting } from './outbox.ts';

const LONGEST_PAUSE_MS = 15_000;

interface Told {
  /** It is in the conversation. */
  said(said: ChatSaid, key: string): void;
  /** How far it is, or that nothing is being sent. */
  sending(sending: { key: string; far: number } | null): void;
  /** Nobody answered; it is tried again by itself. */
  untold(key: string | null): void;
  refused(error: Refused): void;
  changed(): void;
}

/** Sends what waits, one after another in the order it was said, again and again until each is answered. */
export class Sender {
  readonly #wire: Wire;
  readonly #outbox: Outbox;
  readonly #told: Told;
  #running = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(wire: Wire, outbox: Outbox, told: Told) {
    this.#wire = wire;
    this.#outbox = outbox;
    this.#told = told;
  }

  /** At once, whatever pause was meant. */
  wake(): void {
    this.#failures = 0;
    void this.run();
  }

  async run(): Promise<void> {
    if (this.#running || this.#wire.token === '') return;
    this.#running = true;
    clearTimeout(this.#timer);
    try {
      await alone(`jieyi.web-chat:${this.#wire.site}`, () => this.#sendAll());
    } finally {
      this.#running = false;
      this.#told.sending(null);
    }
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      if (!(await this.#sendOne(next))) return;
    }
  }

  #next(): Waiting | undefined {
    return this.#wire.token === '' ? undefined : this.#outbox.list().find(({ refused }) => refused === null);
  }

  /** @returns whether the next may be sent */
  async #sendOne(one: Waiting): Promise<boolean> {
    this.#told.sending({ key: one.key, far: 0 });
    try {
      const said = await this.#bring(one);
      this.#outbox.drop(one.key);
      this.#failures = 0;
      this.#told.untold(null);
      this.#told.said(said, one.key);
      return true;
    } catch (error) {
      if (mayComeAgain(error)) return this.#waitFor(one, error);
      if (!(error instanceof Refused)) throw error;
      if (error.status !== 401) this.#outbox.refuse(one, error.code);
      this.#told.refused(error);
      this.#told.changed();
      return error.status !== 401;
    }
  }

  #waitFor(one: Waiting, error: unknown): false {
    const asked = error instanceof Refused ? error.againInMs : 0;
    this.#timer = setTimeout(() => void this.run(), asked || Math.min(1000 * 2 ** this.#failures, LONGEST_PAUSE_MS));
    this.#failures += 1;
    this.#told.untold(one.key);
    return false;
  }

  async #bring(one: Waiting): Promise<ChatSaid> {
    const { key, text, choice, fileName } = one;
    if (fileName === null) return ask(this.#wire, 'mine/messages', { body: choice ? { key, choice } : { key, text } });
    const file = this.#outbox.files.get(key);
    // The page was loaded anew, and the file went with it.
    if (!file) throw new Refused(400, { code: 'file-gone' }, 0);
    return upload(this.#wire, key, file, (far) => this.#told.sending({ key, far }));
  }
}

/** One tab at a time, so that what two of them say does not overtake itself. */
async function alone(name: string, act: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(name, act);
  else await act();
}
