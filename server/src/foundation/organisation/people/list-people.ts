import type { Static } from 'typebox';
import type { Centre } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../actors/actor.ts';
import { listCities, listProvinces, listTeams } from '../places/keep-organisation.ts';
import { noSuchPerson } from '../actors/refusals.ts';
import type { ManagedPerson, PeopleQuery, Places } from './people-contract.ts';
import { findPersonRow, listPeopleRows, type PersonRow } from './people-store.ts';

const PAGE = 50;

/** Those whom the actor administers, by user name. */
export async function listPeople(
  centre: Centre,
  actor: Actor,
  { provinceId, limit = PAGE, ...filter }: Static<typeof PeopleQuery>,
): Promise<ManagedPerson[]> {
  if (provinceId !== undefined && !seesProvince(actor, provinceId)) return [];
  const rows = await listPeopleRows(centre.db, { ...filter, limit, provinceId: provinceId ?? actor.provinceId });
  return rows.map(toPerson);
}

/** @throws noSuchPerson */
export async function readPerson(centre: Centre, actor: Actor, id: string): Promise<ManagedPerson> {
  const row = await findPersonRow(centre.db, id);
  if (!row || !seesProvince(actor, row.province?.id ?? null)) throw noSuchPerson();
  return toPerson(row);
}

/** Where the actor may put people. */
export async function readPlaces(centre: Centre, actor: Actor): Promise<Static<typeof Places>> {
  const { provinceId } = actor;
  const provinces = (await listProvinces(centre.kept)).filter(({ id }) => seesProvince(actor, id));
  return {
    provinces: provinces.map(named),
    cities: (await listCities(centre.kept, provinceId)).map((city) => ({
      ...named(city),
      provinceId: city.provinceId,
    })),
    teams: (await listTeams(centre.kept, provinceId)).map((team) => ({
      ...named(team),
      provinceId: team.provinceId,
      cityId: team.cityId,
    })),
  };
}

const named = ({ id, nameZh, nameEn }: { id: string; nameZh: string; nameEn: string }) => ({
  id,
  name: { zh: nameZh, en: nameEn },
});

function toPerson(row: PersonRow): ManagedPerson {
  const { nameZh, nameEn, disabledAt, hasPassword, linkExpiresAt, lastSignInAt, ...rest } = row;
  return {
    ...rest,
    name: { zh: nameZh, en: nameEn },
    state: disabledAt ? 'disabled' : hasPassword ? 'active' : 'invited',
    disabledAt: disabledAt?.toISOString() ?? null,
    linkExpiresAt: linkExpiresAt?.toISOString() ?? null,
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
  };
}
