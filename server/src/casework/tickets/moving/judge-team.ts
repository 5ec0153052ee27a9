import type { TeamRow } from '../../../foundation/organisation/index.ts';
import type { Field } from '../moves/fields.ts';

/** Why a ticket cannot go to a team that a move names; null where it can. Pure. */
export function judgeTeam(
  type: Field['type'] | undefined,
  team: TeamRow | undefined,
  ticket: { provinceId: string; teamId: string | null },
): 'no-such-team' | 'not-another-branch' | null {
  if (team?.provinceId !== ticket.provinceId) return 'no-such-team';
  const fits = type !== 'branch' || (team.kind === 'branch' && team.id !== ticket.teamId);
  return fits ? null : 'not-another-branch';
}
