/** One line without its end. `tooLong` lines keep only their beginning. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly tooLong: boolean;
}

/** Cuts a stream of text into lines, holding at most one line of `longest` characters. */
export class LineSplitter {
  readonly #longest: number;
  #rest = '';
  #tooLong = false;
  #number = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The lines that this piece ends. */
  take(piece: string): Line[] {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    const lines = parts.map((part) => this.#finish(part));
    this.#add(last);
    return lines;
  }

  /** The last line, if the text did not end with a line end. */
  end(): Line[] {
    return this.#rest === '' && !this.#tooLong ? [] : [this.#finish('')];
  }

  #finish(part: string): Line {
    this.#add(part);
    const start = this.#number === 0 && this.#rest.startsWith('\u{FEFF}') ? 1 : 0;
    const text = this.#rest.slice(start, this.#rest.endsWith('\r') ? -1 : undefined);
    const line = { text, number: ++this.#number, tooLong: this.#tooLong };
    this.#rest = '';
    this.#tooLong = false;
    return line;
  }

  #add(part: string): void {
    if (this.#tooLong) return;
    this.#rest += part;
    if (this.#rest.length <= this.#longest) return;
    this.#tooLong = true;
    this.#rest = this.#rest.slice(0, 100);
  }
}
