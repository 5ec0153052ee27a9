import { gathered } from '../../platform/announcing/announcement.ts';
import type { Work } from '../../platform/work.ts';
import { postIn } from '../organisation/index.ts';
import { presenceMoved } from './announcements.ts';
import { type InHand, type Turned, writeInHand } from './log-store.ts';

/** People have so many contacts more, or fewer, in conversation and in wrap-up: what they are follows, with one statement. */
export async function noteInHand(work: Work, changes: readonly InHand[]): Promise<void> {
  if (changes.length === 0) return;
  announceMoved(work, await writeInHand(work.db, changes, work.now));
}

/** Tells the leads of a province, once a second, that somebody of it is something else now. */
export function announceMoved(work: Work, turned: readonly Turned[]): void {
  for (const { provinceId } of turned) {
    if (provinceId) work.announce(presenceMoved, { provinceId }, [gathered(postIn(provinceId, 'team-lead'))]);
  }
}
