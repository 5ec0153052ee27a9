import type { TeamRow } from '../../../foundation/organisation/index.ts';

/**
 * Who a ticket goes to first: the branch of its city if it handles the category, else the department that does; one that
 * names the category before one that takes all. Null where nobody does. Pure.
 */
export function chooseTeam(teams: readonly TeamRow[], category: string, cityId: string | null): TeamRow | null {
  const fits = teams.filter((team) => handles(team, category) > 0 && (team.cityId === null || team.cityId === cityId));
  const [best] = fits.toSorted(
    (a, b) => rank(b, category, cityId) - rank(a, category, cityId) || (a.id < b.id ? -1 : 1),
  );
  return best ?? null;
}

/** 3: names the category itself, 2: its class, 1: takes all, 0: does not. */
function handles(team: TeamRow, category: string): number {
  if (team.handles.includes(category)) return 3;
  if (team.handles.includes(category.split('/')[0] ?? '')) return 2;
  return team.handles.includes('*') ? 1 : 0;
}

function rank(team: TeamRow, category: string, cityId: string | null): number {
  return 2 * handles(team, category) + (team.cityId !== null && team.cityId === cityId ? 1 : 0);
}
