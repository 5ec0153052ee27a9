import { defineFollower } from '../../../platform/follower.ts';
import type { Work } from '../../../platform/work.ts';

/** What later modules know of what a notice goes with. */
export interface NoticeFollower {
  /** Whether an outage goes on in a province; null: in any. */
  goesOn(work: Work, outageId: string, provinceId: string | null): Promise<boolean>;
}

export const noticeFollower = defineFollower<NoticeFollower>('notices');
