import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { newId } from '../../platform/new-id.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { concerned, PEOPLE } from './actors/actor.ts';
import { personChanged } from './actors/announcements.ts';
import { saveAuditEntry } from './audit/audit-store.ts';
import { saveNumberRanges } from './places/number-range-store.ts';
import { judgePassword } from './passwords/judge-password.ts';
import { savePassword } from './people/link-store.ts';
import { findForLoading, updatePerson } from './people/people-store.ts';
import { posts } from './actors/posts.ts';
import { hashPassword, isPassword } from './sign-ins/sign-in.ts';
import { announceEnded } from './sign-ins/announce-ended.ts';
import { deleteSessionsOf } from './sign-ins/session-store.ts';
import { savePlaces } from './places/save-organisation.ts';
import { saveAccount } from './sign-ins/account-store.ts';

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

/** What became of somebody in the file: of `sample`, nothing, for they are invented. */
type Outcome = 'made' | 'changed' | 'as-it-was' | 'sample';

export interface Loaded {
  /** Of them in the file, those that are new; the others stay as they were. */
  provinces: { given: number; made: number };
  cities: { given: number; made: number };
  people: { username: string; outcome: Outcome; changed: string[]; disabled: boolean }[];
}

/**
 * Takes provinces, cities and people from a file, and says what that changed. Provinces and cities that are there stay as
 * they are; people that are there get the names, place, posts and password of the file, and keep their teams. This is how a
 * centre without sample data gets its first people.
 * @throws Error that names the field that is not of the stated form, or the password that is not taken
 */
export async function loadOrganisation(centre: Centre, given: unknown): Promise<Loaded> {
  if (!Value.Check(Organisation, given)) {
    const [fault] = Value.Errors(Organisation, given);
    throw new Error(
      `the organisation is not of the stated form: ${fault?.instancePath || '/'} ${fault?.message ?? ''}`,
    );
  }
  given.people.forEach(refuseWeak);
  const people = await Promise.all(given.people.map((person) => prepare(centre, person)));
  return inOneWork(centre, async (work) => {
    const cities = given.provinces.flatMap((province) =>
      province.cities.map((city) => ({ ...city, provinceId: province.id })),
    );
    const provinces = given.provinces.map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn }));
    const made = await savePlaces(work, provinces, cities);
    const ranges = given.provinces.flatMap(({ id, numbers = [] }) =>
      numbers.map((prefix) => ({ prefix, provinceId: id })),
    );
    await saveNumberRanges(work.db, ranges);
    const outcomes: Loaded['people'] = [];
    for (const person of people) outcomes.push(await loadPerson(work, person));
    return {
      provinces: { given: provinces.length, made: made.provinces },
      cities: { given: cities.length, made: made.cities },
      people: outcomes,
    };
  });
}

type GivenPerson = Static<typeof Person>;

function refuseWeak({ password, username, nameZh, nameEn }: GivenPerson, index: number): void {
  const fault = judgePassword(password, [username, nameZh, nameEn]);
  if (fault) throw new Error(`the password at /people/${index}/password is not taken: ${fault}`);
}

/** Passwords take long to compare and to hash: before anything is held. */
async function prepare(centre: Centre, { password, ...fields }: GivenPerson) {
  const present = await findForLoading(centre.db, fields.username);
  const isSame = present !== undefined && (await isPassword(present.passwordHash, password));
  return { fields, passwordHash: isSame ? null : await hashPassword(password) };
}

interface Prepared {
  fields: Omit<GivenPerson, 'password'>;
  /** Null: the one they have. */
  passwordHash: string | null;
}

async function loadPerson(work: Work, { fields, passwordHash }: Prepared): Promise<Loaded['people'][number]> {
  const { username, ...wanted } = fields;
  const present = await findForLoading(work.db, username);
  const outcome = (what: Outcome, changed: string[] = []) => {
    const disabled = present !== undefined && present.disabledAt !== null;
    return { username, outcome: what, changed, disabled };
  };
  if (present?.sample) return outcome('sample');
  if (!present) {
    const id = newId(work.now);
    await saveAccount(work.db, { ...fields, id, passwordHash, sample: false });
    await announceLoaded(work, id, { made: true });
    return outcome('made');
  }
  const names = ['nameZh', 'nameEn', 'provinceId', 'cityId', 'posts'] as const;
  const differing = names.filter((name) => JSON.stringify(present[name]) !== JSON.stringify(wanted[name]));
  const changed = [...differing, ...(passwordHash === null ? [] : ['password'])];
  if (changed.length === 0) return outcome('as-it-was');
  if (differing.length > 0) await updatePerson(work.db, present.id, wanted);
  if (passwordHash !== null) {
    await savePassword(work.db, present.id, { passwordHash, passwordDue: false });
    await deleteSessionsOf(work.db, present.id);
    announceEnded(work, present.id);
  }
  await announceLoaded(work, present.id, { changed });
  return outcome('changed', changed);
}

async function announceLoaded(work: Work, accountId: string, how: Record<string, unknown>): Promise<void> {
  await saveAuditEntry(work.db, work.now, null, 'organisation.loaded', { accountId, ...how });
  work.announce(personChanged, { accountId }, [...concerned([accountId]), PEOPLE]);
}
