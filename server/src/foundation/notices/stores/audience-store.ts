import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { NoticeWords } from './notice-store.ts';

type Reader = Database | DatabaseTransaction;
export type AudienceRow = Pick<NoticeWords, 'provinceId' | 'cities' | 'posts' | 'teams' | 'skills'>;

interface OfNotice {
  id: string;
  askedVersion: number;
  importance: string;
}

/** Everybody who may sign in and fits each part of the audience that is named. */
function selectAudience(db: Reader, { provinceId, cities, posts, teams, skills }: AudienceRow) {
  let query = db.selectFrom('account').where('account.disabledAt', 'is', null);
  if (provinceId !== null) query = query.where('account.provinceId', '=', provinceId);
  if (cities.length > 0) query = query.where('account.cityId', 'in', cities);
  if (posts.length > 0) query = query.where(sql<boolean>`account.posts && ${posts}::text[]`);
  if (teams.length > 0)
    query = query.where(
      sql<boolean>`exists (select from team_member where account_id = account.id and team_id = any(${teams}::text[]))`,
    );
  if (skills.length > 0)
    query = query.where(
      sql<boolean>`exists (select from skill where account_id = account.id and skill = any(${skills}::text[]))`,
    );
  return query;
}

export async function countAudience(db: Reader, audience: AudienceRow): Promise<number> {
  const { people } = await selectAudience(db, audience)
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow();
  return people;
}

/** Of the version that is to be read, or of one after it. */
const readingsOf = (db: Reader, audience: AudienceRow, { id, askedVersion }: OfNotice) =>
  selectAudience(db, audience)
    .leftJoin('noticeReading as reading', (join) =>
      join
        .onRef('reading.accountId', '=', 'account.id')
        .on('reading.noticeId', '=', id)
        .on('reading.version', '>=', askedVersion),
    )
    .select(['account.id', 'account.nameZh', 'account.nameEn', 'account.cityId'])
    .select((eb) => [
      eb.fn.min('reading.shownAt').as('shownAt'),
      eb.fn.min('reading.openedAt').as('openedAt'),
      eb.fn.min('reading.confirmedAt').as('confirmedAt'),
      eb.fn.max('reading.version').as('version'),
    ])
    .groupBy('account.id');

const readColumn = ({ importance }: OfNotice) => (importance === 'must-read' ? 'confirmedAt' : 'openedAt');

export async function countReaders(db: Reader, audience: AudienceRow, notice: OfNotice) {
  const counted = await db
    .selectFrom(readingsOf(db, audience, notice).as('person'))
    .select((eb) => [
      eb.fn.countAll<number>().as('reached'),
      eb.fn.count<number>('person.shownAt').as('shown'),
      eb.fn.count<number>('person.openedAt').as('opened'),
      eb.fn.count<number>('person.confirmedAt').as('confirmed'),
      eb.fn.count<number>(`person.${readColumn(notice)}`).as('read'),
    ])
    .executeTakeFirstOrThrow();
  return counted;
}

/** By name. @param read false: those with something left to do */
export async function listReaders(
  db: Reader,
  audience: AudienceRow,
  notice: OfNotice,
  { read, limit }: { read: boolean; limit: number },
) {
  return db
    .selectFrom(readingsOf(db, audience, notice).as('person'))
    .selectAll('person')
    .where(`person.${readColumn(notice)}`, read ? 'is not' : 'is', null)
    .orderBy('person.nameZh')
    .orderBy('person.id')
    .limit(limit)
    .execute();
}
