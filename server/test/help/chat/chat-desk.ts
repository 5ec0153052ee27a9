import type { Contact, ContactSummary } from '../../../src/contact/contacts/contract.ts';
import type { Message, Messages } from '../../../src/contact/conversations/message/contract.ts';
import type { TestCentre } from '../centre.ts';
import { newKey, type Person, type Reply } from '../person.ts';
import { lineTo, oneFile, Visitor } from './visitor.ts';

/** One of the staff of a test, in conversation with visitors. */
export class ChatDesk {
  readonly person: Person;
  readonly #centre: TestCentre;

  constructor(centre: TestCentre, person: Person) {
    this.#centre = centre;
    this.person = person;
  }

  listed = () => this.person.must(this.person.get<ContactSummary[]>('/api/contacts'));

  /** Answers whatever rings for them. */
  async answerAll(): Promise<void> {
    await this.#centre.settle();
    for (const { id, state } of await this.listed())
      if (state === 'ringing') await this.person.must(this.person.post<Contact>(`/api/contacts/${id}/answer`));
    await this.#centre.settle();
  }

  trySay = (contactId: string, said: object, key = newKey()) =>
    this.person.post<Message>(`/api/contacts/${contactId}/messages`, { key, ...said });

  async say(contactId: string, text: string, key = newKey()): Promise<Message> {
    const message = await this.person.must(this.trySay(contactId, { text }, key));
    await this.#centre.settle();
    return message;
  }

  messages = (contactId: string, after = 0) =>
    this.person.must(this.person.get<Messages>(`/api/contacts/${contactId}/messages?after=${after}`));

  async markRead(contactId: string, upTo: number): Promise<void> {
    await this.person.must(this.person.post(`/api/contacts/${contactId}/messages/read`, { upTo }));
  }

  async sendFile(contactId: string, file: Buffer, name: string, type: string): Promise<Reply<Message>> {
    const { body: payload, contentType } = oneFile(file, name, type);
    const headers = { cookie: this.person.cookie, 'content-type': contentType };
    const url = `/api/contacts/${contactId}/message-files?key=${newKey()}`;
    const reply = await this.#centre.app.inject({ method: 'POST', url, headers, payload });
    await this.#centre.settle();
    return { status: reply.statusCode, body: reply.json<Message>() };
  }

  async closeAll(): Promise<void> {
    await this.#centre.settle();
    for (const { id, state } of await this.listed()) {
      if (state === 'ringing') await this.person.must(this.person.post(`/api/contacts/${id}/answer`));
      await this.person.must(this.person.post(`/api/contacts/${id}/close`));
    }
    await this.#centre.settle();
  }
}

/** Somebody begins a chat and is answered. */
export async function talkTo(
  centre: TestCentre,
  desk: ChatDesk,
  answers?: Record<string, string>,
): Promise<{ visitor: Visitor; contactId: string }> {
  const visitor = new Visitor(lineTo(centre));
  const { chat } = await visitor.begin(answers);
  await desk.answerAll();
  return { visitor, contactId: chat.chat };
}
