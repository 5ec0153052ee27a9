import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  path: string;
  body: {
    eventId: string;
    eventType: string;
    eventTime: string;
    event: { troubleTicket: Record<string, unknown> & { id: string } };
  } & Record<string, unknown>;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

/** A real receiver on this machine; `answer` says what it answers, and may keep the sender waiting. */
export async function openReceiver(answer: (received: Received, nth: number) => number | Promise<number> = () => 204) {
  const all: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const received = { path: request.url ?? '', body: JSON.parse(text), text, headers: request.headers };
      all.push(received);
      void Promise.resolve(answer(received, all.length)).then((status) => {
        response.statusCode = status;
        if (status === 302) response.setHeader('location', '/elsewhere');
        return response.end('x'.repeat(100));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/events`,
    all,
    /** Each event once, as a receiver that drops doubles has them. */
    once: () => [...new Map(all.map((one) => [one.body.eventId, one])).values()],
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
export type Receiver = Awaited<ReturnType<typeof openReceiver>>;

/** As the README tells receivers to: the signature over seconds and body, and not older than five minutes. */
export function isSigned({ headers, text }: Received, secret: string, now: Date): boolean {
  const [, seconds = '', hex = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/u.exec(String(headers['x-jieyi-signature'])) ?? [];
  const expected = createHmac('sha256', secret).update(`${seconds}.${text}`).digest();
  const given = Buffer.from(hex, 'hex');
  const isFresh = Math.abs(now.getTime() / 1000 - Number(seconds)) <= 300;
  return isFresh && given.length === expected.length && timingSafeEqual(given, expected);
}
