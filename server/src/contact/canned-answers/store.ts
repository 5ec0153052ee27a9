import { sql } from 'kysely';
import { Type } from 'typebox';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { oneOf, storedAs } from '../../platform/stored.ts';
import { CannedAnswerBody, scopes } from './contract.ts';
import type { Holder } from './judge-scope.ts';

type Reader = Database | DatabaseTransaction;

export interface AnswerRow extends Holder {
  id: string;
  version: number;
  name: string;
  textZh: string;
  textEn: string | null;
  types: string[];
  removedAt: Date | null;
  /** Null: it came with the sample. */
  changedBy: string | null;
  changedAt: Date;
}

/** No desk has more of them, and the browser holds them all. */
const MOST_LISTED = 1000;

const readTypes = storedAs(Type.Array(Type.String()), 'canned_answer.types');
const readBody = storedAs(CannedAnswerBody, 'canned_answer_version.body');

/** Held until the work ends, so that two who change it come one after the other. */
export async function lockAnswer(db: DatabaseTransaction, id: string): Promise<AnswerRow | undefined> {
  const row = await db.selectFrom('cannedAnswer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toRow(row);
}

/** What is there, and what it says in this version. */
export async function keepAnswer(db: DatabaseTransaction, row: AnswerRow): Promise<void> {
  const { id, ...changed } = { ...row, types: JSON.stringify(row.types) };
  await db
    .insertInto('cannedAnswer')
    .values({ id, ...changed })
    .onConflict((one) => one.column('id').doUpdateSet(changed))
    .execute();
  const { version, changedBy, changedAt, removedAt } = row;
  await db
    .insertInto('cannedAnswerVersion')
    .values({
      answerId: id,
      version,
      body: JSON.stringify(bodyOf(row)),
      removed: removedAt !== null,
      changedBy,
      changedAt,
    })
    .execute();
}

/** What it says, as it is kept and shown. */
export function bodyOf({ name, textZh, textEn, types, scope }: AnswerRow): CannedAnswerBody {
  return { name, text: textZh, textEn, types, scope };
}

/** True where another of the same people has the name. */
export async function isNameTaken(db: Reader, { id, name, ...held }: Holder & Pick<AnswerRow, 'id' | 'name'>) {
  const other = await db
    .selectFrom('cannedAnswer')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', id)
    .where('removedAt', 'is', null)
    .where('scope', '=', held.scope)
    .where('ownerId', 'is not distinct from', held.ownerId)
    .where('teamId', 'is not distinct from', held.teamId)
    .where('provinceId', 'is not distinct from', held.provinceId)
    .executeTakeFirst();
  return other !== undefined;
}

interface Who {
  accountId: string;
  provinceId: string | null;
  teams: readonly string[];
  /** Of all teams and provinces they see: who keeps them. */
  keeps: boolean;
}

/** What somebody may use, or keeps; by name. */
export async function listAnswerRows(db: Reader, who: Who) {
  const uses = db
    .selectFrom('cannedAnswerUse')
    .select((eb) => [
      'answerId',
      eb.fn.sum<number>('times').as('uses'),
      sql<number>`coalesce(sum(times) filter (where account_id = ${who.accountId}), 0)::int`.as('myUses'),
    ])
    .groupBy('answerId')
    .as('used');
  const rows = await db
    .selectFrom('cannedAnswer')
    .leftJoin('account', 'account.id', 'cannedAnswer.changedBy')
    .leftJoin('team', 'team.id', 'cannedAnswer.teamId')
    .leftJoin(uses, 'used.answerId', 'cannedAnswer.id')
    .selectAll('cannedAnswer')
    .select(['account.nameZh', 'account.nameEn', 'team.provinceId as teamProvince'])
    .select([sql<number>`coalesce(used.uses, 0)::int`.as('uses'), sql<number>`coalesce(used.my_uses, 0)`.as('myUses')])
    .where('removedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('scope', '=', 'group'),
        eb('ownerId', '=', who.accountId),
        ...(who.provinceId === null
          ? who.keeps
            ? [eb('scope', 'in', ['team', 'province'])]
            : []
          : [eb('cannedAnswer.provinceId', '=', who.provinceId)]),
        ...(who.teams.length > 0 ? [eb('teamId', 'in', [...who.teams])] : []),
        ...(who.keeps && who.provinceId !== null ? [eb('team.provinceId', '=', who.provinceId)] : []),
      ]),
    )
    .orderBy('name')
    .orderBy('cannedAnswer.id')
    .limit(MOST_LISTED)
    .execute();
  return rows.map((row) => ({ ...row, ...toRow(row) }));
}

/** Every version, the newest first. */
export async function listVersionRows(db: Reader, answerId: string) {
  const rows = await db
    .selectFrom('cannedAnswerVersion')
    .leftJoin('account', 'account.id', 'cannedAnswerVersion.changedBy')
    .selectAll('cannedAnswerVersion')
    .select(['account.nameZh', 'account.nameEn'])
    .where('answerId', '=', answerId)
    .orderBy('version', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, body: readBody(row.body) }));
}

export async function findAnswer(db: Reader, id: string): Promise<AnswerRow | undefined> {
  const row = await db.selectFrom('cannedAnswer').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

/** Once for each contact in a row, however often it is told. */
export async function noteUse(
  db: DatabaseTransaction,
  use: { answerId: string; accountId: string; contactId: string; at: Date },
): Promise<void> {
  const { at: usedAt, ...rest } = use;
  await db
    .insertInto('cannedAnswerUse')
    .values({ ...rest, times: 1, usedAt })
    .onConflict((one) =>
      one
        .columns(['answerId', 'accountId'])
        .doUpdateSet({ contactId: rest.contactId, usedAt, times: sql`canned_answer_use.times + 1` })
        .where('cannedAnswerUse.contactId', '<>', rest.contactId),
    )
    .execute();
}

function toRow<T extends { scope: string; types: unknown }>(row: T) {
  return { ...row, scope: oneOf(scopes, row.scope, 'canned_answer.scope'), types: readTypes(row.types) };
}
