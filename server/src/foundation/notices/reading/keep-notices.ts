import type { Kept, KeptKind } from '../../../platform/keeping/keep.ts';
import { noticeChanged, noticeReminded } from '../notice/announcements.ts';
import { phaseOf } from '../notice/notice-life.ts';
import { type FoundNotice, readPublished } from '../stores/notice-store.ts';

const published: KeptKind<readonly FoundNotice[]> = {
  name: 'notices',
  until: [noticeChanged, noticeReminded],
  read: readPublished,
  rowsIn: (notices) => notices.length,
};

/** Those in effect at a moment, the newest first. */
export async function noticesInEffect(kept: Kept, now: Date): Promise<FoundNotice[]> {
  return (await kept.get(published)).filter((notice) => phaseOf(notice, now) === 'in-effect');
}
