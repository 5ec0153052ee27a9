import type { Static } from 'typebox';
import type { Centre } from '../../../platform/work.ts';
import { contactFor, type PastContact, type PastQuery, readPast } from '../../../contact/contacts/index.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { findVisit, listVisitsBefore } from './visitor-store.ts';

/**
 * The earlier chats of whoever is in a chat, whoever they are: newest first, those before the last that is known. None of a
 * contact that is no chat. @throws noSuchContact
 */
export async function listEarlierVisits(
  centre: Centre,
  actor: Actor,
  contactId: string,
  { before = contactId, limit = 100 }: Static<typeof PastQuery>,
): Promise<Static<typeof PastContact>[]> {
  await contactFor(centre, actor, contactId);
  const visit = await findVisit(centre.db, contactId);
  if (!visit) return [];
  const ids = await listVisitsBefore(centre.db, { visitorId: visit.visitorId, before, limit });
  return readPast(centre, actor, contactId, ids);
}
