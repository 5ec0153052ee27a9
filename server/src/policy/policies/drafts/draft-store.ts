import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { Details } from '../../../platform/contract-parts.ts';
import { oneOf, storedAs } from '../../../platform/stored.ts';
import type { Work } from '../../../platform/work.ts';
import { type DraftState, draftStates } from './lifecycle.ts';

type Reader = Database | DatabaseTransaction;

const readDetail = storedAs(Details, 'policy_draft_entry.detail');

export interface NewDraft {
  id: string;
  provinceId: string | null;
  title: string;
  state: DraftState;
  baseId: string;
  dmn: string;
  revision: number;
  savedBy: string;
  savedAt: Date;
  begunAt: Date;
}

export async function saveNewDraft(db: Reader, draft: NewDraft): Promise<void> {
  await db.insertInto('policyDraft').values(draft).execute();
}

/** The version is in the first tag of the file, which may have megabytes. */
const selectDrafts = (db: Reader) =>
  db
    .selectFrom('policyDraft')
    .innerJoin('account', 'account.id', 'policyDraft.savedBy')
    .leftJoin('province', 'province.id', 'policyDraft.provinceId')
    .select([
      'policyDraft.id',
      'policyDraft.provinceId',
      'title',
      'state',
      'baseId',
      'revision',
      'summary',
      'savedBy',
      'savedAt',
      'begunAt',
      'policyId',
      'groupApproves',
      'groupAskedAt',
    ])
    .select(['account.nameZh as savedByZh', 'account.nameEn as savedByEn'])
    .select(['province.nameZh as provinceZh', 'province.nameEn as provinceEn'])
    .select(
      sql<string | null>`substring(left(dmn, 20000) from '<(?:[\\w.-]+:)?definitions[^>]*?\\sid="([^"]*)"')`.as(
        'version',
      ),
    );

export type DraftRow = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

export async function findDraft(db: Reader, id: string) {
  const row = await selectDrafts(db).select('dmn').where('policyDraft.id', '=', id).executeTakeFirst();
  return row && { ...row, state: toState(row.state) };
}

/** Newest change first; without the files, which are large. */
export async function listDraftRows(db: Reader) {
  const rows = await selectDrafts(db).orderBy('savedAt', 'desc').limit(200).execute();
  return rows.map((row) => ({ ...row, dmn: '', state: toState(row.state) }));
}

/** What somebody was writing last and did not submit, by its id. */
/** Those too that wait for an approver, who may give them back. */
export async function listDraftsOf(db: Reader, accountId: string) {
  return db
    .selectFrom('policyDraft')
    .select(['id', 'title', 'provinceId'])
    .where('savedBy', '=', accountId)
    .where('state', 'in', ['drafting', 'submitted'])
    .orderBy('id')
    .execute();
}

/** Everything that changes a draft holds this row first. */
export async function lockDraft(db: DatabaseTransaction, id: string) {
  const row = await db.selectFrom('policyDraft').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row && { ...row, state: toState(row.state) };
}

interface DraftChange {
  title?: string;
  state?: DraftState;
  baseId?: string;
  dmn?: string;
  revision?: number;
  summary?: string | null;
  savedBy?: string;
  savedAt?: Date;
  policyId?: string;
  groupApproves?: boolean;
  groupAskedAt?: Date | null;
  groupAskedBy?: string | null;
}

export async function changeDraft(db: Reader, id: string, change: DraftChange): Promise<void> {
  await db.updateTable('policyDraft').set(change).where('id', '=', id).execute();
}

export async function saveDraftAuthor(db: Reader, draftId: string, accountId: string): Promise<void> {
  await db
    .insertInto('policyDraftAuthor')
    .values({ draftId, accountId })
    .onConflict((one) => one.doNothing())
    .execute();
}

export async function listDraftAuthors(db: Reader, draftIds: readonly string[]) {
  if (draftIds.length === 0) return [];
  return db
    .selectFrom('policyDraftAuthor')
    .innerJoin('account', 'account.id', 'policyDraftAuthor.accountId')
    .select(['draftId', 'account.id', 'account.nameZh', 'account.nameEn'])
    .where('draftId', 'in', draftIds)
    .orderBy('account.username')
    .execute();
}

/** Everybody of an organisation (null: the group) who holds the post of an approver and may sign in. */
export async function listApproverRows(db: Reader, provinceId: string | null) {
  return db
    .selectFrom('account')
    .select(['id', 'nameZh', 'nameEn'])
    .where('provinceId', provinceId === null ? 'is' : '=', provinceId)
    .where(sql<boolean>`'approver' = any (posts)`)
    .where('disabledAt', 'is', null)
    .orderBy('username')
    .execute();
}

export async function noteOnDraft(
  work: Work,
  draftId: string,
  accountId: string,
  kind: string,
  detail: object = {},
): Promise<void> {
  const entry = { draftId, accountId, at: work.now, kind, detail: JSON.stringify(detail) };
  await work.db.insertInto('policyDraftEntry').values(entry).execute();
}

export async function listDraftEntries(db: Reader, draftId: string) {
  const rows = await db
    .selectFrom('policyDraftEntry')
    .innerJoin('account', 'account.id', 'policyDraftEntry.accountId')
    .select(['at', 'kind', 'detail', 'account.nameZh', 'account.nameEn'])
    .where('draftId', '=', draftId)
    .orderBy('policyDraftEntry.id')
    .execute();
  return rows.map((row) => ({ ...row, detail: readDetail(row.detail) }));
}

/** Whether past decisions were sent through exactly this content, to the end. */
export async function wasReplayed(db: Reader, draftId: string, revision: number): Promise<boolean> {
  const row = await db
    .selectFrom('policyReplay')
    .select('id')
    .where('toRef', '=', `draft:${draftId}`)
    .where('toRevision', '=', revision)
    .where('state', '=', 'done')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function toState(stored: string): DraftState {
  return oneOf(draftStates, stored, 'policy_draft.state');
}
