import { minutesLater } from '../../../platform/clock.ts';
import { type GivenFile, judgeFile } from '../../../platform/files/judge-file.ts';
import { newId } from '../../../platform/new-id.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Actor, demandRight, recordReading } from '../../../foundation/organisation/index.ts';
import type { NoteFile } from '../note/contract.ts';
import { findSubject, onOf } from '../note/find-subject.ts';
import { noSuchNoteFile } from '../note/refusals.ts';
import { deleteFilesLeft, findNoteFile, findNoteFileOfKey, saveNoteFile } from './note-file-store.ts';

const LEFT_MINUTES = 24 * 60;

/**
 * A picture or a document for a note that is being written, judged as a customer's; with a key that was used it is the same.
 * @throws attachmentTooLarge, attachmentNotTaken, attachmentHeic, attachmentBroken, attachmentActive, keyUsed
 */
export async function keepNoteFile(
  centre: Centre,
  { accountId }: Actor,
  key: string,
  given: GivenFile,
): Promise<NoteFile> {
  const { name, type, bytes } = await judgeFile(given);
  const now = centre.clock.now();
  const file = { id: newId(now), key, accountId, name, type, size: bytes.length, receivedAt: now };
  await saveNoteFile(centre.db, { ...file, bytes: Buffer.from(bytes) });
  const kept = await findNoteFileOfKey(centre.db, key);
  if (!kept || kept.accountId !== accountId) throw keyUsed();
  return { id: kept.id, name: kept.name, type: kept.type, size: kept.size };
}

/**
 * A file for whoever may read its note, and before there is one for whoever sent it; that it was read is on record.
 * @throws noSuchNoteFile, notAllowed, noSuchTicket, noSuchContact
 */
export async function readNoteFile(centre: Centre, actor: Actor, id: string) {
  const file = await findNoteFile(centre.db, id);
  if (!file) throw noSuchNoteFile();
  const { ticketId, contactId } = file;
  if (ticketId === null && contactId === null) {
    if (file.accountId !== actor.accountId) throw noSuchNoteFile();
    return file;
  }
  const { right, customerId } = await findSubject(centre, actor, onOf({ ticketId, contactId }));
  await demandRight(centre, actor, right);
  await recordReading(centre, actor, 'note-file.read', { customerId, ticketId, contactId, noteFileId: id });
  return file;
}

/** What was sent for a note that was never written goes after a day. */
export async function dropFilesLeft(centre: Centre): Promise<void> {
  await deleteFilesLeft(centre.db, minutesLater(centre.clock.now(), -LEFT_MINUTES));
}
