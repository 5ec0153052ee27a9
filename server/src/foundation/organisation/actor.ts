import type { Post } from './posts.ts';

/** The signed-in person on whose behalf something is done. */
export interface Actor {
  accountId: string;
  username: string;
  nameZh: string;
  nameEn: string;
  posts: Post[];
  rights: ReadonlySet<string>;
  /** Null for the group's own people, who see every province. */
  provinceId: string | null;
  cityId: string | null;
  /** The ids of the teams they work in. */
  teams: readonly string[];
}

/** What a screen of this person listens to: what is theirs, their province's, and what their posts in it are told. */
export function audienceOf(actor: Actor): string[] {
  const { accountId, provinceId, posts, rights } = actor;
  const own = [`account:${accountId}`, 'everyone', ...(rights.has('draft:read') ? ['policy-makers'] : [])];
  if (!provinceId) return own;
  return [...own, `province:${provinceId}`, ...posts.map((post) => postIn(provinceId, post))];
}

/** Everybody of a province who holds a post. */
export function postIn(provinceId: string, post: Post): string {
  return `province:${provinceId}:${post}`;
}

/** Rows of other provinces are treated as if they did not exist. */
export function seesProvince(actor: Actor, provinceId: string | null): boolean {
  return actor.provinceId === null || actor.provinceId === provinceId;
}
