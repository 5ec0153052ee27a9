import type { ContactSummary } from '../../../src/contact/contacts/contract.ts';
import type { Message, Messages } from '../../../src/contact/conversations/message/contract.ts';
import { newKey } from '../person.ts';

/** One of the staff at a real server, over the network. */
export class OverHttp {
  readonly #address: string;
  #cookie = '';

  constructor(address: string) {
    this.#address = address;
  }

  async ask<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = { cookie: this.#cookie, ...(body && { 'content-type': 'application/json' }) };
    const payload = body && { body: JSON.stringify(body) };
    const reply = await fetch(`${this.#address}${path}`, { method, headers, ...payload });
    this.#cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply.status === 204 ? ({} as T) : ((await reply.json()) as T);
  }

  async signIn(username: string): Promise<void> {
    await this.ask('POST', '/api/sign-in', { username, password: `${username}-jieyi` });
  }

  /** Waits for what rings, and answers it. @returns the contact */
  async answer(): Promise<string> {
    for (;;) {
      await this.ask('GET', '/api/me/presence');
      const contacts = await this.ask<ContactSummary[]>('GET', '/api/contacts');
      const ringing = contacts.find(({ state }) => state === 'ringing');
      if (!ringing) {
        await soon();
        continue;
      }
      await this.ask('POST', `/api/contacts/${ringing.id}/answer`);
      return ringing.id;
    }
  }

  say = (contactId: string, text: string, choices?: string[]) =>
    this.ask<Message>('POST', `/api/contacts/${contactId}/messages`, {
      key: newKey(),
      text,
      ...(choices && { choices }),
    });

  async textsFrom(contactId: string): Promise<string[]> {
    const { messages } = await this.ask<Messages>('GET', `/api/contacts/${contactId}/messages?after=0&limit=200`);
    return messages.filter(({ direction, kind }) => direction === 'in' && kind === 'text').map(({ text }) => text);
  }

  /** Waits until the customer's words have all come. */
  async hear(contactId: string, text: string): Promise<string[]> {
    for (;;) {
      const texts = await this.textsFrom(contactId);
      if (texts.includes(text)) return texts;
      await soon();
    }
  }

  /** Ends what they have in conversation, so that they have room for the next. */
  async closeAll(): Promise<void> {
    const contacts = await this.ask<ContactSummary[]>('GET', '/api/contacts');
    for (const { id, state } of contacts) if (state === 'active') await this.ask('POST', `/api/contacts/${id}/close`);
  }

  async markRead(contactId: string, upTo: number): Promise<void> {
    await this.ask('POST', `/api/contacts/${contactId}/messages/read`, { upTo });
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
