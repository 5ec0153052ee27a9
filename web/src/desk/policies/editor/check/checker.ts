import { brokenDown, type CheckDone, type Checked, type CheckWork } from './check-work.ts';

type Wanted = Omit<CheckWork, 'number'>;

/** A check that something newer waits for is given up after this long. */
const PATIENCE_MS = 2500;

/** Checks the latest text only: what was asked in between is never done. */
export class Checker {
  readonly #open: () => Worker;
  readonly #tell: (dmn: string, checked: Checked) => void;
  #worker: Worker | null = null;
  #number = 0;
  #next: Wanted | null = null;
  #now: Wanted | null = null;
  #giveUp: ReturnType<typeof setTimeout> | undefined;

  constructor(open: () => Worker, tell: (dmn: string, checked: Checked) => void) {
    this.#open = open;
    this.#tell = tell;
  }

  check(wanted: Wanted): void {
    this.#next = wanted;
    if (this.#now === null) this.#begin();
    else this.#giveUp ??= setTimeout(() => this.#restart(), PATIENCE_MS);
  }

  #begin(): void {
    const wanted = this.#next;
    if (!wanted) return;
    this.#next = null;
    this.#now = wanted;
    this.#worker ??= this.#start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    this.#worker.postMessage({ ...wanted, number: ++this.#number } satisfies CheckWork);
  }

  #start(): Worker {
    const worker = this.#open();
    worker.addEventListener('message', ({ data }: MessageEvent<CheckDone>) => this.#done(data));
    worker.addEventListener('error', () => this.#breakDown());
    return worker;
  }

  #done({ number, ...checked }: CheckDone): void {
    if (number !== this.#number || !this.#now) return;
    const { dmn } = this.#now;
    this.#rest();
    // Words for an older text would point at the wrong rows.
    if (this.#next) this.#begin();
    else this.#tell(dmn, checked);
  }

  #breakDown(): void {
    if (this.#now && !this.#next) this.#tell(this.#now.dmn, brokenDown);
    this.#restart();
  }

  #restart(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#rest();
    this.#begin();
  }

  #rest(): void {
    clearTimeout(this.#giveUp);
    this.#giveUp = undefined;
    this.#now = null;
  }

  end(): void {
    this.#next = null;
    this.#rest();
    this.#worker?.terminate();
  }
}
