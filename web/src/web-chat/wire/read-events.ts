export interface LiveEvent {
  event: string;
  data: string;
  /** As it stood last; empty: none yet. */
  id: string;
  /** Milliseconds, where it was said. */
  retry: number | null;
}

/** Reads a stream of server-sent events (WHATWG HTML, Server-sent events) until it ends; `beats` with everything that comes. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  { hear, beats }: { hear: (event: LiveEvent) => void; beats: () => void },
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    beats();
    const blocks = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/u);
    rest = blocks.pop() ?? '';
    for (const block of blocks) hear(readEvent(block));
  }
}

/** Pure. */
export function readEvent(block: string): LiveEvent {
  const event: LiveEvent = { event: '', data: '', id: '', retry: null };
  for (const line of block.split(/\r?\n/u)) {
    const [, name, value = ''] = /^(\w+): ?(.*)$/u.exec(line) ?? [];
    if (name === 'event') event.event = value;
    if (name === 'data') event.data += event.data === '' ? value : `\n${value}`;
    if (name === 'id') event.id = value;
    if (name === 'retry') event.retry = Number(value);
  }
  return event;
}
