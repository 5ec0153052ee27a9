import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { ChatSiteBody } from '../chat/site-contract.ts';

type Reader = Database | DatabaseTransaction;

export interface SiteRow {
  id: string;
  provinceId: string;
  body: unknown;
  version: number;
  changedAt: Date;
  changedBy: string | null;
}

export async function listSiteRows(db: Reader) {
  return db
    .selectFrom('chatSite')
    .leftJoin('account', 'account.id', 'chatSite.changedBy')
    .selectAll('chatSite')
    .select(['account.nameZh', 'account.nameEn'])
    .orderBy('chatSite.id')
    .execute();
}

export async function lockSite(db: DatabaseTransaction, id: string): Promise<SiteRow | undefined> {
  return db.selectFrom('chatSite').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** @returns false where somebody made it at the same moment */
export async function saveSite(
  db: Reader,
  { body, ...site }: Omit<SiteRow, 'body'> & { body: ChatSiteBody },
): Promise<boolean> {
  const saved = await db
    .insertInto('chatSite')
    .values({ ...site, body: JSON.stringify(body) })
    .onConflict((one) => one.column('id').doNothing())
    .returning('id')
    .execute();
  return saved.length > 0;
}

export async function updateSite(
  db: DatabaseTransaction,
  id: string,
  { body, ...change }: Pick<SiteRow, 'version' | 'changedAt' | 'changedBy'> & { body: ChatSiteBody },
): Promise<void> {
  const changed = { ...change, body: JSON.stringify(body) };
  await db.updateTable('chatSite').set(changed).where('id', '=', id).execute();
}
