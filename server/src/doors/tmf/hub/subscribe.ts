import { randomBytes } from 'node:crypto';
import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { saveAuditEntry } from '../../../foundation/organisation/index.ts';
import type { KeyHolder } from '../keys/guard-keys.ts';
import { countSubscriptions, endSubscription, findSubscription, saveSubscription } from './hub-store.ts';
import { judgeCallback } from './judge-address.ts';
import { readEventFilter } from './match-event.ts';
import { callbackRefused, noSuchSubscription, tooManySubscriptions } from '../refusals.ts';
import type { Representation } from '../representations/representation.ts';
import { UUID } from '../trouble-tickets/read-trouble-tickets.ts';
import { resolveAllowed } from './send-event.ts';

const MOST = 20;

interface Wanted {
  representation: Representation;
  callback: string;
  query: string | null;
  loopbackAllowed: boolean;
}

/**
 * Tells a callback of events from now on. The signing key is shown this once.
 * @throws callbackRefused, queryWrong, notOffered, tooManySubscriptions
 */
export async function subscribe(centre: Centre, holder: KeyHolder, wanted: Wanted) {
  const { representation, callback, query, loopbackAllowed } = wanted;
  const { version } = representation;
  readEventFilter(query, representation);
  await refuseCallback(callback, loopbackAllowed);
  const secret = randomBytes(32).toString('base64url');
  const id = await inOneWork(centre, async (work) => {
    if ((await countSubscriptions(work.db, holder.id)) >= MOST) throw tooManySubscriptions();
    const subscription = { id: newId(work.now), apiKeyId: holder.id, version, callback, query, secret };
    await saveSubscription(work.db, { ...subscription, madeAt: work.now });
    const about = { keyId: holder.id, subscriptionId: subscription.id, host: new URL(callback).host };
    const by = { accountId: null, provinceId: holder.provinceId };
    await saveAuditEntry(work.db, work.now, by, 'event-subscription.made', about);
    return subscription.id;
  });
  return { id, secret };
}

async function refuseCallback(callback: string, loopbackAllowed: boolean): Promise<void> {
  const fault = judgeCallback(callback, loopbackAllowed);
  if (fault) throw callbackRefused([{ field: 'callback', message: fault }]);
  const host = new URL(callback).hostname.replace(/^\[|\]$/gu, '');
  const found = await resolveAllowed(host, loopbackAllowed).catch(() => null);
  if (found === null) throw callbackRefused([{ field: 'callback', message: 'names a host that cannot be found' }]);
  if (found.length === 0) throw callbackRefused([{ field: 'callback', message: 'lies in a network that is not open' }]);
}

/** @throws noSuchSubscription */
export async function readSubscription(centre: Centre, holder: KeyHolder, version: string, id: string) {
  const found = UUID.test(id) ? await findSubscription(centre.db, id, holder.id, version) : undefined;
  if (!found) throw noSuchSubscription();
  return found;
}

/** @throws noSuchSubscription */
export async function unsubscribe(centre: Centre, holder: KeyHolder, version: string, id: string): Promise<void> {
  await readSubscription(centre, holder, version, id);
  await endSubscriptionOf(centre, id, { accountId: null, provinceId: holder.provinceId });
}

export async function endSubscriptionOf(
  centre: Centre,
  id: string,
  by: { accountId: string | null; provinceId: string | null },
) {
  await inOneWork(centre, async (work) => {
    await endSubscription(work.db, id, work.now);
    await saveAuditEntry(work.db, work.now, by, 'event-subscription.ended', { subscriptionId: id });
  });
}
