import { followersOf } from '../../../platform/follower.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import type { Actor } from '../../organisation/index.ts';
import { NoticeContent } from '../notice/contract.ts';
import { judgeNotice } from '../judging/judge-notice.ts';
import { phaseOf } from '../notice/notice-life.ts';
import { noticeFaulty, noticeOutageUnknown, noticeReachesNobody, noticeStateRefuses } from '../notice/refusals.ts';
import { countAudience } from '../stores/audience-store.ts';
import { changeNotice, type NoticeRow } from '../stores/notice-store.ts';
import { saveVersion } from '../stores/version-store.ts';
import { announceNotice } from './announce-notice.ts';
import { noticeFollower } from './followers.ts';
import { demandReach } from './judge-reach.ts';
import { setNoticeTimer } from './set-notice-timer.ts';
import { lockFor, recordDeed, wordsOf } from './write-notice.ts';
import { contentOf } from './content-of.ts';

/**
 * From its beginning on whoever it is for has it; without one, from now on.
 * @throws noSuchNotice, noticeMoved, noticeStateRefuses, noticeFaulty, noticeAudienceRefused, noticeOutageUnknown, noticeReachesNobody
 */
export async function publishNotice(centre: Centre, actor: Actor, id: string, revision: number): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { notice, state } = await lockFor(work, actor, id, 'publish', revision);
    const content = contentOf(notice);
    await demandFit(work, actor, content);
    const change = {
      state,
      revision: revision + 1,
      startsAt: notice.startsAt ?? work.now,
      publishedBy: actor.accountId,
      publishedAt: work.now,
    };
    await changeNotice(work.db, id, change);
    await keepVersion(work, actor, { ...notice, ...change }, { body: content, asksAnew: true });
    await recordDeed(work, actor, 'notice.published', id, { version: notice.version });
  });
}

/**
 * Another version, in effect at once. Its beginning stays where it has begun.
 * @param wanted `asksAnew`: whoever read it before is asked to read it anew
 * @throws as `publishNotice`
 */
export async function correctNotice(
  centre: Centre,
  actor: Actor,
  id: string,
  { revision, content, asksAnew }: { revision: number; content: NoticeContent; asksAnew: boolean },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { notice } = await lockFor(work, actor, id, 'correct', revision);
    const phase = phaseOf(notice, work.now);
    if (phase === 'ended') throw noticeStateRefuses();
    await demandFit(work, actor, content);
    const version = notice.version + 1;
    const words = wordsOf(content);
    const startsAt = phase === 'in-effect' ? notice.startsAt : (words.startsAt ?? work.now);
    const askedVersion = asksAnew ? version : notice.askedVersion;
    const change = { ...words, startsAt, version, askedVersion, revision: revision + 1 };
    await changeNotice(work.db, id, { ...change, writtenBy: actor.accountId, writtenAt: work.now });
    if (notice.provinceId !== change.provinceId) announceNotice(work, notice);
    await keepVersion(work, actor, { ...notice, ...change }, { body: content, asksAnew });
    await recordDeed(work, actor, 'notice.corrected', id, { version });
  });
}

/** It holds no more; whoever is shown it sees it go. @throws noSuchNotice, noticeStateRefuses */
export async function withdrawNotice(centre: Centre, actor: Actor, id: string, reason: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { notice, state } = await lockFor(work, actor, id, 'withdraw');
    const by = { withdrawnBy: actor.accountId, withdrawnAt: work.now, withdrawnWhy: reason };
    await changeNotice(work.db, id, { state, ...by, revision: notice.revision + 1 });
    await setNoticeTimer(work, { ...notice, state });
    await recordDeed(work, actor, 'notice.withdrawn', id, { reason });
    announceNotice(work, notice, [notice.writtenBy, actor.accountId]);
  });
}

async function keepVersion(
  work: Work,
  actor: Actor,
  notice: NoticeRow,
  { body, asksAnew }: { body: NoticeContent; asksAnew: boolean },
): Promise<void> {
  const by = { accountId: actor.accountId, at: work.now };
  await saveVersion(work.db, { noticeId: notice.id, version: notice.version, asksAnew, body, ...by });
  await setNoticeTimer(work, notice);
  announceNotice(work, notice, [notice.writtenBy, actor.accountId]);
}

async function demandFit(work: Work, actor: Actor, content: NoticeContent): Promise<void> {
  const faults = judgeNotice(content, work.now);
  if (faults.length > 0) throw noticeFaulty(faults);
  await demandReach(work.kept, actor, content);
  if (content.outageId !== null) await demandOutage(work, content.outageId, content.audience.province);
  if ((await countAudience(work.db, wordsOf(content))) === 0) throw noticeReachesNobody();
}

async function demandOutage(work: Work, outageId: string, provinceId: string | null): Promise<void> {
  for (const follower of followersOf(work.followers, noticeFollower))
    if (await follower.goesOn(work, outageId, provinceId)) return;
  throw noticeOutageUnknown();
}
