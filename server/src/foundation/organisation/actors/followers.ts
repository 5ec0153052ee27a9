import { defineFollower, followersOf } from '../../../platform/follower.ts';
import type { Centre } from '../../../platform/work.ts';

/** What later modules do when people are heard of, which is every few seconds of everybody who has a desk open. */
export interface SessionFollower {
  /** These people are there: one statement for all of them, and no row changed where nothing is new. */
  seen(centre: Centre, accountIds: readonly string[]): Promise<void>;
}

export const sessionFollower = defineFollower<SessionFollower>('session');

/** Tells later modules that these people were heard of just now; their sessions say so by now. */
export async function noteSeen(centre: Centre, accountIds: readonly string[]): Promise<void> {
  for (const follower of followersOf(centre.followers, sessionFollower)) await follower.seen(centre, accountIds);
}
