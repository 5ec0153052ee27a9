import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

/**
 * `chat`: one was begun; `chat-from`: from this network; `chat-again`: by this visitor, after theirs was over;
 * `callback-for`: for this number; `proof`: a challenge was used; `code-from`: a code
 * failed from this network.
 */
export type Tried = 'chat' | 'chat-from' | 'chat-again' | 'callback-for' | 'proof' | 'code-from';

/** Orders those who do the same at one moment, until the transaction ends. */
export async function lockName(db: DatabaseTransaction, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`chat:${name}`}, 0))`.execute(db);
}

export async function saveTries(
  db: Reader,
  tries: readonly { what: Tried; whose: string }[],
  at: Date,
): Promise<number[]> {
  const saved = await db
    .insertInto('chatTry')
    .values(tries.map((one) => ({ ...one, at })))
    .returning('id')
    .execute();
  return saved.map(({ id }) => id);
}

export async function deleteTries(db: Reader, ids: readonly number[]): Promise<void> {
  await db
    .deleteFrom('chatTry')
    .where('id', 'in', [...ids])
    .execute();
}

/** Since then, and when the last was. */
export async function countTries(db: Reader, what: Tried, whose: string, since: Date) {
  return db
    .selectFrom('chatTry')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('at').as('last')])
    .where('what', '=', what)
    .where('whose', '=', whose)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
}

export async function findOldestTry(db: Reader): Promise<Date | null> {
  const row = await db.selectFrom('chatTry').select('at').orderBy('at').limit(1).executeTakeFirst();
  return row?.at ?? null;
}

export async function deleteTriesBefore(db: Reader, before: Date): Promise<void> {
  await db.deleteFrom('chatTry').where('at', '<', before).execute();
}
