import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Failure } from './judge-guessing.ts';

type Reader = Database | DatabaseTransaction;

/** Orders those who try one name at one moment, until the transaction ends. */
export async function lockTriesOf(db: DatabaseTransaction, username: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in:${username}`}, 0))`.execute(db);
}

/** Whether anybody has this user name, disabled or not. */
export async function isName(db: Reader, username: string): Promise<boolean> {
  const row = await db.selectFrom('account').select('id').where('username', '=', username).executeTakeFirst();
  return row !== undefined;
}

/** Whose name it is, and in which of these places they signed in before; the same for a name that nobody has. */
export async function findPlacesOf(db: Reader, username: string, places: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('knownPlace')
    .innerJoin('account', 'account.id', 'knownPlace.accountId')
    .select('place')
    .where('account.username', '=', username)
    .where(sql<boolean>`place = any(${places})`)
    .execute();
  return new Set(rows.map(({ place }) => place));
}

/** The latest first; more than any bound are not read. */
export async function listFailures(db: Reader, username: string, since: Date): Promise<Failure[]> {
  return db
    .selectFrom('signInFailure')
    .select(['address as place', 'at'])
    .select(
      sql<boolean>`exists (select from known_place join account on account.id = account_id
        where account.username = sign_in_failure.username and place = address)`.as('known'),
    )
    .where('username', '=', username)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .limit(500)
    .execute();
}

export async function saveTry(db: Reader, username: string, place: string, at: Date): Promise<void> {
  await db.insertInto('signInFailure').values({ username, address: place, at }).execute();
}

/** A right password: what was mistyped before it counts no more. */
export async function deleteTriesAt(db: Reader, username: string, place: string): Promise<void> {
  await db.deleteFrom('signInFailure').where('username', '=', username).where('address', '=', place).execute();
}

/** With one statement: they were there now, and what was long ago is forgotten. */
export async function savePlaces(
  db: Reader,
  accountId: string,
  { places, now, longAgo }: { places: readonly string[]; now: Date; longAgo: Date },
): Promise<void> {
  await db
    .with('forgotten', (old) =>
      old.deleteFrom('knownPlace').where('accountId', '=', accountId).where('seenAt', '<', longAgo).returning('place'),
    )
    .insertInto('knownPlace')
    .values(places.map((place) => ({ accountId, place, seenAt: now })))
    .onConflict((one) => one.columns(['accountId', 'place']).doUpdateSet({ seenAt: now }))
    .execute();
}

export async function isPlaceKnown(db: Reader, place: string): Promise<boolean> {
  const row = await db.selectFrom('knownPlace').select('place').where('place', '=', place).limit(1).executeTakeFirst();
  return row !== undefined;
}
