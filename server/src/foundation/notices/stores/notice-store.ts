import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { allOf, oneOf } from '../../../platform/stored.ts';
import { posts } from '../../organisation/index.ts';
import { importances, noticeKinds } from '../notice/contract.ts';
import { type NoticeState, noticeStates } from '../notice/notice-life.ts';

type Reader = Database | DatabaseTransaction;

/** What is said, to whom, where and until when: what its author writes. */
export interface NoticeWords {
  provinceId: string | null;
  kind: string;
  importance: string;
  titleZh: string;
  titleEn: string | null;
  textZh: string;
  textEn: string | null;
  sayZh: string | null;
  sayEn: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  openEnded: boolean;
  cities: string[];
  posts: string[];
  teams: string[];
  skills: string[];
  placeProvinces: string[];
  placeCities: string[];
  types: string[];
  outageId: string | null;
}

export interface NoticeStanding {
  state: NoticeState;
  version: number;
  /** Readings of this version and of those after it count. */
  askedVersion: number;
  revision: number;
  writtenBy: string;
  writtenAt: Date;
  publishedBy: string | null;
  publishedAt: Date | null;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
  withdrawnWhy: string | null;
  remindedVersion: number | null;
  remindedAt: Date | null;
}

export type NoticeRow = NoticeWords & NoticeStanding & { id: string };

export async function addNotice(db: DatabaseTransaction, row: NoticeRow): Promise<void> {
  await db.insertInto('notice').values(row).execute();
}

export async function changeNotice(
  db: DatabaseTransaction,
  id: string,
  change: Partial<NoticeWords & NoticeStanding>,
): Promise<void> {
  await db.updateTable('notice').set(change).where('id', '=', id).execute();
}

export async function dropNotice(db: DatabaseTransaction, id: string): Promise<void> {
  await db.deleteFrom('notice').where('id', '=', id).execute();
}

export async function lockNotice(db: DatabaseTransaction, id: string): Promise<NoticeRow | undefined> {
  const row = await db.selectFrom('notice').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && { ...row, state: oneOf(noticeStates, row.state, 'notice.state') };
}

/** Those of an outage that still hold, locked. */
export async function lockNoticesOf(db: DatabaseTransaction, outageId: string): Promise<NoticeRow[]> {
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where('outageId', '=', outageId)
    .where('state', '=', 'published')
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map((row) => ({ ...row, state: oneOf(noticeStates, row.state, 'notice.state') }));
}

/** With the names of who did what to it. */
export const selectNotices = (db: Reader) =>
  db
    .selectFrom('notice')
    .innerJoin('account as writer', 'writer.id', 'notice.writtenBy')
    .leftJoin('account as publisher', 'publisher.id', 'notice.publishedBy')
    .leftJoin('account as withdrawer', 'withdrawer.id', 'notice.withdrawnBy')
    .selectAll('notice')
    .select(['writer.nameZh as writerZh', 'writer.nameEn as writerEn'])
    .select(['publisher.nameZh as publisherZh', 'publisher.nameEn as publisherEn'])
    .select(['withdrawer.nameZh as withdrawerZh', 'withdrawer.nameEn as withdrawerEn']);

type SelectedNotice = Awaited<ReturnType<ReturnType<typeof selectNotices>['executeTakeFirstOrThrow']>>;

export type FoundNotice = ReturnType<typeof toFoundNotice>;

export function toFoundNotice(row: SelectedNotice) {
  return {
    ...row,
    state: oneOf(noticeStates, row.state, 'notice.state'),
    kind: oneOf(noticeKinds, row.kind, 'notice.kind'),
    importance: oneOf(importances, row.importance, 'notice.importance'),
    posts: allOf(posts, row.posts, 'notice.posts'),
  };
}

export async function findNotice(db: Reader, id: string): Promise<FoundNotice | undefined> {
  const row = await selectNotices(db).where('notice.id', '=', id).executeTakeFirst();
  return row && toFoundNotice(row);
}

/** All that were published and neither withdrawn nor noted as over; the newest first. */
export async function readPublished(db: Reader): Promise<FoundNotice[]> {
  const rows = await selectNotices(db)
    .where('notice.state', '=', 'published')
    .orderBy('notice.startsAt', 'desc')
    .orderBy('notice.id')
    .execute();
  return rows.map(toFoundNotice);
}

export async function findTitles(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom('notice')
    .select(['id', 'titleZh', 'titleEn'])
    .where('id', 'in', [...ids])
    .execute();
}
