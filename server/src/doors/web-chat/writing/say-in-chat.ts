import type { ChatCentre } from '../chat/centre.ts';
import type { GivenFile } from '../../../platform/files/judge-file.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { type ContactRow, countUnread, lockContact, type MessageRow } from '../../../contact/contacts/index.ts';
import {
  cleanMessageFile,
  findReceived,
  keyOf,
  messageAt,
  readChoice,
  type Received,
  receiveMessage,
  writeSystemLine,
} from '../../../contact/conversations/index.ts';
import { chatBegun } from '../chat/announcements.ts';
import type { ChatSaid, SayInChat } from '../chat/contract.ts';
import { chatNotOpen, nothingSaid, tooManyUnread } from '../chat/refusals.ts';
import { countAgain } from '../limits/count-begun.ts';
import type { Site } from '../sites/keep-sites.ts';
import { type Arriving, arrivalOf, openVisit } from '../visiting/begin-chat.ts';
import { readChat, stateOf } from '../visiting/read-chat.ts';
import { findClosed } from '../visiting/read-settings.ts';
import { changeVisit, listVisits, lockVisitor, type Visit, type Visitor } from '../visiting/visitor-store.ts';

/** So much may wait for staff to read; of files, which may be of 5 MB each, so many. */
const UNREAD_AT_MOST = 300;
const UNREAD_FILES_AT_MOST = 20;

/** What a visitor says. */
interface Saying extends Pick<Received, 'kind' | 'content' | 'save'> {
  /** Null: it is found with what was offered. */
  text: string | null;
  read(work: Work, contactId: string): Promise<string>;
}

/**
 * The visitor writes, or takes one of the choices offered. After their chat was over it begins another. The same key is
 * the same message.
 * @throws nothingSaid, notOffered, chatClosed, tooManyUnread, tooManyChats, keyUsed
 */
export async function sayInChat(centre: ChatCentre, site: Site, visitor: Visitor, said: SayInChat): Promise<ChatSaid> {
  const { key, text, choice } = said;
  if ((text === undefined) === (choice === undefined)) throw nothingSaid();
  const from = { site, visitor, key };
  if (text !== undefined) return receive(centre, from, { kind: 'text', content: null, text, read: async () => text });
  const chosen = choice ?? { seq: 0, choice: '' };
  const read = (work: Work, contactId: string) => readChoice(work, contactId, chosen);
  return receive(centre, from, { kind: 'choice', content: chosen, text: null, read });
}

/** The same for a picture or a document. @throws as sayInChat and cleanMessageFile */
export async function sendFileInChat(
  centre: ChatCentre,
  site: Site,
  visitor: Visitor,
  given: GivenFile & { key: string },
): Promise<ChatSaid> {
  const clean = await cleanMessageFile(centre, given);
  return receive(centre, { site, visitor, key: given.key }, { ...clean, text: '', read: async () => '' });
}

interface From {
  site: Site;
  visitor: Visitor;
  key: string;
}

async function receive(centre: ChatCentre, from: From, saying: Saying): Promise<ChatSaid> {
  const { site, visitor } = from;
  const message =
    (await receiveOnce(centre, from, saying, null)) ??
    (await receiveOnce(centre, from, saying, await arrivalOf(centre, site, visitor.phone)));
  if (!message) throw chatNotOpen();
  return { message: await messageAt(centre, message, 'customer'), chat: await readChat(centre, visitor) };
}

/** @returns null where another chat has to begin for it, and nobody looked yet whose number it is */
async function receiveOnce(
  centre: ChatCentre,
  { site, visitor, key: given }: From,
  saying: Saying,
  arriving: Arriving | null,
): Promise<MessageRow | null> {
  const key = keyOf(`visitor:${visitor.id}`, given);
  const closed = await findClosed(centre, site);
  return inOneWork(centre, async (work) => {
    await lockVisitor(work.db, visitor.id);
    const before = await findReceived(work, { ...saying, key });
    if (before) return before;
    const [visit] = await listVisits(work.db, visitor.id);
    if (!visit) throw chatNotOpen();
    const contact = await lockContact(work.db, visit.contactId);
    if (contact && stateOf(contact.state) !== 'over') return receiveIn(work, contact, visit, { key, saying });
    if (closed) throw closed;
    return arriving && beginAgain(work, visitor, { arriving, visit, key, saying });
  });
}

async function receiveIn(
  work: Work,
  contact: ContactRow,
  visit: Visit,
  { key, saying }: { key: string; saying: Saying },
): Promise<MessageRow> {
  const { all, files } = await countUnread(work.db, contact.id);
  if (all >= UNREAD_AT_MOST || (saying.save && files >= UNREAD_FILES_AT_MOST)) throw tooManyUnread();
  if (visit.leftAt !== null) {
    await changeVisit(work.db, contact.id, null);
    await writeSystemLine(work, contact, 'customer-back', null);
  }
  return receiveMessage(work, contact, { ...saying, key, text: await saying.read(work, contact.id) });
}

interface Again {
  arriving: Arriving;
  visit: Visit;
  key: string;
  saying: Saying;
}

/** Another contact of the same visitor, which goes on from the one before. */
async function beginAgain(work: Work, visitor: Visitor, { arriving, visit, key, saying }: Again) {
  await countAgain(work, visitor.id);
  const text = await saying.read(work, visit.contactId);
  const contactId = await openVisit(work, visitor, { ...arriving, words: null, followsId: visit.contactId });
  work.announce(chatBegun, { contactId }, [screensOf(visitor.id)]);
  const contact = { id: contactId, provinceId: arriving.provinceId, wayIn: 'web-chat' } as const;
  return receiveMessage(work, contact, { ...saying, key, text });
}

/** Every screen of a visitor. */
export function screensOf(visitorId: string): string {
  return `visitor:${visitorId}`;
}
