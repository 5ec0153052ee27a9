import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Subject } from '../note/find-subject.ts';
import { readPeople } from '../note/present-people.ts';

type Reader = Database | DatabaseTransaction;

/** @returns who was not mentioned in it before */
export async function saveMentions(db: Reader, noteId: string, accountIds: readonly string[]): Promise<string[]> {
  if (accountIds.length === 0) return [];
  const rows = await db
    .insertInto('noteMention')
    .values(accountIds.map((accountId) => ({ noteId, accountId })))
    .onConflict((one) => one.doNothing())
    .returning('accountId')
    .execute();
  return rows.map(({ accountId }) => accountId);
}

/** @returns how many were unread */
export async function markRead(
  db: Reader,
  accountId: string,
  { ticketId, contactId }: Subject,
  readAt: Date,
): Promise<number> {
  const rows = await db
    .updateTable('noteMention')
    .set({ readAt })
    .where('accountId', '=', accountId)
    .where('readAt', 'is', null)
    .where('noteId', 'in', (note) =>
      note
        .selectFrom('note')
        .leftJoin('ticket', 'ticket.id', 'note.ticketId')
        .select('note.id')
        .where((eb) =>
          eb.or([
            eb('note.contactId', '=', contactId),
            eb('note.ticketId', '=', ticketId),
            // Read with the ticket it ended in.
            eb('ticket.mergedIntoId', '=', ticketId),
          ]),
        ),
    )
    .returning('noteId')
    .execute();
  return rows.length;
}

interface Whose {
  accountId: string;
  /** Null for the group's own people, who see every province. */
  provinceId: string | null;
}

const selectOf = (db: Reader, { accountId, provinceId }: Whose) =>
  db
    .selectFrom('noteMention')
    .innerJoin('note', 'note.id', 'noteMention.noteId')
    .where('noteMention.accountId', '=', accountId)
    .$if(provinceId !== null, (query) => query.where('note.provinceId', '=', provinceId));

export async function countUnread(db: Reader, whose: Whose): Promise<number> {
  const row = await selectOf(db, whose)
    .select((eb) => eb.fn.countAll<number>().as('unread'))
    .where('noteMention.readAt', 'is', null)
    .executeTakeFirstOrThrow();
  return row.unread;
}

/** Unread ones first, of each the newest first; from after a place on. */
export async function listMentions(
  db: Reader,
  whose: Whose,
  { after, limit }: { after: { unread: boolean; seq: string } | null; limit: number },
) {
  let query = selectOf(db, whose)
    .innerJoin('account as author', 'author.id', 'note.accountId')
    .leftJoin('ticket', 'ticket.id', 'note.ticketId')
    .select(['note.id', 'note.seq', 'note.accountId', 'note.writtenAt', 'note.text', 'note.ticketId', 'note.contactId'])
    .select(['author.nameZh', 'author.nameEn', 'ticket.number', 'noteMention.readAt'])
    .select(
      sql<unknown>`(select coalesce(json_agg(json_build_object('id', account.id, 'nameZh', account.name_zh,
          'nameEn', account.name_en) order by account.username), '[]')
        from note_mention mentioned join account on account.id = mentioned.account_id
        where mentioned.note_id = note.id)`.as('mentioned'),
    )
    .orderBy(sql`(note_mention.read_at is null)`, 'desc')
    .orderBy('note.seq', 'desc')
    .limit(limit);
  if (after !== null)
    query = query.where(
      sql<boolean>`(note_mention.read_at is null, note.seq) < (${after.unread}::boolean, ${after.seq}::bigint)`,
    );
  return (await query.execute()).map((row) => ({ ...row, mentioned: readPeople(row.mentioned) }));
}
