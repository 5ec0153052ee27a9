import type { Kept, KeptKind } from '../../../platform/keeping/keep.ts';
import { organisationChanged } from '../actors/announcements.ts';
import { type City, type Province, readCities, readProvinces } from './place-store.ts';
import { readTeams, type TeamRow } from './team-store.ts';

interface Organisation {
  provinces: ReadonlyMap<string, Province>;
  /** By province, then by their ids. */
  cities: readonly City[];
  /** By their ids. */
  teams: readonly TeamRow[];
}

const organisation: KeptKind<Organisation> = {
  name: 'organisation',
  until: [organisationChanged],
  read: async (db) => ({
    provinces: new Map((await readProvinces(db)).map((province) => [province.id, province])),
    cities: await readCities(db),
    teams: await readTeams(db),
  }),
  rowsIn: ({ provinces, cities, teams }) => provinces.size + cities.length + teams.length,
};

export async function findProvince(kept: Kept, id: string): Promise<Province | undefined> {
  return (await kept.get(organisation)).provinces.get(id);
}

export async function listProvinces(kept: Kept): Promise<Province[]> {
  return [...(await kept.get(organisation)).provinces.values()];
}

export async function findCity(kept: Kept, id: string): Promise<City | undefined> {
  return (await kept.get(organisation)).cities.find((city) => city.id === id);
}

/** @param provinceId null: of all */
export async function listCities(kept: Kept, provinceId: string | null): Promise<readonly City[]> {
  const { cities } = await kept.get(organisation);
  return provinceId === null ? cities : cities.filter((city) => city.provinceId === provinceId);
}

/** @param provinceId null: of all */
export async function listTeams(kept: Kept, provinceId: string | null): Promise<readonly TeamRow[]> {
  const { teams } = await kept.get(organisation);
  return provinceId === null ? teams : teams.filter((team) => team.provinceId === provinceId);
}

export async function findTeam(kept: Kept, id: string): Promise<TeamRow | undefined> {
  return (await kept.get(organisation)).teams.find((team) => team.id === id);
}
