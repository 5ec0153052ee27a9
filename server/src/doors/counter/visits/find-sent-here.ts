import { daysEarlier } from '../../../platform/clock.ts';
import { oneOf } from '../../../platform/stored.ts';
import { customerFor } from '../../../foundation/customers/index.ts';
import { type Actor, recordReading } from '../../../foundation/organisation/index.ts';
import type { DecidingCentre } from '../../../deciding/resolution/index.ts';
import type { SentHere } from '../contract.ts';
import { listServices } from '../halls/read-halls.ts';
import { listSentHere } from './visit-store.ts';

/** Who was sent to a hall comes within days; a month is enough for whoever waits for papers. */
const DAYS_BACK = 30;

/** Customers whom a call sent here: what was asked of them, and which papers settle it. @throws noSuchCustomer */
export async function findSentHere(
  centre: DecidingCentre,
  actor: Actor,
  { customerId, but = null }: { customerId: string; but?: string | null },
): Promise<SentHere[]> {
  await customerFor(centre, actor, customerId);
  await recordReading(centre, actor, 'history.read', { customerId, contactId: but });
  const since = daysEarlier(centre.clock.now(), DAYS_BACK);
  const rows = await listSentHere(centre.db, { customerId, since, but });
  if (rows.length === 0) return [];
  const services = await listServices(centre.db);
  return Promise.all(
    rows.map(async ({ contactId, begunAt, disposition, reason, type, policyId, rule }) => ({
      contactId,
      at: begunAt.toISOString(),
      disposition: oneOf(['business-hall', 'retry-later'] as const, disposition, 'act.disposition'),
      matterType: type,
      reason,
      because: await reasonOf(centre, policyId, rule),
      services: services.filter(({ types }) => types.includes(type)),
    })),
  );
}

async function reasonOf({ policies }: DecidingCentre, policyId: string, rule: string | null) {
  if (rule === null) return null;
  const found = (await policies.version(policyId)).rules.find(({ id }) => id === rule)?.reason;
  return found ? { zh: found.zh ?? '', en: found.en ?? '' } : null;
}
