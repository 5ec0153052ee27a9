import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export interface NewScreen {
  id: string;
  provinceId: string;
  name: string;
  tokenHash: string;
  madeBy: string;
  madeAt: Date;
}

export async function saveScreen(db: Reader, screen: NewScreen): Promise<void> {
  await db.insertInto('wallScreen').values(screen).execute();
}

/** Those that were not taken back; null: of every province. */
export async function listOpenScreens(db: Reader, provinceId: string | null) {
  return db
    .selectFrom('wallScreen')
    .innerJoin('account', 'account.id', 'wallScreen.madeBy')
    .select([
      'wallScreen.id',
      'wallScreen.name',
      'wallScreen.madeAt',
      'wallScreen.seenAt',
      'account.nameZh',
      'account.nameEn',
    ])
    .where('endedAt', 'is', null)
    .$if(provinceId !== null, (query) => query.where('wallScreen.provinceId', '=', provinceId ?? ''))
    .orderBy('wallScreen.madeAt')
    .execute();
}

export async function lockScreen(db: DatabaseTransaction, id: string) {
  return db.selectFrom('wallScreen').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

export async function endScreen(db: Reader, id: string, endedAt: Date): Promise<void> {
  await db.updateTable('wallScreen').set({ endedAt }).where('id', '=', id).execute();
}

/** Whose link it is, while it holds, with the province that it shows. */
export async function findScreen(db: Reader, tokenHash: string) {
  return db
    .selectFrom('wallScreen')
    .innerJoin('province', 'province.id', 'wallScreen.provinceId')
    .select(['wallScreen.id', 'wallScreen.name', 'wallScreen.provinceId', 'wallScreen.seenAt'])
    .select(['province.nameZh as provinceZh', 'province.nameEn as provinceEn'])
    .where('tokenHash', '=', tokenHash)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
}

/** Notes of these links that they are looked at, once in a while. @returns those that hold */
export async function noteScreens(
  db: Reader,
  hashes: readonly string[],
  now: Date,
  notedSince: Date,
): Promise<Set<string>> {
  const { rows } = await sql<{ tokenHash: string }>`with noted as (update wall_screen set seen_at = ${now}
      where token_hash = any(${[...hashes]}::text[]) and ended_at is null and coalesce(seen_at < ${notedSince}, true))
    select token_hash from wall_screen where token_hash = any(${[...hashes]}::text[]) and ended_at is null`.execute(db);
  return new Set(rows.map(({ tokenHash }) => tokenHash));
}
