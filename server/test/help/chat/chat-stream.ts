import type { Visitor } from './visitor.ts';

export interface HeardEvent {
  name: string;
  about: Record<string, unknown>;
}

/** The live events of a visitor, as a browser reads them with `fetch`. */
export class ChatStream {
  readonly events: HeardEvent[] = [];
  position: string | null;
  readonly #ending = new AbortController();
  #waiting: (() => void)[] = [];
  over = false;

  private constructor(after: string | null) {
    this.position = after;
  }

  static async open(address: string, visitor: Visitor, after: string | null = null): Promise<ChatStream> {
    const stream = new ChatStream(after);
    const headers = { ...visitor.authorization, ...(after !== null && { 'last-event-id': after }) };
    const reply = await fetch(`${address}/chat/${visitor.site}/mine/live`, { headers, signal: stream.#ending.signal });
    if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
    void stream.#read(reply.body).catch(() => undefined);
    return stream;
  }

  async #read(body: ReadableStream<Uint8Array> | null): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        blocks.forEach((block) => this.#hear(block));
      }
    } finally {
      this.over = true;
      this.#wake();
    }
  }

  #hear(block: string): void {
    const fields = block.split('\n').map((line) => /^(\w+): (.*)$/u.exec(line));
    const field = (name: string) => fields.find((found) => found?.[1] === name)?.[2];
    const [name, data, id] = [field('event'), field('data'), field('id')];
    if (name && data) this.events.push({ name, about: JSON.parse(data) });
    if (id) this.position = id;
    this.#wake();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Until something was heard that fits, or the line ended. */
  async heard(fits: (event: HeardEvent) => boolean): Promise<HeardEvent | undefined> {
    for (;;) {
      const found = this.events.find(fits);
      if (found || this.over) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async ended(): Promise<void> {
    while (!this.over) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  close(): void {
    this.#ending.abort();
  }
}
