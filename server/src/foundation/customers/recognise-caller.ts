import { BillingRefusal, BillingUnavailable, type Customer as BossCustomer } from '../billing/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { BillingCentre } from './centre.ts';
import { billingUnavailable, unknownNumber } from './refusals.ts';
import { type CustomerRow, findCustomerByPhone, findCustomerByRef, saveCustomer } from './store.ts';

/**
 * Who has this number: asked of BOSS, and remembered, so that a caller met before is known while BOSS is down.
 * @throws unknownNumber, billingUnavailable (for a number never met)
 */
export async function recogniseCaller(centre: BillingCentre, phone: string): Promise<CustomerRow> {
  const known = await findCustomerByPhone(centre.db, phone);
  return judge(centre, known, await askBoss(() => centre.billing.findCustomer(phone)));
}

/** Who has this customer number in BOSS; otherwise the same. @throws unknownNumber, billingUnavailable */
export async function recogniseByNumber(centre: BillingCentre, ref: string): Promise<CustomerRow> {
  const known = await findCustomerByRef(centre.db, ref);
  return judge(centre, known, await askBoss(() => centre.billing.customer(ref)));
}

type Told = BossCustomer | null | 'unavailable';

async function judge(centre: BillingCentre, known: CustomerRow | undefined, found: Told): Promise<CustomerRow> {
  if (found === 'unavailable') {
    if (known) return known;
    throw billingUnavailable();
  }
  if (!found) throw unknownNumber();
  return remember(centre, found, known?.id);
}

async function askBoss(ask: () => Promise<BossCustomer | null>): Promise<Told> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof BillingUnavailable) return 'unavailable';
    if (error instanceof BillingRefusal && error.code === 'unknown-customer') return null;
    throw error;
  }
}

async function remember(centre: BillingCentre, found: BossCustomer, knownId: string | undefined): Promise<CustomerRow> {
  const now = centre.clock.now();
  const row: CustomerRow = {
    id: knownId ?? newId(now),
    provinceId: found.provinceId,
    cityId: found.cityId,
    phone: found.phone,
    bossRef: found.ref,
    name: found.name,
    title: found.title,
    level: found.level,
    planZh: found.planName.zh,
    planEn: found.planName.en,
  };
  return { ...row, id: await saveCustomer(centre.db, row, now) };
}
