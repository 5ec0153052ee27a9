import { rightsOf } from '../platform/rights.ts';
import type { Centre } from '../platform/work.ts';
import type { Actor } from '../foundation/organisation/index.ts';
import { samplePeople } from './accounts.ts';
import { actorOf, type People } from './everyday/live-through.ts';

/** One of the sample people, as they act once signed in. @throws RangeError for anybody else */
export function actAs({ rights: table }: Pick<Centre, 'rights'>, people: People, username: string): Actor {
  const person = samplePeople.find((one) => one.username === username);
  if (!person) throw new RangeError(`${username} is none of the sample people`);
  const { nameZh, nameEn, provinceId, cityId } = person;
  const posts = [...person.posts];
  const who = { ...actorOf(people, username), username, nameZh, nameEn, posts, provinceId, cityId };
  return { ...who, rights: rightsOf(table, posts), teams: [], passwordDue: false };
}
