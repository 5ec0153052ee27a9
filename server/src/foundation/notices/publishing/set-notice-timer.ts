import { dropTimer, type OnDue, setTimer } from '../../../platform/timers.ts';
import type { Work } from '../../../platform/work.ts';
import { moveNotice } from '../notice/notice-life.ts';
import { changeNotice, lockNotice, lockNoticesOf, type NoticeRow } from '../stores/notice-store.ts';
import { announceNotice } from './announce-notice.ts';

const keyOf = (id: string) => `notice:${id}`;

type Timed = Pick<NoticeRow, 'id' | 'state' | 'startsAt' | 'endsAt'>;

/** When it begins, then when it ends; none where nothing is to come. */
export async function setNoticeTimer({ db, now }: Work, { id, state, startsAt, endsAt }: Timed): Promise<void> {
  const dueAt = startsAt !== null && startsAt > now ? startsAt : endsAt;
  if (state !== 'published' || dueAt === null) return dropTimer(db, keyOf(id));
  await setTimer(db, { key: keyOf(id), kind: 'notice', dueAt, about: { noticeId: id } });
}

/** Its time has come, or it is over. */
const fireNotice: OnDue = async (work, { about }) => {
  const notice = await lockNotice(work.db, about['noticeId'] ?? '');
  if (!notice || notice.state !== 'published') return;
  if (notice.endsAt !== null && notice.endsAt <= work.now) return endNotice(work, notice, notice.endsAt);
  announceNotice(work, notice, [notice.writtenBy]);
  await setNoticeTimer(work, notice);
};

export const noticeTimers: Readonly<Record<string, OnDue>> = { notice: fireNotice };

/** Its outage is over, and what was said of it is too. */
export async function endNoticesOf(work: Work, outageId: string): Promise<void> {
  for (const notice of await lockNoticesOf(work.db, outageId)) {
    await endNotice(work, notice, work.now);
    await dropTimer(work.db, keyOf(notice.id));
  }
}

async function endNotice(work: Work, notice: NoticeRow, endsAt: Date): Promise<void> {
  const state = moveNotice(notice.state, 'end');
  if (state === null) return;
  await changeNotice(work.db, notice.id, { state, endsAt, revision: notice.revision + 1 });
  announceNotice(work, notice, [notice.writtenBy]);
}
