import { gathered } from '../../../platform/announcing/announcement.ts';
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
  /** They have to choose another password before anything else. */
  passwordDue: boolean;
}

/** What a screen of this person listens to: what is theirs, their teams', their province's, and what their posts in it are told. */
export function audienceOf(actor: Actor, teamIds: readonly string[]): string[] {
  const { accountId, provinceId, posts, rights } = actor;
  const own = [`account:${accountId}`, ...teamIds.map(teamOf), 'everyone'];
  const all = [
    ...own,
    ...(rights.has('draft:read') ? ['policy-makers'] : []),
    ...(rights.has('account:read') ? [PEOPLE] : []),
  ];
  if (!provinceId) return all;
  const asPosts = posts.map((post) => postIn(provinceId, post));
  return [...all, `province:${provinceId}`, gatheredIn(provinceId), ...asPosts, ...asPosts.map(gathered)];
}

/** Whoever administers people. */
export const PEOPLE = 'people';

/** Everybody who works in a team. */
function teamOf(teamId: string): string {
  return `team:${teamId}`;
}

/** Every screen of a province, most of which show nothing of it: told once a second, with what else happened. */
export function gatheredIn(provinceId: string): string {
  return gathered(`province:${provinceId}`);
}

/** Whoever has to do with something, and at once; people and teams where there are any. */
export function concerned(
  accountIds: readonly (string | null | undefined)[],
  teamIds: readonly (string | null | undefined)[] = [],
): string[] {
  const accounts = accountIds.flatMap((id) => (id ? [`account:${id}`] : []));
  return [...new Set([...accounts, ...teamIds.flatMap((id) => (id ? [teamOf(id)] : []))])];
}

/** Everybody of a province who holds a post. */
export function postIn(provinceId: string, post: Post): string {
  return `province:${provinceId}:${post}`;
}

/** Rows of other provinces are treated as if they did not exist. */
export function seesProvince(actor: Pick<Actor, 'provinceId'>, provinceId: string | null): boolean {
  return actor.provinceId === null || actor.provinceId === provinceId;
}
