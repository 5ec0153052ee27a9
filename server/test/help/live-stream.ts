import type { Person } from './person.ts';

export interface Told {
  name: string;
  about: Record<string, string>;
}

export interface Heard {
  /** At once. */
  told: Told[];
  /** With what else happened in the province. */
  gathered: Told[];
  figures: Told[];
  /** What a browser would resume after. */
  position: string;
  /** How many of those told are told no more to who resumes there. */
  settled: number;
}

/** Follows the live events as a browser does, until `enough`. Returns them in the order told. */
export async function followLive(
  address: string,
  person: Person,
  after: string | null,
  enough: (told: Told[], heard: Heard) => boolean,
  act = async () => {},
): Promise<Heard> {
  const ending = new AbortController();
  const headers = { cookie: person.cookie, ...(after !== null && { 'last-event-id': after }) };
  const reply = await fetch(`${address}/api/live`, { headers, signal: ending.signal });
  const heard: Heard = { told: [], gathered: [], figures: [], position: after ?? '', settled: 0 };
  let text = '';
  let acted = false;
  const decoder = new TextDecoder();
  for await (const chunk of reply.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) hear(heard, block);
    if (!acted) await act();
    acted = true;
    if (enough(heard.told, heard)) break;
  }
  ending.abort();
  return heard;
}

function hear(heard: Heard, block: string): void {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const [id, name, data] = [field('id'), field('event'), field('data')];
  if (name && data) note(heard, name, JSON.parse(data));
  if (!id) return;
  heard.position = id;
  heard.settled = heard.told.length;
}

function note(heard: Heard, name: string, said: unknown): void {
  const about = said as Record<string, string>;
  if (name === 'gathered')
    heard.gathered.push(...(said as [string, Told['about']][]).map(([one, of]) => ({ name: one, about: of })));
  else if (name === 'waiting.counted') heard.figures.push({ name, about });
  else heard.told.push({ name, about });
}
