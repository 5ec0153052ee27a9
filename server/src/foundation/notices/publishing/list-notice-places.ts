import type { Centre } from '../../../platform/work.ts';
import { type Actor, listCities, listProvinces, listTeams, seesProvince } from '../../organisation/index.ts';
import type { NoticePlaces } from '../notice/contract.ts';
import { mayAddressTeam } from './judge-reach.ts';

/** Where notices are for, or about, as far as somebody sees: nothing is asked of the database. */
export async function listNoticePlaces({ kept }: Centre, actor: Actor): Promise<NoticePlaces> {
  const provinces = (await listProvinces(kept)).filter(({ id }) => seesProvince(actor, id));
  const found = provinces.map(async (province) => ({
    ...toNamed(province),
    cities: (await listCities(kept, province.id)).map(toNamed),
    teams: (await listTeams(kept, province.id)).filter(({ id }) => mayAddressTeam(actor, id)).map(toNamed),
  }));
  return { whole: actor.provinceId === null, provinces: await Promise.all(found) };
}

function toNamed({ id, nameZh, nameEn }: { id: string; nameZh: string; nameEn: string }) {
  return { id, name: { zh: nameZh, en: nameEn } };
}
