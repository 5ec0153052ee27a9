import type { City } from '../places/place-store.ts';
import type { TeamRow } from '../places/team-store.ts';

export interface Place {
  provinceId: string | null;
  cityId: string | null;
  teams: readonly string[];
}

interface Known {
  provinces: ReadonlySet<string>;
  cities: readonly City[];
  teams: readonly TeamRow[];
}

/** Whether a place is one: the city and the teams of the province; the group has neither. Pure. */
export function isPlace({ provinceId, cityId, teams }: Place, known: Known): boolean {
  if (provinceId === null) return cityId === null && teams.length === 0;
  const cityFits = cityId === null || known.cities.some((city) => city.id === cityId && city.provinceId === provinceId);
  const fits = (id: string) => known.teams.some((team) => team.id === id && team.provinceId === provinceId);
  return known.provinces.has(provinceId) && cityFits && teams.every(fits);
}

/** As far as who administers whom goes. */
export interface Standing {
  id: string;
  posts: readonly string[];
  provinceId: string | null;
  disabledAt: Date | null;
  passwordHash: string | null;
}

type After = Pick<Standing, 'posts' | 'provinceId' | 'disabledAt'>;

/**
 * Why somebody's posts and place cannot become these; null where they can. Whoever administers keeps it and what it reaches
 * while they change themselves, and somebody has to be left who can sign in and administer the same people. Pure.
 * @param all those who administer, themselves included
 */
export function judgeAdministration(
  actorId: string,
  before: Standing,
  after: After,
  all: readonly Standing[],
): 'own-right' | 'last-administrator' | null {
  if (!administers(before) || reaches(after, before.provinceId)) return null;
  if (actorId === before.id) return 'own-right';
  const others = all.filter(({ id }) => id !== before.id);
  const left = others.some((one) => administers(one) && one.passwordHash !== null && reaches(one, before.provinceId));
  return left ? null : 'last-administrator';
}

const administers = ({ posts, disabledAt }: Omit<After, 'provinceId'>) =>
  posts.includes('administrator') && disabledAt === null;

/** Whoever is of the group administers every province. */
const reaches = (one: After, provinceId: string | null) =>
  administers(one) && (one.provinceId === null || one.provinceId === provinceId);
