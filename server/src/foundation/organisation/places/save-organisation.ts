import type { Work } from '../../../platform/work.ts';
import { organisationChanged } from '../actors/announcements.ts';
import { type City, type Province, savePlaceRows } from './place-store.ts';
import { saveTeamRow, type TeamRow } from './team-store.ts';

/** Provinces and cities, once each: what is there already stays as it is. @returns how many are new */
export async function savePlaces(
  work: Work,
  provinces: readonly Province[],
  cities: readonly City[],
): Promise<{ provinces: number; cities: number }> {
  const made = await savePlaceRows(work.db, provinces, cities);
  work.announce(organisationChanged, {}, ['everyone']);
  return made;
}

/** A team, in the place of what it was. */
export async function saveTeam(work: Work, team: TeamRow): Promise<void> {
  await saveTeamRow(work.db, team);
  work.announce(organisationChanged, {}, ['everyone']);
}
