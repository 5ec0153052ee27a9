import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { newId } from '../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import { saveNumberRanges } from './number-range-store.ts';
import { posts } from './posts.ts';
import { hashPassword } from './sign-in.ts';
import { savePlaces } from './save-organisation.ts';
import { saveAccount } from './store.ts';

const Id = Type.String({ pattern: '^[a-z0-9-]{1,40}$' });
const Name = Type.String({ minLength: 1, maxLength: 100 });
const Prefix = Type.String({ pattern: '^\\+[1-9][0-9]{0,13}$', description: 'How numbers at home here begin: +86571' });
const City = Type.Object({ id: Id, nameZh: Name, nameEn: Name }, { additionalProperties: false });
const Person = Type.Object(
  {
    username: Type.String({ pattern: '^[A-Za-z0-9._-]{1,64}$' }),
    nameZh: Name,
    nameEn: Name,
    provinceId: Type.Union([Id, Type.Null()]),
    cityId: Type.Union([Id, Type.Null()]),
    posts: Type.Array(Type.Enum(posts), { minItems: 1 }),
    password: Type.String({ minLength: 12, maxLength: 256 }),
  },
  { additionalProperties: false },
);
const Organisation = Type.Object(
  {
    provinces: Type.Array(
      Type.Object(
        { id: Id, nameZh: Name, nameEn: Name, cities: Type.Array(City), numbers: Type.Optional(Type.Array(Prefix)) },
        { additionalProperties: false },
      ),
    ),
    people: Type.Array(Person),
  },
  { additionalProperties: false },
);

/**
 * Takes provinces, cities and people from a file, once each: what is there already stays as it is. This is how a centre
 * without sample data gets its first people.
 * @throws Error that names the field that is not of the stated form
 */
export async function loadOrganisation(centre: Centre, given: unknown): Promise<{ people: number }> {
  if (!Value.Check(Organisation, given)) {
    const [fault] = Value.Errors(Organisation, given);
    throw new Error(
      `the organisation is not of the stated form: ${fault?.instancePath || '/'} ${fault?.message ?? ''}`,
    );
  }
  const people = await Promise.all(given.people.map((person) => toAccount(person, centre.clock.now())));
  await inOneWork(centre, async (work) => {
    const cities = given.provinces.flatMap((province) =>
      province.cities.map((city) => ({ ...city, provinceId: province.id })),
    );
    const provinces = given.provinces.map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn }));
    await savePlaces(work, provinces, cities);
    const ranges = given.provinces.flatMap(({ id, numbers = [] }) =>
      numbers.map((prefix) => ({ prefix, provinceId: id })),
    );
    await saveNumberRanges(work.db, ranges);
    for (const person of people) await saveAccount(work.db, person);
  });
  return { people: people.length };
}

async function toAccount({ password, ...person }: Static<typeof Person>, now: Date) {
  return { ...person, id: newId(now), passwordHash: await hashPassword(password), sample: false };
}
