import type { Centre } from '../../../platform/work.ts';
import { type Actor, recordReading, seesProvince } from '../../../foundation/organisation/index.ts';
import type { Note } from '../note/contract.ts';
import { findSubject, type On } from '../note/find-subject.ts';
import { toPeople } from '../note/present-people.ts';
import { noSuchNote } from '../note/refusals.ts';
import { editableUntil } from './judge-note.ts';
import { findNote, listNotesOfContact, listNotesOfTicket, type NoteRow } from './note-store.ts';

/** All notes on a ticket or a contact, the earliest first. @throws noSuchTicket, noSuchContact */
export async function listNotes(centre: Centre, actor: Actor, on: On): Promise<Note[]> {
  const { ticketId, contactId, customerId } = await findSubject(centre, actor, on);
  // Whoever reads these reads the ticket, or the contact: one entry for both.
  if (ticketId !== null) await recordReading(centre, actor, 'ticket.read', { customerId, ticketId });
  if (contactId !== null) await recordReading(centre, actor, 'contact.read', { customerId, contactId });
  const rows =
    'ticketId' in on
      ? await listNotesOfTicket(centre.db, on.ticketId)
      : await listNotesOfContact(centre.db, on.contactId);
  return rows.map((row) => toNote(row, actor, centre.clock.now(), ticketId));
}

/** @throws noSuchNote */
export async function readNote(centre: Centre, actor: Actor, id: string): Promise<Note> {
  const row = await findNote(centre.db, id);
  if (!row || !seesProvince(actor, row.provinceId)) throw noSuchNote();
  return toNote(row, actor, centre.clock.now(), row.ticketId);
}

/** @param shownOn the ticket whose page it is; null for a contact */
function toNote(row: NoteRow, actor: Actor, now: Date, shownOn: string | null): Note {
  const { id, accountId, nameZh: zh, nameEn: en, text, writtenAt, editedAt, former, files, ticketId, number } = row;
  const until = editableUntil(writtenAt);
  const isMine = accountId === actor.accountId;
  return {
    id,
    by: { id: accountId, name: { zh, en } },
    at: writtenAt.toISOString(),
    text,
    editedAt: editedAt?.toISOString() ?? null,
    former,
    mentions: toPeople(row.mentioned),
    files,
    editableUntil: isMine && until > now ? until.toISOString() : null,
    on: ticketId !== null && number !== null && ticketId !== shownOn ? { id: ticketId, number } : null,
  };
}
