import { newKey } from '../../api/doors/portal/new-key.ts';
import { asJson, fieldsOf } from '../../ui/kept/forms.ts';
import { findAllKept, keptAt } from '../../ui/kept/kept.ts';

/** What a customer sent and nobody answered for yet. */
export interface Waiting {
  /** The message's, on the wire too: sent again, it is there once. */
  key: string;
  /** Its place among those that wait; milliseconds, and never twice the same in a tab. */
  at: number;
  text: string;
  /** Of a quick reply; `text` is then what is shown. */
  choice: { seq: number; choice: string } | null;
  /** Of a file, which itself lives as long as the page; `text` is then empty. */
  fileName: string | null;
  /** The code of a refusal: it waits for the customer to say what becomes of it. */
  refused: string | null;
}

function isWaiting(value: unknown): value is Waiting {
  const fields = fieldsOf(value);
  const isText = (one: unknown) => typeof one === 'string';
  return (
    isText(fields?.['key']) &&
    isText(fields?.['text']) &&
    typeof fields?.['at'] === 'number' &&
    [fields['fileName'], fields['refused']].every((one) => one === null || isText(one))
  );
}
const asWaiting = asJson(isWaiting);

export type NewWords = Pick<Waiting, 'text' | 'choice' | 'fileName'>;

/** Each under a key of its own, so that two tabs do not write over each other's; and in hand, where a browser keeps nothing. */
export class Outbox {
  readonly files = new Map<string, File>();
  readonly #name: string;
  readonly #inHand = new Map<string, Waiting>();
  #lastAt = 0;

  constructor(site: string) {
    this.#name = `web-chat.out:${site}`;
  }

  /** In the order they were sent. */
  list(): Waiting[] {
    const all = new Map(this.#inHand);
    for (const one of findAllKept(this.#name, asWaiting)) all.set(one.key, one);
    return [...all.values()].toSorted((one, other) => one.at - other.at);
  }

  add(words: NewWords, file?: File): void {
    this.#lastAt = Math.max(Date.now(), this.#lastAt + 1);
    const one = { ...words, key: newKey(18), at: this.#lastAt, refused: null };
    if (file) this.files.set(one.key, file);
    this.#put(one);
  }

  refuse(one: Waiting, code: string): void {
    this.#put({ ...one, refused: code });
  }

  /** Refused before, and to be tried once more. */
  again(one: Waiting): void {
    this.#put({ ...one, refused: null });
  }

  drop(key: string): void {
    this.#inHand.delete(key);
    this.files.delete(key);
    this.#kept(key).drop();
  }

  #put(one: Waiting): void {
    this.#inHand.set(one.key, one);
    this.#kept(one.key).put(one);
  }

  #kept(key: string) {
    return keptAt({ lives: 'in-all-tabs', owner: null, name: this.#name, id: key }, asWaiting);
  }
}
