import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor } from '../../../foundation/organisation/index.ts';
import type { Carried } from '../../channels/index.ts';
import {
  demandMayWrite,
  findMessageOfKey,
  lockContact,
  type MessageRow,
  noSuchContact,
  writeMessage,
} from '../../contacts/index.ts';
import { messagesToSend } from '../message/announcements.ts';
import type { Message, SendMessage } from '../message/contract.ts';
import { demandCarried, demandSame, demandTalking } from '../message/judge-message.ts';
import { keyOf, presentMessage } from '../message/present-message.ts';

/** What one of us writes to the customer of a contact. */
interface Written {
  key: string;
  kind: Carried;
  text: string;
  content: object | null;
  /** Saves what belongs to it, once it is new. */
  save?: (work: Work, contactId: string) => Promise<void>;
}

/**
 * The handler, or a lead who joined, writes to the customer; it is carried there after the commit. The same key is the same message.
 * @throws notInConversation, notCarried, keyUsed, and those of lockMyContact
 */
export async function sendText(centre: Centre, actor: Actor, contactId: string, wanted: SendMessage): Promise<Message> {
  const { key, text, choices } = wanted;
  if (!choices) return writeOut(centre, actor, contactId, { key, kind: 'text', text, content: null });
  const content = { choices: choices.map((choice, index) => ({ id: String(index + 1), text: choice.trim() })) };
  return writeOut(centre, actor, contactId, { key, kind: 'quick-reply', text, content });
}

/** The same for whatever is written. @throws as sendText */
export async function writeOut(centre: Centre, actor: Actor, contactId: string, written: Written): Promise<Message> {
  const message = await inOneWork(centre, async (work) => {
    const contact = await lockContact(work.db, contactId);
    if (!contact) throw noSuchContact();
    const { kind, text, content } = written;
    const key = keyOf(`staff:${actor.accountId}`, written.key);
    const before = await findMessageOfKey(work.db, key);
    if (before) return sameAs(before, { contactId, kind, text, content });
    await demandMayWrite(work, actor, contact);
    demandTalking(contact);
    demandCarried(contact.wayIn, kind, text);
    await written.save?.(work, contactId);
    work.announce(messagesToSend, { contactId });
    const { accountId } = actor;
    const out = { direction: 'out', channel: contact.wayIn, delivery: 'queued' } as const;
    return writeMessage(work, contact, { ...out, accountId, kind, text, content, key });
  });
  return presentMessage({ ...message, nameZh: actor.nameZh, nameEn: actor.nameEn }, actor);
}

function sameAs(before: MessageRow, meant: Parameters<typeof demandSame>[1]): MessageRow {
  demandSame(before, meant);
  return before;
}
