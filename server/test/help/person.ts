import type { FastifyInstance } from 'fastify';
import type { Resolution } from '../../src/deciding/resolution/contract.ts';
import type { Contact, ContactSummary } from '../../src/contact/contacts/contract.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** By the name that OpenAPI has for it. */
export const methodOf: Record<string, Method> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
};

export interface Reply<T> {
  status: number;
  body: T;
}

interface Host {
  app: FastifyInstance;
  settle(): Promise<void>;
}

let keys = 0;

const isLive = ({ state }: ContactSummary) => state === 'ringing' || state === 'active';

/** A signed-in person, doing what they do over HTTP. */
export class Person {
  readonly #host: Host;
  readonly #cookie: string;

  private constructor(host: Host, cookie: string) {
    this.#host = host;
    this.#cookie = cookie;
  }

  /** @param password the sample person's unless told otherwise */
  static async signIn(host: Host, username: string, password = `${username}-jieyi`): Promise<Person> {
    const payload = { username, password };
    const reply = await host.app.inject({ method: 'POST', url: '/api/sign-in', payload });
    if (reply.statusCode !== 200) throw new Error(`${username} cannot sign in: ${reply.body}`);
    const cookie = reply.cookies.find(({ name }) => name === 'jieyi_session');
    const person = new Person(host, `jieyi_session=${cookie?.value}`);
    await person.get('/api/me/presence');
    await host.settle();
    return person;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async send<T>(method: Method, url: string, payload?: object): Promise<Reply<T>> {
    const headers = { cookie: this.#cookie };
    const reply = await this.#host.app.inject({ method, url, headers, ...(payload && { payload }) });
    // A file has no body to read.
    const isJson = String(reply.headers['content-type']).includes('json');
    return { status: reply.statusCode, body: isJson ? reply.json<T>() : ({} as T) };
  }

  get<T>(url: string): Promise<Reply<T>> {
    return this.send<T>('GET', url);
  }

  post<T>(url: string, payload: object = {}): Promise<Reply<T>> {
    return this.send<T>('POST', url, payload);
  }

  async must<T>(reply: Promise<Reply<T>>): Promise<T> {
    const { status, body } = await reply;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Ends what they are in, if anything; lets a sample caller ring, answers, and says what it is about. @returns the contact */
  async takeCall(caller: string, type: string): Promise<string> {
    await this.beFree();
    const { contactId } = await this.must(this.post<{ contactId: string }>(`/api/sample-callers/${caller}/ring`));
    await this.#host.settle();
    await this.must(this.post<Contact>(`/api/contacts/${contactId}/answer`));
    await this.must(this.post<Contact>(`/api/contacts/${contactId}/matter`, { type }));
    await this.#host.settle();
    return contactId;
  }

  /** Nobody is on the phone with them, and nobody rings: a second call never rings beside a live one. */
  async beFree(): Promise<void> {
    await this.#host.settle();
    const listed = await this.must(this.get<ContactSummary[]>('/api/contacts'));
    // One that came back is taken once no other is live.
    for (const { id, state } of [...listed.filter(isLive), ...listed.filter((one) => one.state === 'returned')]) {
      if (state === 'ringing') await this.must(this.post(`/api/contacts/${id}/answer`));
      if (state === 'returned') await this.must(this.post(`/api/contacts/${id}/resume`));
      await this.must(this.post(`/api/contacts/${id}/end`));
    }
    await this.#host.settle();
  }

  resolution(contactId: string): Promise<Resolution> {
    return this.must(this.get<Resolution>(`/api/contacts/${contactId}/resolution`));
  }

  contact(contactId: string): Promise<Contact> {
    return this.must(this.get<Contact>(`/api/contacts/${contactId}`));
  }

  /** The customer was explained to, and does not accept. */
  async explainInVain(contactId: string): Promise<Resolution> {
    return this.must(this.post<Resolution>(`/api/contacts/${contactId}/marks`, { explained: true, accepted: false }));
  }

  async answerFact(contactId: string, fact: string, value: boolean | number | string): Promise<Resolution> {
    return this.must(this.post<Resolution>(`/api/contacts/${contactId}/facts`, { fact, value }));
  }

  /** Acts on the decision as it stands. */
  async act<T>(contactId: string, disposition: string, more: object = {}): Promise<Reply<T>> {
    const { decision } = await this.resolution(contactId);
    const path = disposition === 'expert' ? 'hand-over' : 'acts';
    return this.post<T>(`/api/contacts/${contactId}/${path}`, {
      key: newKey(),
      decisionId: decision.id,
      disposition,
      ...more,
    });
  }

  async verify(
    contactId: string,
    password: string,
  ): Promise<Reply<{ passed: boolean; attemptsLeft: number; lockedUntil: string | null }>> {
    const { customerId } = await this.contact(contactId);
    const attempt = { key: newKey(), contactId, means: 'servicePassword', value: password };
    const reply = await this.post<{ passed: boolean; attemptsLeft: number; lockedUntil: string | null }>(
      `/api/customers/${customerId}/identity-checks`,
      attempt,
    );
    await this.#host.settle();
    return reply;
  }
}

export function newKey(): string {
  keys += 1;
  return `key-${process.pid}-${keys}`;
}
