import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

interface NewFile {
  id: string;
  key: string;
  accountId: string;
  name: string;
  type: string;
  size: number;
  bytes: Buffer;
  receivedAt: Date;
}

/** Without a note as yet; one of a key. */
export async function saveNoteFile(db: Reader, file: NewFile): Promise<void> {
  await db
    .insertInto('noteFile')
    .values(file)
    .onConflict((one) => one.column('key').doNothing())
    .execute();
}

export async function findNoteFileOfKey(db: Reader, key: string) {
  return db
    .selectFrom('noteFile')
    .select(['id', 'accountId', 'name', 'type', 'size'])
    .where('key', '=', key)
    .executeTakeFirst();
}

/** Those of these that somebody sent, and that are on no note yet, go with this one. @returns how many */
export async function attachFiles(
  db: Reader,
  { noteId, accountId, ids }: { noteId: string; accountId: string; ids: readonly string[] },
): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await db
    .updateTable('noteFile')
    .set({ noteId })
    .where('id', 'in', [...ids])
    .where('accountId', '=', accountId)
    .where('noteId', 'is', null)
    .returning('id')
    .execute();
  return rows.length;
}

/** With the note it is on, if any. */
export async function findNoteFile(db: Reader, id: string) {
  return db
    .selectFrom('noteFile')
    .leftJoin('note', 'note.id', 'noteFile.noteId')
    .select(['noteFile.id', 'noteFile.accountId', 'noteFile.name', 'noteFile.type', 'noteFile.bytes'])
    .select(['note.ticketId', 'note.contactId'])
    .where('noteFile.id', '=', id)
    .executeTakeFirst();
}

/** What was sent before then and went with no note. */
export async function deleteFilesLeft(db: Reader, before: Date): Promise<void> {
  await db.deleteFrom('noteFile').where('noteId', 'is', null).where('receivedAt', '<', before).execute();
}
