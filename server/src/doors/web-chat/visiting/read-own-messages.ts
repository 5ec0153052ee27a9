import type { Static } from 'typebox';
import type { Centre } from '../../../platform/work.ts';
import { messagesOf, noSuchMessage, readFileOf } from '../../../contact/conversations/index.ts';
import type { ChatMessagesQuery, Messages } from '../chat/contract.ts';
import { listVisits, type Visitor } from './visitor-store.ts';

/** @throws noSuchMessage for a chat that is not theirs */
export async function readOwnMessages(
  centre: Centre,
  visitor: Visitor,
  { chat, ...asked }: Static<typeof ChatMessagesQuery>,
): Promise<Static<typeof Messages>> {
  const visits = await listVisits(centre.db, visitor.id);
  const visit = chat === undefined ? visits[0] : visits.find(({ contactId }) => contactId === chat);
  if (!visit) throw noSuchMessage();
  return messagesOf(centre, visit.contactId, 'customer', asked);
}

/** A file of their chats. @throws noSuchMessageFile */
export async function readOwnFile(centre: Centre, visitor: Visitor, id: string) {
  const visits = await listVisits(centre.db, visitor.id);
  return readFileOf(
    centre,
    visits.map(({ contactId }) => contactId),
    id,
  );
}
