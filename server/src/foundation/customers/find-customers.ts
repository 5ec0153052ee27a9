import { type Actor, saveAuditEntry, seesProvince } from '../organisation/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { BillingCentre } from './centre.ts';
import type { FindCustomers, FoundCustomer } from './contract.ts';
import { maskCustomer, maskName, maskPhone, maskText } from './mask-customer.ts';
import { takenOverAt } from './read-customer.ts';
import { readSought, type Sought } from './read-sought.ts';
import { recogniseByNumber, recogniseCaller } from './recognise-caller.ts';
import { type CustomerRow, findPlaces, listCustomersByName } from './store.ts';

const AT_MOST = 20;

/**
 * Customers of the actor's province by whole number, whole name or what the mask shows of one; masked. Each search is on record with its purpose and
 * whom it found; a customer of another province is not there.
 * @throws billingUnavailable for a number never met
 */
export async function findCustomers(
  centre: BillingCentre,
  actor: Actor,
  { sought, purpose }: FindCustomers,
): Promise<FoundCustomer[]> {
  const read = readSought(sought);
  const rows = (await lookUp(centre, actor, read)).filter(({ provinceId }) => seesProvince(actor, provinceId));
  const found = rows.map(({ id }) => id);
  await saveAuditEntry(centre.db, centre.clock.now(), actor, 'customers.searched', {
    by: read.by,
    sought:
      read.by === 'phone' ? maskPhone(read.phone) : read.by === 'name' ? maskName(read.text) : maskText(read.text),
    purpose,
    found,
  });
  return Promise.all(rows.map((row) => toFound(centre, row)));
}

async function lookUp(centre: BillingCentre, actor: Actor, sought: Sought): Promise<CustomerRow[]> {
  switch (sought.by) {
    case 'phone':
      return unlessUnknown(recogniseCaller(centre, sought.phone));
    case 'number': {
      const numbered = await unlessUnknown(recogniseByNumber(centre, sought.text));
      return numbered.length > 0 ? numbered : listNamed(centre, actor, sought.text);
    }
    case 'name':
      return listNamed(centre, actor, sought.text);
  }
}

async function listNamed(centre: BillingCentre, actor: Actor, name: string): Promise<CustomerRow[]> {
  return listCustomersByName(centre.db, { name, provinceId: actor.provinceId, limit: AT_MOST });
}

async function unlessUnknown(recognised: Promise<CustomerRow>): Promise<CustomerRow[]> {
  try {
    return [await recognised];
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unknown-number') return [];
    throw error;
  }
}

async function toFound({ db }: BillingCentre, row: CustomerRow): Promise<FoundCustomer> {
  const { provinceZh, provinceEn, cityZh, cityEn } = await findPlaces(db, row.cityId);
  return {
    id: row.id,
    ...maskCustomer(row),
    numberTakenOverAt: await takenOverAt(db, row),
    level: row.level,
    province: { zh: provinceZh, en: provinceEn },
    city: { zh: cityZh, en: cityEn },
  };
}
