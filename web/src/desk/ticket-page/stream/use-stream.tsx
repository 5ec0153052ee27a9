import { type Attachment, attachmentAt, useAttachments } from '../../../api/doors/portal.ts';
import { type Note, useNotes } from '../../../api/casework/notes.ts';
import type { TicketDetail, TicketEntry } from '../../../api/types.ts';
import type { StreamItem } from '../../../ui/stream/stream.tsx';
import { NoteEntry } from '../../notes/note-entry.tsx';
import { FileCard } from '../../parts/file-card.tsx';
import { HistoryEntry } from './history-entry.tsx';
import { fileIn, isByCustomer } from './read-entry.ts';

/** All that happened to a ticket, notes and files among it, the newest last. */
export function useStream(ticket: TicketDetail, seenEntryId: number | null) {
  const on = { ticketId: ticket.id };
  const notes = useNotes(on);
  const attachments = useAttachments(ticket.id);
  const items = [
    ...ticket.history.map((entry) => ofEntry(entry, ticket, seenEntryId)),
    ...(notes.data ?? []).map((note) => ofNote(note, on)),
    ...elsewhere(ticket.history, attachments.data ?? []).map(ofFile),
  ];
  return { asked: [notes, attachments], items: items.toSorted((one, other) => one.at.localeCompare(other.at)) };
}

function ofEntry(entry: TicketEntry, ticket: TicketDetail, seenEntryId: number | null): StreamItem {
  const isNew = seenEntryId !== null && entry.id > seenEntryId;
  const bySomebody = entry.by !== null || isByCustomer(entry.detail) || fileIn(entry.detail) !== null;
  return {
    id: `entry ${entry.id}`,
    at: entry.at,
    look: bySomebody ? 'act' : 'system',
    isNew,
    content: <HistoryEntry entry={entry} ticket={ticket} isNew={isNew} />,
  };
}

function ofNote(note: Note, on: { ticketId: string }): StreamItem {
  return { id: `note ${note.id}`, at: note.at, look: 'note', content: <NoteEntry note={note} on={on} /> };
}

/** Those of tickets that ended in this one, whose history does not name them. */
function elsewhere(history: readonly TicketEntry[], attachments: readonly Attachment[]): Attachment[] {
  const named = new Set(history.flatMap(({ detail }) => fileIn(detail)?.id ?? []));
  return attachments.filter(({ id }) => !named.has(id));
}

function ofFile({ id, name, type, size, attachedAt }: Attachment): StreamItem {
  const content = <FileCard name={name} type={type} size={size} at={attachmentAt(id)} />;
  return { id: `file ${id}`, at: attachedAt, look: 'act', content };
}
