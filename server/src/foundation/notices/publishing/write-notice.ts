import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, saveAuditEntry } from '../../organisation/index.ts';
import type { NoticeContent } from '../notice/contract.ts';
import { moveNotice, type NoticeMove, type NoticeState } from '../notice/notice-life.ts';
import { noSuchNotice, noticeMoved, noticeStateRefuses } from '../notice/refusals.ts';
import {
  addNotice,
  changeNotice,
  dropNotice,
  lockNotice,
  type NoticeRow,
  type NoticeStanding,
  type NoticeWords,
} from '../stores/notice-store.ts';
import { announceDraft } from './announce-notice.ts';
import { demandReach } from './judge-reach.ts';

/** Makes a draft, or changes it. The client chooses the id. @throws noticeAudienceRefused, noticeMoved, noticeStateRefuses, noSuchNotice */
export async function writeNotice(
  centre: Centre,
  actor: Actor,
  id: string,
  { revision, content }: { revision: number; content: NoticeContent },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    await demandReach(work.kept, actor, content);
    const before = await lockNotice(work.db, id);
    if (before) demandMove(actor, before, 'write', revision);
    else if (revision !== 0) throw noSuchNotice();
    const written = { writtenBy: actor.accountId, writtenAt: work.now };
    if (before) await changeNotice(work.db, id, { ...wordsOf(content), ...written, revision: revision + 1 });
    else await addNotice(work.db, { id, ...wordsOf(content), ...unpublished, ...written });
    announceDraft(work, { id, provinceId: content.audience.province }, actor.accountId);
  });
}

/** A draft is thrown away; nobody has read it. @throws noSuchNotice, noticeMoved, noticeStateRefuses */
export async function discardNotice(centre: Centre, actor: Actor, id: string, revision: number): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { notice } = await lockFor(work, actor, id, 'discard', revision);
    await dropNotice(work.db, id);
    await recordDeed(work, actor, 'notice.discarded', id);
    announceDraft(work, notice, actor.accountId);
  });
}

const unpublished: Omit<NoticeStanding, 'writtenBy' | 'writtenAt'> = {
  state: 'draft',
  version: 1,
  askedVersion: 1,
  revision: 1,
  publishedBy: null,
  publishedAt: null,
  withdrawnBy: null,
  withdrawnAt: null,
  withdrawnWhy: null,
  remindedVersion: null,
  remindedAt: null,
};

/** Whoever publishes has those of their province in hand; the group's people all. */
export function mayPublish({ provinceId, rights }: Actor, notice: { provinceId: string | null }): boolean {
  return rights.has('notice:publish') && (provinceId === null || provinceId === notice.provinceId);
}

/** @param revision as they saw it; undefined where it does not matter */
export async function lockFor(work: Work, actor: Actor, id: string, move: NoticeMove, revision?: number) {
  const notice = await lockNotice(work.db, id);
  if (!notice) throw noSuchNotice();
  return { notice, state: demandMove(actor, notice, move, revision) };
}

function demandMove(actor: Actor, notice: NoticeRow, move: NoticeMove, revision: number | undefined): NoticeState {
  if (!mayPublish(actor, notice)) throw noSuchNotice();
  const state = moveNotice(notice.state, move);
  if (state === null) throw noticeStateRefuses();
  if (revision !== undefined && revision !== notice.revision) throw noticeMoved();
  return state;
}

export async function recordDeed(
  work: Work,
  actor: Actor,
  what: `notice.${string}`,
  noticeId: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  await saveAuditEntry(work.db, work.now, actor, what, { noticeId, ...more });
}

/** As it is kept: what is empty is none, each thing once. */
export function wordsOf(content: NoticeContent): NoticeWords {
  const { audience, places, title, text, say } = content;
  return {
    provinceId: audience.province,
    kind: content.kind,
    importance: content.importance,
    titleZh: title.zh.trim(),
    titleEn: title.en?.trim() || null,
    textZh: text.zh.trim(),
    textEn: text.en?.trim() || null,
    sayZh: say.zh?.trim() || null,
    sayEn: say.en?.trim() || null,
    startsAt: content.from === null ? null : new Date(content.from),
    endsAt: content.until === null ? null : new Date(content.until),
    openEnded: content.openEnded,
    cities: [...new Set(audience.cities)],
    posts: [...new Set(audience.posts)],
    teams: [...new Set(audience.teams)],
    skills: [...new Set(audience.skills)],
    placeProvinces: [...new Set(places.provinces)],
    placeCities: [...new Set(places.cities)],
    types: [...new Set(content.types)],
    outageId: content.outageId,
  };
}
