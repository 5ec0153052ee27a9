import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import type { Actor } from '../../organisation/index.ts';
import type { noticeLists } from '../notice/contract.ts';
import { type FoundNotice, selectNotices, toFoundNotice } from './notice-store.ts';

export interface NoticeFilter {
  list: (typeof noticeLists)[number];
  words?: string | undefined;
  kind?: string | undefined;
  city?: { id: string; provinceId: string } | undefined;
  skip: number;
  limit: number;
  now: Date;
}

/** Who is asking, and whether they publish: they see what they may correct besides what is for them. */
export interface Viewer {
  actor: Actor;
  publishes: boolean;
}

/** What takes effect next, or did last, comes first. */
export async function listNoticeRows(db: Database, viewer: Viewer, filter: NoticeFilter): Promise<FoundNotice[]> {
  const { words, kind, city } = filter;
  let query = selectNotices(db).where(ofList(filter)).where(visibleTo(viewer, filter.list));
  if (kind !== undefined) query = query.where('notice.kind', '=', kind);
  if (words !== undefined && words.trim() !== '') query = query.where(says(words.trim()));
  if (city !== undefined) query = query.where(isAt(city));
  query = query.orderBy(orderOf(filter.list)).orderBy('notice.id');
  return (await query.offset(filter.skip).limit(filter.limit).execute()).map(toFoundNotice);
}

function orderOf(list: NoticeFilter['list']) {
  if (list === 'drafts') return sql`notice.written_at desc`;
  return list === 'coming' ? sql`notice.starts_at` : sql`notice.starts_at desc`;
}

function ofList({ list, now }: NoticeFilter) {
  const over = sql`ends_at <= ${now}`;
  if (list === 'drafts') return sql<boolean>`state = 'draft'`;
  if (list === 'past')
    return sql<boolean>`(state in ('withdrawn', 'ended') or (state = 'published' and coalesce(${over}, false)))`;
  const published = sql`state = 'published' and not coalesce(${over}, false)`;
  return list === 'coming'
    ? sql<boolean>`(${published} and starts_at > ${now})`
    : sql<boolean>`(${published} and starts_at <= ${now})`;
}

function visibleTo({ actor, publishes }: Viewer, list: NoticeFilter['list']) {
  const { accountId, provinceId, cityId, posts, teams } = actor;
  const mayCorrect = provinceId === null ? sql`true` : sql`notice.province_id = ${provinceId}`;
  if (list === 'drafts') return publishes ? sql<boolean>`${mayCorrect}` : sql<boolean>`false`;
  const mine = sql`(notice.province_id is null or notice.province_id = ${provinceId})
    and (notice.cities = '{}' or ${cityId} = any(notice.cities))
    and (notice.posts = '{}' or notice.posts && ${[...posts]}::text[])
    and (notice.teams = '{}' or notice.teams && ${[...teams]}::text[])
    and (notice.skills = '{}' or exists (select from skill where account_id = ${accountId} and skill = any(notice.skills)))`;
  return publishes ? sql<boolean>`(${mayCorrect} or notice.province_id is null)` : sql<boolean>`(${mine})`;
}

function says(words: string) {
  const like = `%${words.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  return sql<boolean>`(title_zh || ' ' || text_zh || ' ' || coalesce(title_en, '') || ' ' || coalesce(text_en, '')) ilike ${like}`;
}

function isAt({ id, provinceId }: { id: string; provinceId: string }) {
  return sql<boolean>`(${id} = any(place_cities) or ${id} = any(notice.cities) or ${provinceId} = any(place_provinces))`;
}
