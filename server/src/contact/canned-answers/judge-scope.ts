import type { Actor } from '../../foundation/organisation/index.ts';
import type { Scope } from './contract.ts';

/** Whom an answer is for. One of the three is there, or none for the group. */
export interface Holder {
  scope: Scope;
  ownerId: string | null;
  teamId: string | null;
  provinceId: string | null;
}

interface Team {
  id: string;
  provinceId: string;
}

type Who = Pick<Actor, 'accountId' | 'provinceId' | 'teams' | 'rights'>;

/** The right to keep what colleagues use; of a province's people for their province, of the group's for all. */
const SHARES = 'canned-answer:share';

/**
 * Whom it would be for if this person kept it; null where that is not theirs to decide (docs/rules/contacts.md#canned-answers).
 * Pure.
 */
export function judgeHolder(who: Who, scope: Scope, team: Team | undefined): Holder | null {
  const none = { scope, ownerId: null, teamId: null, provinceId: null };
  if (scope === 'mine') return { ...none, ownerId: who.accountId };
  if (!who.rights.has(SHARES)) return null;
  if (scope === 'group') return who.provinceId === null ? none : null;
  if (scope === 'province') return who.provinceId === null ? null : { ...none, provinceId: who.provinceId };
  return team && isOf(who, team.provinceId) ? { ...none, teamId: team.id } : null;
}

/** Whether this person may change what these people have. Pure. */
export function mayChange(who: Who, held: Holder, team: Team | undefined): boolean {
  switch (held.scope) {
    case 'mine':
      return held.ownerId === who.accountId;
    case 'group':
      return who.rights.has(SHARES) && who.provinceId === null;
    case 'province':
      return who.rights.has(SHARES) && held.provinceId !== null && isOf(who, held.provinceId);
    case 'team':
      return who.rights.has(SHARES) && team !== undefined && isOf(who, team.provinceId);
  }
}

const isOf = ({ provinceId }: Who, province: string) => provinceId === null || provinceId === province;
