import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

interface Who {
  /** The posts that may read what is noted on. */
  posts: readonly string[];
  provinceId: string;
}

const selectReaders = (db: Reader, { posts, provinceId }: Who) =>
  db
    .selectFrom('account')
    .where('account.disabledAt', 'is', null)
    .where((eb) => eb.or([eb('account.provinceId', 'is', null), eb('account.provinceId', '=', provinceId)]))
    .where(sql<boolean>`account.posts && ${sql.val([...posts])}::text[]`);

/** Those of these accounts that may read it. */
export async function listReaders(db: Reader, who: Who, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return selectReaders(db, who)
    .select(['account.id', 'account.nameZh'])
    .where('account.id', 'in', [...ids])
    .execute();
}

/** Those whose names hold a text, beginnings first; without one, by name. */
export async function findReaders(
  db: Reader,
  who: Who,
  { named, without, limit }: { named: string; without: string; limit: number },
) {
  const within = `%${named.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
  return selectReaders(db, who)
    .select(['account.id', 'account.nameZh', 'account.nameEn', 'account.posts'])
    .select((eb) =>
      eb
        .selectFrom('teamMember')
        .innerJoin('team', 'team.id', 'teamMember.teamId')
        .select(sql<{ zh: string; en: string }>`json_build_object('zh', team.name_zh, 'en', team.name_en)`.as('name'))
        .whereRef('teamMember.accountId', '=', 'account.id')
        .orderBy('team.id')
        .limit(1)
        .as('team'),
    )
    .where('account.id', '<>', without)
    .where((eb) =>
      eb.or([
        eb('account.nameZh', 'ilike', within),
        eb('account.nameEn', 'ilike', within),
        eb('account.username', 'ilike', within),
      ]),
    )
    .orderBy(sql`least(nullif(strpos(lower(account.name_zh), lower(${named})), 0),
      nullif(strpos(lower(account.name_en), lower(${named})), 0), 1000)`)
    .orderBy('account.nameZh')
    .orderBy('account.id')
    .limit(limit)
    .execute();
}
