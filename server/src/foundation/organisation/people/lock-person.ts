import type { Work } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../actors/actor.ts';
import { lastAdministrator, noSuchPerson, ownRight } from '../actors/refusals.ts';
import { judgeAdministration } from './judge-person.ts';
import { lockAmongAdministrators, type LockedPerson } from './people-store.ts';

export interface Managed extends LockedPerson {
  /** All who administer, held too. */
  administrators: readonly LockedPerson[];
}

/** Holds somebody whom the actor administers. A province's administrator does not touch the group's people. @throws noSuchPerson */
export async function lockManaged(work: Work, actor: Actor, accountId: string): Promise<Managed> {
  const held = await lockAmongAdministrators(work.db, accountId);
  const person = held.find(({ id }) => id === accountId);
  if (!person || !seesProvince(actor, person.provinceId)) throw noSuchPerson();
  return { ...person, administrators: held.filter(({ posts }) => posts.includes('administrator')) };
}

/** @throws ownRight, lastAdministrator */
export function refuseLosing(
  actor: Actor,
  person: Managed,
  after: Pick<LockedPerson, 'posts' | 'provinceId' | 'disabledAt'>,
): void {
  const fault = judgeAdministration(actor.accountId, person, after, person.administrators);
  if (fault === 'own-right') throw ownRight();
  if (fault === 'last-administrator') throw lastAdministrator();
}
