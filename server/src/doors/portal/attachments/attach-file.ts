import { type GivenFile, judgeFile } from '../../../platform/files/judge-file.ts';
import { newId } from '../../../platform/new-id.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, recordReading, seesProvince } from '../../../foundation/organisation/index.ts';
import { findTicket, lockLife, noSuchTicket, remarkOnTicket } from '../../../casework/tickets/index.ts';
import type { Attachment } from '../contract.ts';
import { followMerge } from '../follow-merge.ts';
import { noSuchAttachment, tooManyAttachments } from '../refusals.ts';
import { MOST_ATTACHMENTS } from '../attachment-limits.ts';
import {
  findAttachment,
  findAttachmentOfKey,
  listAttachments,
  listOwnAttachments,
  presentAttachment,
  saveAttachment,
} from '../attachment-store.ts';

/**
 * The customer attaches a picture or a document to their open ticket. With a key that was used it is the same attachment.
 * @throws attachmentNotTaken, attachmentHeic, attachmentBroken, attachmentActive, tooManyAttachments, ticketClosed, keyUsed
 */
export async function attachFile(
  centre: Centre,
  ownId: string,
  given: GivenFile & { key: string },
): Promise<Attachment> {
  const { name, type, bytes } = await judgeFile(given);
  const ticketId = await followMerge(centre.db, ownId);
  return inOneWork(centre, async (work) => {
    const locked = await lockLife(work, null, ticketId);
    const key = `attach:${ticketId}:${given.key}`;
    const before = await findAttachmentOfKey(work.db, key);
    if (before) return presentAttachment(before);
    if ((await listOwnAttachments(work.db, ticketId)).length >= MOST_ATTACHMENTS) throw tooManyAttachments();
    const listed = { id: newId(work.now), key, ticketId, name, type, size: bytes.length };
    const detail = { attachmentId: listed.id, name: listed.name, type, size: bytes.length };
    if (!(await remarkOnTicket(work, locked, { key, kind: 'attached', detail }))) throw keyUsed();
    await saveAttachment(work.db, { ...listed, bytes: Buffer.from(bytes), attachedAt: work.now });
    return presentAttachment({ ...listed, attachedAt: work.now });
  });
}

/** For staff of the ticket's province. @throws noSuchTicket */
export async function listAttachmentsFor(centre: Centre, actor: Actor, ticketId: string): Promise<Attachment[]> {
  const found = await findTicket(centre.db, ticketId);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchTicket();
  return (await listAttachments(centre.db, ticketId)).map(presentAttachment);
}

/** A file for staff of the ticket's province; that it was read is on record. @throws noSuchAttachment */
export async function readAttachmentFor(centre: Centre, actor: Actor, id: string) {
  const found = await findAttachment(centre.db, id);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchAttachment();
  const { ticketId, customerId } = found;
  await recordReading(centre, actor, 'attachment.read', { customerId, ticketId, attachmentId: id });
  return found;
}

/** A file for the customer who sent it. @throws noSuchAttachment */
export async function readOwnAttachment(centre: Centre, ticketId: string, id: string) {
  const found = await findAttachment(centre.db, id);
  const own = [ticketId, await followMerge(centre.db, ticketId)];
  if (!found || found.givenBy !== null || !own.includes(found.ticketId)) throw noSuchAttachment();
  return found;
}
