import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isAllowedAddress, judgeCallback } from './judge-address.ts';
import { cutText } from '../../../platform/text/cut-text.ts';

export interface Sending {
  callback: string;
  body: string;
  eventId: string;
  secret: string;
  at: Date;
  loopbackAllowed: boolean;
  signal: AbortSignal;
}

const WITHIN_MS = 10_000;

/**
 * Posts an event. Null where it was taken (2xx), else what went wrong. No redirect is followed, nothing of the answer but
 * its status is read, and the address is judged again at the moment of connecting, whatever the name pointed to before.
 */
export function sendEvent(sending: Sending): Promise<string | null> {
  const fault = judgeCallback(sending.callback, sending.loopbackAllowed);
  if (fault) return Promise.resolve(`the callback ${fault}`);
  const url = new URL(sending.callback);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      headers: headersOf(sending),
      lookup: lookupAllowed(sending.loopbackAllowed),
      signal: AbortSignal.any([sending.signal, AbortSignal.timeout(WITHIN_MS)]),
      maxHeaderSize: 16_384,
    });
    sent.on('response', (reply) => {
      const status = reply.statusCode ?? 0;
      resolve(status >= 200 && status < 300 ? null : `answered ${status}`);
      reply.destroy();
    });
    sent.on('error', (error) => resolve(formatFailure(error)));
    sent.end(sending.body);
  });
}

function headersOf({ body, eventId, secret, at }: Sending) {
  return {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Jieyi',
    'x-jieyi-event-id': eventId,
    'x-jieyi-signature': signEvent(secret, at, body),
  };
}

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 with the subscription's key over the seconds, a dot and the body as it was sent. */
export function signEvent(secret: string, at: Date, body: string): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

function lookupAllowed(loopbackAllowed: boolean): LookupFunction {
  return (hostname, options, done) => {
    const answer = async () => {
      const found = await resolveAllowed(hostname, loopbackAllowed).catch((error: NodeJS.ErrnoException) => error);
      if (found instanceof Error) return done(found, '', 4);
      const [first] = found;
      if (!first) return done(new Error('leads into a network that is not open'), '', 4);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    };
    void answer();
  };
}

/** The addresses of a name; none where even one of them is not allowed. */
export async function resolveAllowed(hostname: string, loopbackAllowed: boolean) {
  const found = await lookup(hostname, { all: true });
  return found.every(({ address }) => isAllowedAddress(address, loopbackAllowed)) ? found : [];
}

function formatFailure(error: NodeJS.ErrnoException): string {
  if (error.name === 'TimeoutError' || error.code === 'ABORT_ERR' || error.name === 'AbortError')
    return 'gave no answer in time';
  return cutText(error.code ?? error.message, 200);
}
