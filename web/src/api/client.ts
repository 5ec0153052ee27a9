import createClient from 'openapi-fetch';
import { toRefusal, unreachable } from './refusal.ts';
import type { paths } from './schema.d.ts';

/** The centre over HTTP. The session travels in a cookie the page cannot read. */
export const centre = createClient<paths>({
  baseUrl: '',
  fetch: (request) => fetch(request).catch(() => Promise.reject(unreachable())),
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
