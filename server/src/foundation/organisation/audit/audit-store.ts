import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export async function saveAuditEntry(
  db: Reader,
  at: Date,
  actor: { accountId: string | null; provinceId: string | null } | null,
  what: string,
  about: Record<string, unknown>,
): Promise<void> {
  const by = { accountId: actor?.accountId ?? null, provinceId: actor?.provinceId ?? null };
  await db
    .insertInto('auditEntry')
    .values({ at, ...by, what, about: JSON.stringify(about) })
    .execute();
}

export interface AuditFilter {
  /** Null: of all. */
  provinceId: string | null;
  accountId?: string | undefined;
  what?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Whom or what it is about, by id. */
  subject?: string | undefined;
  /** Entries before this one. */
  before?: number | undefined;
}

/** Under which names an entry says whom or what it is about. */
export const subjectNames = [
  'customerId',
  'contactId',
  'ticketId',
  'accountId',
  'promiseId',
  'attachmentId',
  'apiKeyId',
  'subscriptionId',
  'noticeId',
] as const;

/** The newest first, with who did it. */
export async function listAudit(db: Reader, filter: AuditFilter, limit: number) {
  const { provinceId, accountId, what, from, to, subject, before } = filter;
  let query = db
    .selectFrom('auditEntry')
    .leftJoin('account', 'account.id', 'auditEntry.accountId')
    .leftJoin('province', 'province.id', 'auditEntry.provinceId')
    .selectAll('auditEntry')
    .select(['account.username', 'account.nameZh', 'account.nameEn'])
    .select(['province.nameZh as provinceZh', 'province.nameEn as provinceEn'])
    .orderBy('auditEntry.id', 'desc')
    .limit(limit);
  if (provinceId !== null) query = query.where('auditEntry.provinceId', '=', provinceId);
  if (accountId !== undefined) query = query.where('auditEntry.accountId', '=', accountId);
  if (what !== undefined) query = query.where('what', '=', what);
  if (from !== undefined) query = query.where('at', '>=', new Date(from));
  if (to !== undefined) query = query.where('at', '<', new Date(to));
  if (before !== undefined) query = query.where('auditEntry.id', '<', before);
  if (subject !== undefined)
    query = query.where((eb) =>
      eb.or(subjectNames.map((name) => sql<boolean>`about @> ${JSON.stringify({ [name]: subject })}::jsonb`)),
    );
  return query.execute();
}

/** The names of accounts that entries are about. */
export async function findNames(db: Reader, accountIds: readonly string[]) {
  if (accountIds.length === 0) return new Map<string, { zh: string; en: string }>();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'nameZh', 'nameEn'])
    .where('id', 'in', [...accountIds])
    .execute();
  return new Map(rows.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]));
}
