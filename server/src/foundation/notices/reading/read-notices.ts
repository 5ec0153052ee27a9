import type { Static } from 'typebox';
import type { Centre } from '../../../platform/work.ts';
import { type Actor, findCity } from '../../organisation/index.ts';
import type { Notice, NoticeDetail, NoticeQuery } from '../notice/contract.ts';
import { isAddressedTo } from '../judging/judge-audience.ts';
import { type Caller, concernsCaller } from '../judging/concerns-caller.ts';
import { mayPublish } from '../publishing/write-notice.ts';
import { noSuchNotice } from '../notice/refusals.ts';
import { listNoticeRows } from '../stores/list-store.ts';
import { findNotice, type FoundNotice } from '../stores/notice-store.ts';
import { findStanding, type MyStanding } from '../stores/reading-store.ts';
import { listVersions } from '../stores/version-store.ts';
import { noticesInEffect } from './keep-notices.ts';
import { presentNotice } from './present-notice.ts';

const PAGE = 50;

/** One list of notices: those for whoever asks, and those they may correct. */
export async function listNotices(centre: Centre, actor: Actor, query: Static<typeof NoticeQuery>) {
  const { list, words, kind, skip = 0 } = query;
  const city = query.city === undefined ? undefined : await findCity(centre.kept, query.city);
  if (query.city !== undefined && !city) return { notices: [], more: false };
  const now = centre.clock.now();
  const viewer = { actor, publishes: actor.rights.has('notice:publish') };
  const rows = await listNoticeRows(centre.db, viewer, { list, words, kind, city, skip, limit: PAGE + 1, now });
  return { notices: await presentMine(centre, actor, rows.slice(0, PAGE)), more: rows.length > PAGE };
}

/** @throws noSuchNotice */
export async function readNotice(centre: Centre, actor: Actor, id: string): Promise<NoticeDetail> {
  const row = await findNotice(centre.db, id);
  if (!row) throw noSuchNotice();
  const standing = await findStanding(centre.db, actor.accountId, [id]);
  const isMine = row.state !== 'draft' && isAddressedTo(row, actor, standing.skills);
  if (!isMine && !mayPublish(actor, row) && !isOfGroup(actor, row)) throw noSuchNotice();
  const versions = (await listVersions(centre.db, id)).map(({ version, at, asksAnew, body, ...by }) => ({
    version,
    at: at.toISOString(),
    asksAnew,
    title: body.title,
    text: body.text,
    by: { id: by.accountId, name: { zh: by.nameZh, en: by.nameEn } },
  }));
  const seen = { kept: centre.kept, now: centre.clock.now(), actor };
  return { ...(await presentNotice(seen, row, isMine ? readingOf(standing, id) : null)), versions };
}

/** What was published for the whole group is read by all who publish. */
const isOfGroup = ({ rights }: Actor, { provinceId, state }: FoundNotice) =>
  provinceId === null && state !== 'draft' && rights.has('notice:publish');

/** What is in effect and for me, and not read yet. */
export async function readMyNotices(centre: Centre, actor: Actor): Promise<{ unread: Notice[] }> {
  const mine = await presentAddressed(centre, actor, await noticesInEffect(centre.kept, centre.clock.now()));
  const unread = mine.filter((one) => one.mine?.read === false);
  const must = (one: Notice) => (one.importance === 'must-read' ? 0 : 1);
  return { unread: unread.toSorted((one, other) => must(one) - must(other)) };
}

/** What is in effect, for whoever asks, and concerns the caller they speak with: at most one statement. */
export async function listNoticesFor(centre: Centre, actor: Actor, caller: Caller): Promise<Notice[]> {
  const inEffect = await noticesInEffect(centre.kept, centre.clock.now());
  return presentAddressed(
    centre,
    actor,
    inEffect.filter((notice) => concernsCaller(notice, caller)),
  );
}

async function presentAddressed(centre: Centre, actor: Actor, rows: readonly FoundNotice[]): Promise<Notice[]> {
  const maybe = rows.filter((row) => isAddressedTo({ ...row, skills: [] }, actor, []));
  return (await presentMine(centre, actor, maybe)).filter(({ mine }) => mine !== null);
}

async function presentMine(centre: Centre, actor: Actor, rows: readonly FoundNotice[]): Promise<Notice[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const standing = await findStanding(centre.db, actor.accountId, ids);
  const seen = { kept: centre.kept, now: centre.clock.now(), actor };
  return Promise.all(
    rows.map(async (row) => {
      const isMine = row.state !== 'draft' && isAddressedTo(row, actor, standing.skills);
      return presentNotice(seen, row, isMine ? readingOf(standing, row.id) : null);
    }),
  );
}

const readingOf = ({ readings }: MyStanding, id: string) => readings.get(id) ?? 'unseen';
