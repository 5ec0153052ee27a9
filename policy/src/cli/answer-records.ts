import type { Answer } from '../answer.ts';
import { isPlainObject, WHOLE_INPUT } from '../decide/read-values.ts';
import { short } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { JsonPrefix } from './json-prefix.ts';
import type { Line } from './split-lines.ts';
import { repeatedKey } from './repeated-key.ts';

/** Characters of one record; a longer one is refused in place, so that memory stays bounded. */
export const LONGEST_RECORD = 1_000_000;

/** Turns lines of JSON into answers, in order. A record is a line, or an object written over several lines. */
export class RecordReader {
  readonly #policy: Policy;
  /** Lines that together are the start of an object, and where they began. */
  #begun: Line[] = [];
  #prefix = new JsonPrefix();
  #length = 0;
  /** True once any record was refused. */
  refused = false;

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** The answers that are certain after this line: none inside an object, several where earlier lines come to nothing. */
  take(line: Line): Answer[] {
    if (line.text.trim() === '') return [];
    return this.#begun.length === 0 ? this.#fresh(line) : this.#continued(line);
  }

  /** The answers to what was begun and never ended. */
  end(): Answer[] {
    return this.#giveUp();
  }

  #fresh(line: Line): Answer[] {
    if (line.tooLong)
      return [this.#refuse(WHOLE_INPUT, `line ${line.number} is longer than ${LONGEST_RECORD} characters`)];
    const parsed = parse(line.text);
    if (parsed !== undefined) return [this.#answer(parsed, line.text)];
    this.#prefix = new JsonPrefix();
    if (this.#prefix.feed(line.text) !== 'open') return [this.#notJson(line)];
    this.#begun = [line];
    this.#length = line.text.length;
    return [];
  }

  #continued(line: Line): Answer[] {
    const state = line.tooLong ? 'broken' : this.#prefix.feed(line.text);
    this.#length += line.text.length;
    if (state === 'complete') return this.#completed(line);
    const standsAlone = isPlainObject(parse(line.text));
    if (state === 'broken' || standsAlone || this.#length > LONGEST_RECORD)
      return [...this.#giveUp(), ...this.#fresh(line)];
    this.#begun.push(line);
    return [];
  }

  #completed(line: Line): Answer[] {
    this.#begun.push(line);
    const text = this.#begun.map((begun) => begun.text).join('\n');
    const parsed = parse(text);
    if (parsed === undefined) return this.#giveUp();
    this.#begun = [];
    return [this.#answer(parsed, text)];
  }

  #giveUp(): Answer[] {
    const answers = this.#begun.map((line) => this.#notJson(line));
    this.#begun = [];
    return answers;
  }

  #answer(parsed: unknown, text: string): Answer {
    const repeated = isPlainObject(parsed) ? repeatedKey(text, parsed) : null;
    if (repeated !== null) return this.#refuse(short(repeated), 'the fact is given twice');
    const answer = this.#policy.decide(parsed);
    if (answer.status === 'invalid') this.refused = true;
    return answer;
  }

  #notJson(line: Line): Answer {
    return this.#refuse(WHOLE_INPUT, `line ${line.number} is not a JSON object: ${short(line.text.trim())}`);
  }

  #refuse(field: string, message: string): Answer {
    this.refused = true;
    return { status: 'invalid', errors: [{ field, message }] };
  }
}

/** The JSON value, undefined where the text is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
