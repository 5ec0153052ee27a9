import createClient from 'openapi-fetch';
import { toRefusal, unreachable } from './refusal.ts';
import type { paths } from './schema.d.ts';
import { watchInput } from './watch-input.ts';

// A page that is put together without a browser is touched by nobody, and asks nothing.
const isAttended = typeof window === 'undefined' ? () => false : watchInput(window, () => performance.now());

/** What the page asks while nobody touches it says so. */
function asIs(request: Request): Request {
  if (!isAttended()) request.headers.set('jieyi-unattended', '1');
  return request;
}

/** The centre over HTTP. The session travels in a cookie the page cannot read. */
export const centre = createClient<paths>({
  baseUrl: '',
  fetch: (request) => fetch(asIs(request)).catch(() => Promise.reject(unreachable())),
});

interface Reply<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of a reply, or the refusal thrown. */
export async function take<Data>(asked: Promise<Reply<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (!response.ok) throw toRefusal(error, response.status);
  if (data === undefined) throw toRefusal(undefined, response.status);
  return data;
}

/** For replies without a body. */
export async function settle(asked: Promise<Reply<unknown>>): Promise<void> {
  const { error, response } = await asked;
  if (!response.ok) throw toRefusal(error, response.status);
}
