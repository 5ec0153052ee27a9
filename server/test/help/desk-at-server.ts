import type { RealServer } from './real-server.ts';

/** A desk at a real server, over HTTP. Its cookie is good at every server on the same database. */
export class DeskAtServer {
  cookie = '';
  server: Pick<RealServer, 'address'>;
  constructor(server: Pick<RealServer, 'address'>) {
    this.server = server;
  }

  async send<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = { cookie: this.cookie, ...(body && { 'content-type': 'application/json' }) };
    const reply = await fetch(`${this.server.address}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    this.cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${reply.status} ${text}`);
    return JSON.parse(text || '{}') as T;
  }

  async signIn(username: string): Promise<void> {
    await this.send('POST', '/api/sign-in', { username, password: `${username}-jieyi` });
    await this.send('GET', '/api/me/presence');
  }

  /** Reads live events until stopped; the list grows as they come. */
  async follow(after: string | null = null): Promise<{ names: string[]; last: () => string | null; stop(): void }> {
    const ending = new AbortController();
    const headers = { cookie: this.cookie, ...(after && { 'last-event-id': after }) };
    const reply = await fetch(`${this.server.address}/api/live`, { headers, signal: ending.signal });
    const names: string[] = [];
    let last: string | null = null;
    const read = async () => {
      const decoder = new TextDecoder();
      for await (const chunk of reply.body ?? []) {
        const text = decoder.decode(chunk, { stream: true });
        names.push(...[...text.matchAll(/^event: (.*)$/gm)].map(([, name]) => name ?? ''));
        last = [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? last;
      }
    };
    void read().catch(() => undefined);
    return { names, last: () => last, stop: () => ending.abort() };
  }
}

const SOON_MS = 20_000;

/** Reads again until it fits; what fails meanwhile is read again too. */
export async function until<T>(read: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
  const deadline = performance.now() + SOON_MS;
  for (;;) {
    const value = await read().catch((error: unknown) => error);
    if (!(value instanceof Error) && fits(value as T)) return value as T;
    if (performance.now() > deadline) throw new Error(`not so within 20 s: ${String(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
