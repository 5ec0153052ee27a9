import type { Actor } from '../../organisation/index.ts';

interface Addressed {
  provinceId: string | null;
  cities: readonly string[];
  posts: readonly string[];
  teams: readonly string[];
  skills: readonly string[];
}

type Reader = Pick<Actor, 'provinceId' | 'cityId' | 'posts' | 'teams'>;

/** Whether somebody is among those it is for: they fit each part of the audience that is named. Pure. */
export function isAddressedTo(audience: Addressed, reader: Reader, skills: readonly string[]): boolean {
  const { provinceId, cities, posts, teams } = audience;
  return (
    (provinceId === null || provinceId === reader.provinceId) &&
    fits(cities, reader.cityId === null ? [] : [reader.cityId]) &&
    fits(posts, reader.posts) &&
    fits(teams, reader.teams) &&
    fits(audience.skills, skills)
  );
}

function fits(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((one) => has.includes(one));
}
