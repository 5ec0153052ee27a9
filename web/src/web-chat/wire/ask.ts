import { fieldsOf } from '../../ui/kept/forms.ts';

const ANSWER_MS = 15_000;

/** The centre said no. Anything else that is thrown means that no answer came. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: readonly { field: string; message: string }[];
  /** Milliseconds; 0 where it was not said. */
  readonly againInMs: number;

  constructor(status: number, said: unknown, againInMs: number) {
    const fields = fieldsOf(said);
    const code = typeof fields?.['code'] === 'string' ? fields['code'] : 'internal';
    super(code);
    this.status = status;
    this.code = code;
    this.details = Array.isArray(fields?.['details']) ? fields['details'] : [];
    this.againInMs = againInMs;
  }
}

/** Whether the same, sent again later, may be taken: no answer, too many, or nothing to be reached behind. Pure. */
export function mayComeAgain(error: unknown): boolean {
  return !(error instanceof Refused) || error.status === 429 || error.status >= 500;
}

export interface Wire {
  readonly site: string;
  /** Empty where nobody is known by it. */
  token: string;
}

interface Asked {
  method?: 'GET' | 'POST';
  body?: object;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** @throws Refused */
export async function reach({ site, token }: Wire, path: string, { method, body, headers, signal }: Asked = {}) {
  const reply = await fetch(`/chat/${encodeURIComponent(site)}/${path}`, {
    method: method ?? (body ? 'POST' : 'GET'),
    credentials: 'omit',
    cache: 'no-store',
    headers: {
      ...(token !== '' && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: signal ?? AbortSignal.timeout(ANSWER_MS),
  });
  if (reply.ok) return reply;
  const said: unknown = await reply.json().catch(() => null);
  throw new Refused(reply.status, said, Number(reply.headers.get('retry-after')) * 1000);
}

/** @throws Refused */
export async function ask<T>(wire: Wire, path: string, asked?: Asked): Promise<T> {
  const reply = await reach(wire, path, asked);
  return reply.json();
}

/** Where nothing comes back. @throws Refused */
export async function tell(wire: Wire, path: string, body?: object): Promise<void> {
  await reach(wire, path, { method: 'POST', ...(body && { body }) });
}
