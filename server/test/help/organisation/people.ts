import type { Static } from 'typebox';
import type { ManagedPerson, PasswordLink } from '../../../src/foundation/organisation/people/people-contract.ts';
import type { TestCentre } from '../centre.ts';
import { Person, type Reply } from '../person.ts';

interface Made {
  person: ManagedPerson;
  link: Static<typeof PasswordLink>;
}

let hired = 0;

/** Somebody who is to be taken in: an agent in Hangzhou unless told otherwise. */
export function newcomer(more: object = {}) {
  hired += 1;
  return {
    username: `newcomer${hired}`,
    nameZh: '新同事',
    nameEn: 'New Colleague',
    provinceId: 'zj',
    cityId: 'zj-hz',
    posts: ['agent'],
    teams: [],
    ...more,
  };
}

export const makePerson = (admin: Person, more: object = {}): Promise<Reply<Made & { code?: string }>> =>
  admin.post('/api/people', newcomer(more));

export async function findPerson(admin: Person, username: string): Promise<ManagedPerson> {
  const found = await admin.must(admin.get<ManagedPerson[]>(`/api/people?search=${username}`));
  const person = found.find((one) => one.username === username);
  if (!person) throw new Error(`${username} is not among the people`);
  return person;
}

/** As they are, to be sent back with a change. */
export const asChange = ({ name, posts, province, city, teams, version }: ManagedPerson, more: object = {}) => ({
  nameZh: name.zh,
  nameEn: name.en,
  provinceId: province?.id ?? null,
  cityId: city?.id ?? null,
  posts,
  teams: teams.map(({ id }) => id),
  version,
  ...more,
});

/** What nobody would guess. */
export const GOOD = '西湖边第三棵柳树';

export const strangerPosts = (centre: TestCentre, url: string, payload: object) =>
  centre.app.inject({ method: 'POST', url, payload });

/** Takes somebody in and has them choose their password. */
export async function takeIn(centre: TestCentre, admin: Person, more: object = {}): Promise<[Person, ManagedPerson]> {
  const { person, link } = await admin.must(makePerson(admin, more));
  const reply = await strangerPosts(centre, '/api/password-links/use', { token: link.token, password: GOOD });
  if (reply.statusCode !== 204) throw new Error(reply.body);
  return [await Person.signIn(centre, person.username, GOOD), person];
}
