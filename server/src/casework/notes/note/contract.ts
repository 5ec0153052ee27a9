import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, Numbered, Person, shape } from '../../../platform/contract-parts.ts';
import { LONGEST_NOTE, LONGEST_STORED, MOST_FILES } from './note-limits.ts';

const closed = { additionalProperties: false } as const;
const Key = Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' });

const Text = Type.String({
  minLength: 1,
  maxLength: LONGEST_STORED,
  pattern: '\\S',
  description: `A mention is \`@[id of the account]\`. At most ${LONGEST_NOTE} characters as people see them, with names for mentions`,
});

export const NoteFile = shape('NoteFile', {
  id: Id,
  name: Type.String(),
  type: Type.String({ description: 'image/jpeg, image/png, image/webp or application/pdf' }),
  size: Type.Integer({ description: 'Bytes' }),
});
export type NoteFile = Static<typeof NoteFile>;

/** What a note said before it was edited, and until when. */
const FormerText = shape('FormerNoteText', { text: Type.String(), until: Instant });

export const Note = shape('Note', {
  id: Id,
  by: Person,
  at: Instant,
  text: Type.String(),
  editedAt: nullable(Instant),
  former: Type.Array(FormerText, { description: 'The earliest first' }),
  mentions: Type.Array(Person, { description: 'Who is named in the text, now or formerly' }),
  files: Type.Array(NoteFile),
  editableUntil: nullable(Type.String({ format: 'date-time', description: 'For its author, while it can be edited' })),
  on: Type.Union([Numbered, Type.Null()], {
    description: 'The ticket it was written on, where that ended in this one',
  }),
});
export type Note = Static<typeof Note>;

export const WriteNote = shape(
  'WriteNote',
  {
    key: Key,
    text: Text,
    files: Type.Optional(
      Type.Array(Id, { maxItems: MOST_FILES, uniqueItems: true, description: 'Sent before, by you' }),
    ),
  },
  closed,
);
export type WriteNote = Static<typeof WriteNote>;

export const EditNote = shape('EditNote', { text: Text }, closed);

/** Somebody who can be mentioned. */
export const Colleague = shape('Colleague', {
  id: Id,
  name: InBoth,
  posts: Type.Array(Type.String()),
  team: nullable(InBoth),
});
export type Colleague = Static<typeof Colleague>;

export const ColleagueQuery = Type.Object(
  { named: Type.Optional(Type.String({ maxLength: 40, description: 'A part of their name or user name' })) },
  closed,
);

export const Mention = shape('Mention', {
  noteId: Id,
  by: Person,
  at: Instant,
  text: Type.String(),
  mentions: Type.Array(Person),
  ticket: nullable(Numbered),
  contactId: nullable(Id),
  readAt: nullable(Instant),
});
export type Mention = Static<typeof Mention>;

export const MentionPage = shape('MentionPage', {
  unread: Type.Integer({ description: 'Of all, not only of this page' }),
  mentions: Type.Array(Mention, { description: 'Unread ones first, of each the newest first' }),
  next: nullable(Type.String({ description: 'Where the next page begins' })),
});
export type MentionPage = Static<typeof MentionPage>;

export const MentionQuery = Type.Object(
  {
    after: Type.Optional(Type.String({ pattern: '^[01]\\.[0-9]{1,18}$', description: 'The `next` of a page' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: '20 unless told' })),
  },
  closed,
);

export const ReadMentions = shape(
  'ReadMentions',
  { ticketId: Type.Optional(Id), contactId: Type.Optional(Id) },
  closed,
);
export type ReadMentions = Static<typeof ReadMentions>;

export const FileQuery = Type.Object({ key: Key });
