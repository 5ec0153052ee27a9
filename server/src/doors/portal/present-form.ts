import type { Centre } from '../../platform/work.ts';
import { listKinds, type TicketKind } from '../../casework/tickets/index.ts';
import type { PortalForm } from './contract.ts';
import { listCities } from './store.ts';

/** The order in which kinds are offered; others follow. */
const order = ['complaint', 'fault', 'suggestion', 'praise'];

export async function presentForm({ db, kept }: Centre): Promise<PortalForm> {
  const kinds = (await listKinds(kept)).filter(({ portal }) => portal === true);
  const rank = ({ id }: TicketKind) => (order.includes(id) ? order.indexOf(id) : order.length);
  return { kinds: kinds.toSorted((a, b) => rank(a) - rank(b)).map(presentKind), provinces: await listProvinces(db) };
}

function presentKind(kind: TicketKind): PortalForm['kinds'][number] {
  const { id, name, form } = kind;
  const fields = form.map(({ choices = [], ...field }) => ({ ...field, choices }));
  return { id, name, categories: offeredCategories(kind), form: fields };
}

/** Those that have a name in plain words; where none has, those that are not a part of another. Pure. */
export function offeredCategories({ categories }: Pick<TicketKind, 'categories'>) {
  const offered = categories.filter(({ retired }) => !retired);
  const plain = offered.flatMap(({ id, plain: name }) => (name ? [{ id, name }] : []));
  return plain.length > 0 ? plain : offered.filter(({ id }) => !id.includes('/')).map(({ id, name }) => ({ id, name }));
}

async function listProvinces(db: Centre['db']): Promise<PortalForm['provinces']> {
  const provinces = new Map<string, PortalForm['provinces'][number]>();
  for (const { id, provinceId, zh, en, provinceZh, provinceEn } of await listCities(db)) {
    const province = provinces.get(provinceId) ?? {
      id: provinceId,
      name: { zh: provinceZh, en: provinceEn },
      cities: [],
    };
    province.cities.push({ id, name: { zh, en } });
    provinces.set(provinceId, province);
  }
  return [...provinces.values()];
}
