import { defineFollower, followersOf } from '../../platform/follower.ts';
import type { Work } from '../../platform/work.ts';

/** Somebody's presence, as it is from now on. */
export interface ChangedPresence {
  accountId: string;
  /** Since when contacts can reach them; null: they cannot. */
  readySince: Date | null;
}

/** What later modules do within the work that changes somebody's presence: this and no more. */
export interface PresenceFollower {
  changed(work: Work, presence: ChangedPresence): Promise<void>;
}

export const presenceFollower = defineFollower<PresenceFollower>('presence');

export async function followPresence(work: Work, presence: ChangedPresence): Promise<void> {
  for (const follower of followersOf(work.followers, presenceFollower)) await follower.changed(work, presence);
}
