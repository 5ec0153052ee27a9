import { createHash } from 'node:crypto';
import type { CleanFile } from '../../../platform/files/judge-file.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Centre, Work } from '../../../platform/work.ts';
import { type lockLife, noteFileOnTicket } from '../../../casework/tickets/index.ts';
import type { Attachment } from '../contract.ts';
import { noSuchAttachment, tooManyAttachments } from '../refusals.ts';
import { MOST_ATTACHMENTS } from '../attachment-limits.ts';
import {
  findAttachment,
  findAttachmentOfKey,
  listAttachments,
  presentAttachment,
  saveAttachment,
} from '../attachment-store.ts';

/**
 * Keeps it where the customers' lie, so that staff find it with the ticket; the same file twice is kept once. Customers
 * do not see it. @throws tooManyAttachments
 */
export async function keepFile(
  work: Work,
  locked: Awaited<ReturnType<typeof lockLife>>,
  { name, type, bytes }: CleanFile,
  givenBy: string,
): Promise<Attachment> {
  const ticketId = locked.ticket.id;
  const key = `system:${ticketId}:${createHash('sha256').update(bytes).digest('hex')}`;
  const before = await findAttachmentOfKey(work.db, key);
  if (before) return presentAttachment(before);
  const all = await listAttachments(work.db, ticketId);
  if (all.filter((one) => one.givenBy !== null).length >= MOST_ATTACHMENTS) throw tooManyAttachments();
  const kept = { id: newId(work.now), key, ticketId, name, type, size: bytes.length, attachedAt: work.now };
  await saveAttachment(work.db, { ...kept, bytes: Buffer.from(bytes), givenBy });
  await noteFileOnTicket(work, locked, { attachmentId: kept.id, name, type, size: kept.size, by: givenBy });
  return presentAttachment(kept);
}

/** A file that a system gave with this ticket. @throws noSuchAttachment */
export async function readKeptFile({ db }: Pick<Centre, 'db'>, ticketId: string, id: string) {
  const found = await findAttachment(db, id);
  if (!found || found.givenBy === null || found.ticketId !== ticketId) throw noSuchAttachment();
  return found;
}
