import { secondsLater } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { Centre } from '../../platform/work.ts';
import { BillingRefusal, BillingUnavailable, type Customer as BossCustomer } from '../billing/index.ts';
import type { BillingCentre } from './centre.ts';
import { billingUnavailable, unknownNumber } from './refusals.ts';
import {
  type CustomerRow,
  findCustomerByPhone,
  findCustomerByRef,
  type MetCustomer,
  type NewCustomer,
  saveCustomer,
  takeNumbersAway,
} from './store.ts';

/** What BOSS told is taken as it was for this long; after that a caller is known by it, and BOSS is asked again. */
const FRESH_SECONDS = 3600;

/** Who has a number. `told`: BOSS said so; otherwise it gave no answer, and this is who was met before. */
export interface Recognition {
  customer: CustomerRow | null;
  told: boolean;
}

/** Who has this number: asked of BOSS, and remembered, so that a caller met before is known while BOSS is down. */
export async function recogniseNumber(centre: BillingCentre, phone: string): Promise<Recognition> {
  const met = await findCustomerByPhone(centre.db, phone);
  const found = await askBoss(() => centre.billing.findCustomer(phone));
  if (found === 'unavailable') return { customer: met ?? null, told: false };
  if (found) return { customer: await remember(centre, found, phone), told: true };
  if (met) await takeNumbersAway(centre.db, [phone], null, centre.clock.now());
  return { customer: null, told: true };
}

/** The same where a customer is needed. @throws unknownNumber, billingUnavailable (for a number never met) */
export async function recogniseCaller(centre: BillingCentre, phone: string): Promise<CustomerRow> {
  return orRefuse(await recogniseNumber(centre, phone));
}

/** Who has this customer number in BOSS; otherwise the same. @throws unknownNumber, billingUnavailable */
export async function recogniseByNumber(centre: BillingCentre, ref: string): Promise<CustomerRow> {
  const found = await askBoss(() => centre.billing.customer(ref));
  if (found === 'unavailable') {
    return orRefuse({ customer: (await findCustomerByRef(centre.db, ref)) ?? null, told: false });
  }
  return orRefuse({ customer: found && (await remember(centre, found)), told: true });
}

/** Who was met with this number, without asking BOSS; `fresh`: BOSS told of them a short while ago. */
export async function recallCaller(
  centre: Centre,
  phone: string,
): Promise<{ customer: MetCustomer; fresh: boolean } | null> {
  const customer = await findCustomerByPhone(centre.db, phone);
  if (!customer) return null;
  const freshSince = secondsLater(centre.clock.now(), -FRESH_SECONDS);
  return { customer, fresh: customer.toldAt !== null && customer.toldAt > freshSince };
}

function orRefuse({ customer, told }: Recognition): CustomerRow {
  if (customer) return customer;
  throw told ? unknownNumber() : billingUnavailable();
}

async function askBoss(ask: () => Promise<BossCustomer | null>): Promise<BossCustomer | null | 'unavailable'> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof BillingUnavailable) return 'unavailable';
    if (error instanceof BillingRefusal && error.code === 'unknown-customer') return null;
    throw error;
  }
}

/** Found by their customer number, they may have a number that was somebody else's when it was last told of. */
async function remember(centre: BillingCentre, found: BossCustomer, phone: string = found.phone): Promise<CustomerRow> {
  const now = centre.clock.now();
  const row: NewCustomer = {
    id: newId(now),
    provinceId: found.provinceId,
    cityId: found.cityId,
    phone: found.phone,
    bossRef: found.ref,
    name: found.name,
    title: found.title,
    level: found.level,
    birthDate: found.birthDate,
    planZh: found.planName.zh,
    planEn: found.planName.en,
  };
  return centre.db.transaction().execute(async (db) => {
    await takeNumbersAway(db, [phone, found.phone], found.ref, now);
    return { ...row, id: await saveCustomer(db, row, now), phoneLeftAt: null };
  });
}
