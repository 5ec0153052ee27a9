import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { storedAs } from '../../../platform/stored.ts';
import { NoticeContent } from '../notice/contract.ts';

interface NewVersion {
  noticeId: string;
  version: number;
  asksAnew: boolean;
  body: NoticeContent;
  accountId: string;
  at: Date;
}

const readBody = storedAs(NoticeContent, 'notice_version.body');

/** What was published stays as it was. */
export async function saveVersion(db: DatabaseTransaction, { body, ...version }: NewVersion): Promise<void> {
  await db
    .insertInto('noticeVersion')
    .values({ ...version, body: JSON.stringify(body) })
    .execute();
}

/** The newest first. */
export async function listVersions(db: Database | DatabaseTransaction, noticeId: string) {
  const rows = await db
    .selectFrom('noticeVersion')
    .innerJoin('account', 'account.id', 'noticeVersion.accountId')
    .select(['noticeVersion.version', 'asksAnew', 'body', 'at', 'accountId', 'nameZh', 'nameEn'])
    .where('noticeId', '=', noticeId)
    .orderBy('noticeVersion.version', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, body: readBody(row.body) }));
}
