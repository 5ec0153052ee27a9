import type { Static } from 'typebox';
import { operatorDay } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import { type Actor, recordReading, saveAuditEntry, seesProvince } from '../organisation/index.ts';
import { lockedUntil } from './check-identity.ts';
import type { Customer, Reveal, Revealed } from './contract.ts';
import { maskCustomer, phoneOf } from './mask-customer.ts';
import { addressOf } from './read-surname.ts';
import { noSuchCustomer } from './refusals.ts';
import { countFailures, type CustomerRow, findCustomer, findPlaces, findTakenOver, hasPassedIn } from './store.ts';

/** @throws noSuchCustomer */
export async function customerFor(centre: Centre, actor: Actor, id: string): Promise<CustomerRow> {
  const customer = await findCustomer(centre.db, id);
  if (!customer || !seesProvince(actor, customer.provinceId)) throw noSuchCustomer();
  return customer;
}

/** The customer as the desk shows them: masked; the reading is recorded. */
export async function readCustomer(centre: Centre, actor: Actor, id: string, contactId?: string): Promise<Customer> {
  const customer = await customerFor(centre, actor, id);
  const now = centre.clock.now();
  await recordReading(centre, actor, 'customer.read', { customerId: id, contactId: contactId ?? null });
  const places = await findPlaces(centre.db, customer.cityId);
  const failuresToday = await countFailures(centre.db, id, operatorDay(now));
  return {
    id,
    ...maskCustomer(customer),
    numberTakenOverAt: await takenOverAt(centre.db, customer),
    address: addressOf(customer.name, customer.title),
    level: customer.level,
    plan: { zh: customer.planZh, en: customer.planEn },
    province: { zh: places.provinceZh, en: places.provinceEn },
    city: { zh: places.cityZh, en: places.cityEn },
    identity: {
      verified: contactId ? await hasPassedIn(centre.db, contactId, id) : false,
      failuresToday,
      lockedUntil: lockedUntil(failuresToday, now),
    },
  };
}

/** Null where the number is no more theirs, too: whose it was before them concerns nobody then. */
export async function takenOverAt(db: Centre['db'], customer: CustomerRow): Promise<string | null> {
  return (phoneOf(customer) === null ? null : await findTakenOver(db, customer))?.toISOString() ?? null;
}

/** Name and number in full, for a stated purpose, on record. */
export async function revealCustomer(
  centre: Centre,
  actor: Actor,
  id: string,
  reveal: Static<typeof Reveal>,
): Promise<Static<typeof Revealed>> {
  const customer = await customerFor(centre, actor, id);
  await saveAuditEntry(centre.db, centre.clock.now(), actor, 'customer.revealed', { customerId: id, ...reveal });
  return { name: customer.name, phone: phoneOf(customer) };
}
