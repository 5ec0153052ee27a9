import { followersOf } from '../../../platform/follower.ts';
import type { Refusal } from '../../../platform/refusal.ts';
import type { Centre, Work } from '../../../platform/work.ts';
import { ticketFollower } from '../history/followers.ts';

/** What later modules have against the end of these tickets, by their ids: the first to say something of each is heard. */
export async function findAgainstEnd(
  { db, followers }: Pick<Centre, 'db' | 'followers'> | Pick<Work, 'db' | 'followers'>,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, Refusal>> {
  const against = new Map<string, Refusal>();
  for (const follower of followersOf(followers, ticketFollower)) {
    const told = (await follower.againstEnd?.(db, ticketIds)) ?? new Map<string, Refusal>();
    for (const [id, refusal] of told) if (!against.has(id)) against.set(id, refusal);
  }
  return against;
}
