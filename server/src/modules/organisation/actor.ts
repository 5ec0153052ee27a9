import type { Post, Right } from './rights.ts';

/** The signed-in person on whose behalf something is done. */
export interface Actor {
  accountId: string;
  username: string;
  nameZh: string;
  nameEn: string;
  posts: Post[];
  rights: Set<Right>;
  /** Null for the group's own people, who see every province. */
  provinceId: string | null;
  cityId: string | null;
}

/** Whom a screen of this person listens to. */
export function audienceOf(actor: Actor): string[] {
  return [`account:${actor.accountId}`, ...(actor.provinceId ? [`province:${actor.provinceId}`] : [])];
}

/** Rows of other provinces are treated as if they did not exist. */
export function seesProvince(actor: Actor, provinceId: string | null): boolean {
  return actor.provinceId === null || actor.provinceId === provinceId;
}
