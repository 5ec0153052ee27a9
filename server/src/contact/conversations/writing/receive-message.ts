import type { Work } from '../../../platform/work.ts';
import {
  type ContactRow,
  findMainParty,
  findMessageAt,
  findMessageOfKey,
  type MessageRow,
  wasChosen,
  writeMessage,
} from '../../contacts/index.ts';
import { demandSame } from '../message/judge-message.ts';
import { notOffered } from '../message/refusals.ts';
import { presentContent } from '../message/present-message.ts';

/** What a customer wrote, as their channel brings it. */
export interface Received {
  /** Of the other side, with its name before it. */
  key: string;
  kind: 'text' | 'picture' | 'file' | 'choice';
  text: string;
  content: object | null;
  /** Saves what belongs to it, once it is new. */
  save?: (work: Work, contactId: string) => Promise<void>;
}

/**
 * What was received under this key before, in whichever contact.
 * @param meant its text where the sender said it: that of a choice is ours
 * @throws keyUsed where it was something else
 */
export async function findReceived(
  work: Work,
  meant: Pick<Received, 'key' | 'kind' | 'content'> & { text: string | null },
): Promise<MessageRow | null> {
  const before = await findMessageOfKey(work.db, meant.key);
  if (before) demandSame(before, { ...before, ...meant, text: meant.text ?? before.text });
  return before ?? null;
}

/** What a customer wrote becomes the next message of their contact, which is locked and open, or was made in this work. */
export async function receiveMessage(
  work: Work,
  contact: Pick<ContactRow, 'id' | 'provinceId' | 'wayIn'> & Partial<ContactRow>,
  { key, kind, text, content, save }: Received,
): Promise<MessageRow> {
  const { id: partyId } = await findMainParty(work.db, contact.id);
  await save?.(work, contact.id);
  const received = { direction: 'in', channel: contact.wayIn, delivery: 'received' } as const;
  return writeMessage(work, contact, { ...received, partyId, kind, text, content, key });
}

/** The words of one of those that a quick reply offered. @throws notOffered */
export async function readChoice(
  work: Work,
  contactId: string,
  chosen: { seq: number; choice: string },
): Promise<string> {
  const offer = await findMessageAt(work.db, contactId, chosen.seq);
  const choices = offer ? presentContent(offer).choices : null;
  const choice = choices?.find(({ id }) => id === chosen.choice);
  if (!choice || (await wasChosen(work.db, contactId, chosen.seq))) throw notOffered();
  return choice.text;
}
