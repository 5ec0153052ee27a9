import type { TeamRow } from '../../../foundation/organisation/index.ts';
import type { Field } from '../moves/fields.ts';

/**
 * Why a ticket cannot go to a team that a move names; null where it can. A branch has to be of another city than the branch
 * that has the ticket: two may serve one city. Pure.
 * @param has the team that has it
 */
export function judgeTeam(
  type: Field['type'] | undefined,
  team: TeamRow | undefined,
  ticket: { provinceId: string },
  has: Pick<TeamRow, 'cityId'> | undefined,
): 'no-such-team' | 'not-another-branch' | null {
  if (team?.provinceId !== ticket.provinceId) return 'no-such-team';
  const fits = type !== 'branch' || (isCityBranch(team) && team.cityId !== has?.cityId);
  return fits ? null : 'not-another-branch';
}

const isCityBranch = ({ kind, cityId }: TeamRow) => kind === 'branch' && cityId !== null;
