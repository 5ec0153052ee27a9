import type { Work } from '../../../platform/work.ts';
import { concerned, postIn } from '../../organisation/index.ts';
import { noticeChanged, noticeDrafted } from '../notice/announcements.ts';

interface Told {
  id: string;
  provinceId: string | null;
}

/** At once to every desk of its province, or of the group: who is on a call has to see it. */
export function announceNotice(work: Work, { id, provinceId }: Told, writers: readonly string[] = []): void {
  const everybody = provinceId === null ? ['everyone'] : [`province:${provinceId}`];
  work.announce(noticeChanged, { noticeId: id }, [...everybody, ...concerned(writers)]);
}

/** To those who write notices there. */
export function announceDraft(work: Work, { id, provinceId }: Told, writer: string): void {
  const there = provinceId === null ? [] : [postIn(provinceId, 'team-lead'), postIn(provinceId, 'administrator')];
  work.announce(noticeDrafted, { noticeId: id }, [...there, ...concerned([writer])]);
}
