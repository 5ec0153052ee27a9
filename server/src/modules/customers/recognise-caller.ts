import { BillingUnavailable, type Customer as BossCustomer } from '../billing/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { BillingCentre } from './centre.ts';
import { billingUnavailable, unknownNumber } from './refusals.ts';
import { type CustomerRow, findCustomerByPhone, saveCustomer } from './store.ts';

/**
 * Who has this number: asked of BOSS, and remembered, so that a caller met before is known while BOSS is down.
 * @throws unknownNumber, billingUnavailable (for a number never met)
 */
export async function recogniseCaller(centre: BillingCentre, phone: string): Promise<CustomerRow> {
  const known = await findCustomerByPhone(centre.db, phone);
  const found = await askBoss(centre, phone);
  if (found === 'unavailable') {
    if (known) return known;
    throw billingUnavailable();
  }
  if (!found) throw unknownNumber();
  return remember(centre, found, known?.id);
}

async function askBoss(centre: BillingCentre, phone: string): Promise<BossCustomer | null | 'unavailable'> {
  try {
    return await centre.billing.findCustomer(phone);
  } catch (error) {
    if (error instanceof BillingUnavailable) return 'unavailable';
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
