import type { Static } from 'typebox';
import type { Centre } from '../../../platform/work.ts';
import { messagesOf, noSuchMessage, readFileOf } from '../../../contact/conversations/index.ts';
import type { ChatMessagesQuery, Messages } from '../chat/contract.ts';
import { findVisit, listAllVisits, listVisits, type Visitor } from './visitor-store.ts';

/** @throws noSuchMessage for a chat that is not theirs */
export async function readOwnMessages(
  centre: Centre,
  visitor: Visitor,
  { chat, ...asked }: Static<typeof ChatMessagesQuery>,
): Promise<Static<typeof Messages>> {
  const contactId = chat === undefined ? (await listVisits(centre.db, visitor.id))[0]?.contactId : chat;
  const visit = contactId === undefined ? undefined : await findVisit(centre.db, contactId);
  if (visit?.visitorId !== visitor.id) throw noSuchMessage();
  return messagesOf(centre, visit.contactId, 'customer', asked);
}

/** A file of their chats, however long ago. @throws noSuchMessageFile */
export async function readOwnFile(centre: Centre, visitor: Visitor, id: string) {
  return readFileOf(centre, await listAllVisits(centre.db, visitor.id), id);
}
