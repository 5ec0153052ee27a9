import { sql } from 'kysely';
import { type Static, Type } from 'typebox';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { storedAs } from '../../../platform/stored.ts';
import type { Subject } from '../note/find-subject.ts';
import { readPeople } from '../note/present-people.ts';

type Reader = Database | DatabaseTransaction;

interface NewNote extends Subject {
  id: string;
  key: string;
  provinceId: string;
  accountId: string;
  text: string;
  writtenAt: Date;
}

const Former = Type.Array(Type.Object({ text: Type.String(), until: Type.String() }));
const Files = Type.Array(
  Type.Object({ id: Type.String(), name: Type.String(), type: Type.String(), size: Type.Integer() }),
);
const readFormer = storedAs(Former, 'note.former');
const readFiles = storedAs(Files, 'note_file');
type Former = Static<typeof Former>;

/** False where this intention wrote it before. */
export async function saveNote(db: Reader, note: NewNote): Promise<boolean> {
  const saved = await db
    .insertInto('note')
    .values(note)
    .onConflict((one) => one.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function findNoteOfKey(db: Reader, key: string) {
  return db
    .selectFrom('note')
    .select(['id', 'accountId', 'ticketId', 'contactId'])
    .where('key', '=', key)
    .executeTakeFirst();
}

export async function lockNote(db: DatabaseTransaction, id: string) {
  const row = await db.selectFrom('note').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && { ...row, former: readFormer(row.former) };
}

export async function changeNote(
  db: Reader,
  id: string,
  change: { text: string; editedAt: Date; former: Former },
): Promise<void> {
  await db
    .updateTable('note')
    .set({ ...change, former: JSON.stringify(change.former) })
    .where('id', '=', id)
    .execute();
}

const selectNotes = (db: Reader) =>
  db
    .selectFrom('note')
    .innerJoin('account as author', 'author.id', 'note.accountId')
    .leftJoin('ticket', 'ticket.id', 'note.ticketId')
    .select(['note.id', 'note.accountId', 'note.ticketId', 'note.contactId', 'note.provinceId', 'note.text'])
    .select(['note.writtenAt', 'note.editedAt', 'note.former', 'author.nameZh', 'author.nameEn', 'ticket.number'])
    .select([
      sql<unknown>`(select coalesce(json_agg(json_build_object('id', account.id, 'nameZh', account.name_zh,
          'nameEn', account.name_en) order by account.username), '[]')
        from note_mention join account on account.id = note_mention.account_id
        where note_mention.note_id = note.id)`.as('mentioned'),
      sql<unknown>`(select coalesce(json_agg(json_build_object('id', file.id, 'name', file.name, 'type', file.type,
          'size', file.size) order by file.received_at, file.id), '[]')
        from note_file file where file.note_id = note.id)`.as('files'),
    ]);

export type NoteRow = NonNullable<Awaited<ReturnType<typeof findNote>>>;

export async function findNote(db: Reader, id: string) {
  const row = await selectNotes(db).where('note.id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

/** The earliest first; those of tickets that ended in this one come with it. */
export async function listNotesOfTicket(db: Reader, ticketId: string): Promise<NoteRow[]> {
  const rows = await selectNotes(db)
    .where((eb) => eb.or([eb('note.ticketId', '=', ticketId), eb('ticket.mergedIntoId', '=', ticketId)]))
    .orderBy('note.seq')
    .execute();
  return rows.map(toRow);
}

export async function listNotesOfContact(db: Reader, contactId: string): Promise<NoteRow[]> {
  const rows = await selectNotes(db).where('note.contactId', '=', contactId).orderBy('note.seq').execute();
  return rows.map(toRow);
}

type Stored = Awaited<ReturnType<ReturnType<typeof selectNotes>['executeTakeFirstOrThrow']>>;

function toRow(row: Stored) {
  return {
    ...row,
    former: readFormer(row.former),
    mentioned: readPeople(row.mentioned),
    files: readFiles(row.files),
  };
}
