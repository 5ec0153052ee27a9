import { newId } from '../../../platform/new-id.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, concerned } from '../../../foundation/organisation/index.ts';
import { mentionsChanged, noteChanged } from '../note/announcements.ts';
import type { WriteNote } from '../note/contract.ts';
import { attachFiles } from '../files/note-file-store.ts';
import { findMentionable } from '../mentions/find-colleagues.ts';
import { saveMentions } from '../mentions/mention-store.ts';
import { findSubject, type Noted, type On, type Subject } from '../note/find-subject.ts';
import { cannotBeMentioned, noSuchNoteFile, noteTooLong } from '../note/refusals.ts';
import { fitsNote, mentionedIn } from './judge-note.ts';
import { findNoteOfKey, saveNote } from './note-store.ts';

/**
 * Writes a note for colleagues on a ticket or a contact; with a key that was used it is the same note.
 * @returns its id
 * @throws noSuchTicket, noSuchContact, noteTooLong, cannotBeMentioned, noSuchNoteFile, keyUsed
 */
export async function writeNote(centre: Centre, actor: Actor, on: On, wanted: WriteNote): Promise<string> {
  const subject = await findSubject(centre, actor, on);
  const text = wanted.text.trim();
  const mentioned = await judgeText(centre, subject, text);
  return inOneWork(centre, async (work) => {
    const { ticketId, contactId, provinceId } = subject;
    const note = { id: newId(work.now), key: wanted.key, ticketId, contactId, provinceId, text };
    const saved = await saveNote(work.db, { ...note, accountId: actor.accountId, writtenAt: work.now });
    if (!saved) return before(work, actor, subject, wanted.key);
    const files = wanted.files ?? [];
    const attached = await attachFiles(work.db, { noteId: note.id, accountId: actor.accountId, ids: files });
    if (attached !== files.length) throw noSuchNoteFile();
    await tell(work, actor, subject, { noteId: note.id, mentioned });
    return note.id;
  });
}

async function before(work: Work, actor: Actor, subject: Subject, key: string): Promise<string> {
  const note = await findNoteOfKey(work.db, key);
  const same = note?.ticketId === subject.ticketId && note.contactId === subject.contactId;
  if (!note || !same || note.accountId !== actor.accountId) throw keyUsed();
  return note.id;
}

/** Whom a text mentions, all of whom may read it. @throws noteTooLong, cannotBeMentioned */
export async function judgeText(centre: Centre, { right, provinceId }: Noted, text: string): Promise<string[]> {
  const mentioned = mentionedIn(text);
  const names = await findMentionable(centre, { right, provinceId }, mentioned);
  if (mentioned.some((id) => !names.has(id))) throw cannotBeMentioned();
  if (!fitsNote(text, names)) throw noteTooLong();
  return mentioned;
}

/** Screens that show it, and whoever is mentioned and was not before; nobody is told of what they write themselves. */
export async function tell(
  work: Work,
  actor: Actor,
  { ticketId, contactId, audience }: Noted,
  { noteId, mentioned }: { noteId: string; mentioned: readonly string[] },
): Promise<void> {
  const told = await saveMentions(
    work.db,
    noteId,
    mentioned.filter((id) => id !== actor.accountId),
  );
  const about = { noteId, ...(ticketId ? { ticketId } : {}), ...(contactId ? { contactId } : {}) };
  work.announce(noteChanged, about, [...new Set([...concerned([actor.accountId, ...mentioned]), ...audience])]);
  for (const accountId of told) work.announce(mentionsChanged, { accountId }, concerned([accountId]));
}
