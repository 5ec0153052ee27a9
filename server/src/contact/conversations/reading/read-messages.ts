import type { Centre } from '../../../platform/work.ts';
import { type Actor, recordReading, seesProvince } from '../../../foundation/organisation/index.ts';
import {
  contactFor,
  findContact,
  listMessages,
  listUndelivered,
  type MessageRow,
  readMarks,
} from '../../contacts/index.ts';
import type { Message, Messages } from '../message/contract.ts';
import { presentMessage, type Reader } from '../message/present-message.ts';
import { noSuchMessage, noSuchMessageFile } from '../message/refusals.ts';
import { findMessageFile } from '../writing/file-store.ts';

const PAGE = 100;

interface Asked {
  after?: number | undefined;
  limit?: number | undefined;
}

/** The messages of a contact of the person's province; that they were read is on record. @throws noSuchContact */
export async function readMessages(centre: Centre, actor: Actor, contactId: string, asked: Asked): Promise<Messages> {
  const { customerId } = await contactFor(centre, actor, contactId);
  await recordReading(centre, actor, 'contact.read', { customerId, contactId });
  return messagesOf(centre, contactId, actor, asked);
}

/** The same for whoever was found to be allowed to. */
export async function messagesOf(
  { db }: Pick<Centre, 'db'>,
  contactId: string,
  reader: Reader,
  { after = 0, limit = PAGE }: Asked,
): Promise<Messages> {
  const listed = await listMessages(db, contactId, after, limit + 1);
  const messages = listed.slice(0, limit).map((message) => presentMessage(message, reader));
  const [marks, undelivered] = [await readMarks(db, contactId), await listUndelivered(db, contactId)];
  return { messages, more: listed.length > limit, marks, undelivered };
}

/** One of them. @throws noSuchMessage */
export async function messageAt(
  { db }: Pick<Centre, 'db'>,
  { contactId, seq }: Pick<MessageRow, 'contactId' | 'seq'>,
  reader: Reader,
): Promise<Message> {
  const [message] = await listMessages(db, contactId, seq - 1, 1);
  if (!message) throw noSuchMessage();
  return presentMessage(message, reader);
}

/** A file of a message, for staff of the contact's province; that it was read is on record. @throws noSuchMessageFile */
export async function readMessageFile(centre: Centre, actor: Actor, id: string) {
  const file = await findMessageFile(centre.db, id);
  const contact = file && (await findContact(centre.db, file.contactId));
  if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchMessageFile();
  const { id: contactId, customerId } = contact;
  await recordReading(centre, actor, 'message-file.read', { customerId, contactId, messageFileId: id });
  return file;
}

/** The same for the customer of a contact. @throws noSuchMessageFile */
export async function readFileOf({ db }: Pick<Centre, 'db'>, contactIds: readonly string[], id: string) {
  const file = await findMessageFile(db, id);
  if (!file || !contactIds.includes(file.contactId)) throw noSuchMessageFile();
  return file;
}
