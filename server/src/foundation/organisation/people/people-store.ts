import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { allOf } from '../../../platform/stored.ts';
import { type Post, posts } from '../actors/posts.ts';

type Reader = Database | DatabaseTransaction;

export const personStates = ['active', 'invited', 'disabled'] as const;
export type PersonState = (typeof personStates)[number];

export interface PeopleFilter {
  /** Null: of all. */
  provinceId: string | null;
  /** A part of the user name or of the name. */
  search?: string | undefined;
  post?: string | undefined;
  state?: PersonState | undefined;
  /** User names after this one. */
  after?: string | undefined;
  limit: number;
}

const named = (table: string) => sql`json_build_object('id', ${sql.ref(`${table}.id`)},
  'name', json_build_object('zh', ${sql.ref(`${table}.name_zh`)}, 'en', ${sql.ref(`${table}.name_en`)}))`;
interface NamedPlace {
  id: string;
  name: { zh: string; en: string };
}

const selectPeople = (db: Reader) =>
  db
    .selectFrom('account')
    .leftJoin('province', 'province.id', 'account.provinceId')
    .leftJoin('city', 'city.id', 'account.cityId')
    .select(['account.id', 'account.username', 'account.nameZh', 'account.nameEn', 'account.posts', 'account.sample'])
    .select(['account.version', 'account.disabledAt', 'account.passwordDue', 'account.lastSignInAt'])
    .select(sql<boolean>`account.password_hash is not null`.as('hasPassword'))
    .select(sql<NamedPlace | null>`case when province.id is not null then ${named('province')} end`.as('province'))
    .select(sql<NamedPlace | null>`case when city.id is not null then ${named('city')} end`.as('city'))
    .select(
      sql<NamedPlace[]>`coalesce((select json_agg(${named('team')} order by team.id) from team_member
        join team on team.id = team_member.team_id where team_member.account_id = account.id), '[]')`.as('teams'),
    )
    .select(
      sql<Date | null>`(select expires_at from password_link where password_link.account_id = account.id
        and used_at is null and ended_at is null)`.as('linkExpiresAt'),
    );

export type PersonRow = Awaited<ReturnType<typeof listPeopleRows>>[number];

/** By user name. */
export async function listPeopleRows(db: Reader, filter: PeopleFilter) {
  const { provinceId, search, post, state, after, limit } = filter;
  let query = selectPeople(db).orderBy('account.username').limit(limit);
  if (provinceId !== null) query = query.where('account.provinceId', '=', provinceId);
  if (after !== undefined) query = query.where('account.username', '>', after);
  if (post !== undefined) query = query.where(sql<boolean>`${post} = any(account.posts)`);
  if (search !== undefined)
    query = query.where(sql<boolean>`position(lower(${search}) in
    lower(account.username || ' ' || account.name_zh || ' ' || account.name_en)) > 0`);
  if (state === 'disabled') query = query.where('account.disabledAt', 'is not', null);
  if (state !== undefined && state !== 'disabled')
    query = query
      .where('account.disabledAt', 'is', null)
      .where('account.passwordHash', state === 'active' ? 'is not' : 'is', null);
  return (await query.execute()).map(toRow);
}

export async function findPersonRow(db: Reader, id: string): Promise<PersonRow | undefined> {
  const row = await selectPeople(db).where('account.id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

function toRow<T extends { posts: string[] }>(row: T): Omit<T, 'posts'> & { posts: Post[] } {
  return { ...row, posts: allOf(posts, row.posts, 'account.posts') };
}

export type LockedPerson = Awaited<ReturnType<typeof lockAmongAdministrators>>[number];

/** Somebody, and all who administer: in one order, so that two who change each other do not wait for each other. */
export async function lockAmongAdministrators(db: DatabaseTransaction, id: string) {
  return db
    .selectFrom('account')
    .select(['id', 'username', 'nameZh', 'nameEn', 'posts', 'provinceId', 'cityId'])
    .select(['version', 'disabledAt', 'passwordHash', 'sample'])
    .where((eb) =>
      eb.or([eb('id', '=', id), eb.and([sql<boolean>`'administrator' = any(posts)`, eb('disabledAt', 'is', null)])]),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** Who of them may sign in, in one order; none of them is disabled, or changed otherwise, before the work ends. */
export async function lockEnabled(db: DatabaseTransaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('id', 'in', ids)
    .where('disabledAt', 'is', null)
    .orderBy('id')
    .forShare()
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export interface PersonFields {
  nameZh: string;
  nameEn: string;
  provinceId: string | null;
  cityId: string | null;
  posts: Post[];
}

/** @returns false where somebody has the user name, or one that differs in small and capital letters only */
export async function insertPerson(
  db: Reader,
  person: PersonFields & { id: string; username: string },
): Promise<boolean> {
  const alike = await db
    .selectFrom('account')
    .select('id')
    .where((eb) => eb(eb.fn<string>('lower', ['username']), '=', person.username.toLowerCase()))
    .executeTakeFirst();
  if (alike) return false;
  const saved = await db
    .insertInto('account')
    .values({ ...person, passwordHash: null, sample: false })
    .onConflict((one) => one.column('username').doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function updatePerson(
  db: Reader,
  id: string,
  change: Partial<PersonFields> & { disabledAt?: Date | null },
): Promise<void> {
  await db
    .updateTable('account')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** In these teams, and in no other. */
export async function putTeams(db: Reader, accountId: string, teams: readonly string[]): Promise<void> {
  await db.deleteFrom('teamMember').where('accountId', '=', accountId).execute();
  const rows = teams.map((teamId) => ({ teamId, accountId }));
  if (rows.length > 0) await db.insertInto('teamMember').values(rows).execute();
}

/** Who may sign in and is of the same province: whoever can take over what somebody holds is among them. */
export async function listColleagues(db: Reader, provinceId: string | null, but: string) {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'nameZh', 'nameEn', 'posts', 'provinceId'])
    .select(sql<string[]>`array(select team_id from team_member where account_id = account.id)`.as('teams'))
    .where('id', '<>', but)
    .where('disabledAt', 'is', null)
    .where(sql<boolean>`province_id is not distinct from ${provinceId}`)
    .orderBy('nameZh')
    .orderBy('id')
    .limit(2000)
    .execute();
  return rows.map(toRow);
}

/** Whoever has one of these user names, in whatever letters. */
export async function listPresent(db: Reader, usernames: readonly string[]) {
  if (usernames.length === 0) return [];
  return db
    .selectFrom('account')
    .select(['id', 'username', 'nameZh', 'nameEn', 'provinceId', 'cityId', 'posts', 'version', 'disabledAt'])
    .select(sql<string[]>`array(select team_id from team_member where account_id = account.id)`.as('teams'))
    .where((eb) =>
      eb(
        eb.fn<string>('lower', ['username']),
        'in',
        usernames.map((name) => name.toLowerCase()),
      ),
    )
    .orderBy('username')
    .execute();
}

/** Somebody as a file of the organisation may change them. */
export async function findForLoading(db: Reader, username: string) {
  return db
    .selectFrom('account')
    .select(['id', 'nameZh', 'nameEn', 'provinceId', 'cityId', 'posts', 'passwordHash', 'sample', 'disabledAt'])
    .where('username', '=', username)
    .executeTakeFirst();
}
