/** What the text so far is: the start of one JSON object, a whole one, or neither. */
export type PrefixState = 'open' | 'complete' | 'broken';

type Expected = 'object' | 'key or end' | 'key' | 'colon' | 'value' | 'value or end' | 'comma or end' | 'nothing';

const DEEPEST = 100;
const SCALAR = /(?:-?\d[\d.eE+-]*|true|false|null)/uy;

/**
 * Follows a JSON object over several lines, reading each character once. Says only whether the text could still become
 * one object; JSON.parse judges the whole.
 */
export class JsonPrefix {
  #expected: Expected = 'object';
  readonly #open: ('{' | '[')[] = [];

  /** Takes the next line and says what the lines are together. */
  feed(line: string): PrefixState {
    let position = 0;
    while (position < line.length) {
      if (/\s/u.test(line[position] ?? '')) {
        position++;
        continue;
      }
      const length = this.#take(line, position);
      if (length === 0) return 'broken';
      position += length;
    }
    return this.#expected === 'nothing' ? 'complete' : 'open';
  }

  /** Takes one token; returns its length, 0 where it does not fit. */
  #take(line: string, position: number): number {
    const char = line[position] ?? '';
    if (char === '{' || char === '[') return this.#begin(char) ? 1 : 0;
    if (char === '}' || char === ']') return this.#end(char) ? 1 : 0;
    if (char === ':') return this.#step('colon', 'value');
    if (char === ',') return this.#step('comma or end', this.#open.at(-1) === '{' ? 'key' : 'value');
    const length = char === '"' ? stringLength(line, position) : scalarLength(line, position);
    const isKey = char === '"' && (this.#expected === 'key' || this.#expected === 'key or end');
    if (isKey) this.#expected = 'colon';
    else if (this.#expected === 'value' || this.#expected === 'value or end') this.#expected = 'comma or end';
    else return 0;
    return length;
  }

  #begin(char: '{' | '['): boolean {
    const fits =
      this.#expected === 'value' || this.#expected === 'value or end' || (this.#expected === 'object' && char === '{');
    if (!fits || this.#open.length >= DEEPEST) return false;
    this.#open.push(char);
    this.#expected = char === '{' ? 'key or end' : 'value or end';
    return true;
  }

  #end(char: '}' | ']'): boolean {
    const opening = char === '}' ? '{' : '[';
    const mayEnd =
      this.#expected === 'comma or end' || this.#expected === (char === '}' ? 'key or end' : 'value or end');
    if (!mayEnd || this.#open.pop() !== opening) return false;
    this.#expected = this.#open.length === 0 ? 'nothing' : 'comma or end';
    return true;
  }

  #step(from: Expected, to: Expected): number {
    if (this.#expected !== from) return 0;
    this.#expected = to;
    return 1;
  }
}

/** Length of the string that starts here, quotes included; 0 where the line ends first. */
function stringLength(line: string, start: number): number {
  for (let position = start + 1; position < line.length; position++) {
    const char = line[position];
    if (char === '\\') position++;
    else if (char === '"') return position - start + 1;
  }
  return 0;
}

function scalarLength(line: string, start: number): number {
  SCALAR.lastIndex = start;
  return SCALAR.exec(line)?.[0].length ?? 0;
}
