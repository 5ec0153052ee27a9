import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { defineFollower, followersOf, type Following } from '../../../platform/follower.ts';
import type { Work } from '../../../platform/work.ts';
import type { Actor } from '../actors/actor.ts';

type Reader = Database | DatabaseTransaction;

/** What somebody can have in hand when they go. */
export const holdingKinds = ['contacts', 'tickets', 'promises', 'drafts'] as const;
export type HoldingKind = (typeof holdingKinds)[number];

/** One thing in somebody's hand, as whoever hands it on knows it. */
export interface HeldThing {
  id: string;
  /** A number, or the first words of it. */
  label: string;
  /** Whose province it is of. */
  provinceId: string | null;
  /** The team whose people alone can go on with it. */
  teamId?: string | null;
}

/** Who goes, and whom what they held goes to. */
export interface HandOn {
  from: string;
  to: string;
  by: Actor;
}

/** What later modules do about what somebody holds: one a kind. */
export interface HoldingFollower {
  kind: HoldingKind;
  /** What whoever takes it over has to be allowed. */
  right: string;
  list(db: Reader, accountId: string): Promise<HeldThing[]>;
  /** Gives all of it to somebody else, within the work that disables them. */
  handOn(work: Work, hand: HandOn): Promise<void>;
}

export const holdingFollower = defineFollower<HoldingFollower>('holding');

/** What later modules do within the work in which somebody goes, before what they hold goes on. */
export interface LeavingFollower {
  left(work: Work, accountId: string, provinceId: string | null): Promise<void>;
}

export const leavingFollower = defineFollower<LeavingFollower>('leaving');

export async function followLeaving(work: Work, accountId: string, provinceId: string | null): Promise<void> {
  for (const follower of followersOf(work.followers, leavingFollower)) await follower.left(work, accountId, provinceId);
}

export interface Holding {
  follower: HoldingFollower;
  things: readonly HeldThing[];
}

/** What somebody holds, kind by kind; kinds of which they hold nothing are left out. */
export async function listHoldings(followers: readonly Following[], db: Reader, accountId: string): Promise<Holding[]> {
  const all: Holding[] = [];
  for (const follower of followersOf(followers, holdingFollower)) {
    const things = await follower.list(db, accountId);
    if (things.length > 0) all.push({ follower, things });
  }
  return all;
}
