import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, saveAuditEntry } from '../../../foundation/organisation/index.ts';
import {
  listDeliveries,
  listSubscriptions,
  pauseSubscription,
  resumeSubscription,
  sendAgainRows,
} from './hub-store.ts';
import { type Delivery, deliveryStates, type EventSubscription, versions } from '../keys/key-contract.ts';
import { noSuchSubscription } from '../refusals.ts';
import { endSubscriptionOf } from './subscribe.ts';
import { oneOf } from '../../../platform/stored.ts';

/** Nothing more is told. @throws noSuchSubscription */
export async function endSubscriptionFor(centre: Centre, actor: Actor, id: string): Promise<void> {
  await findFor(centre, actor, id);
  await endSubscriptionOf(centre, id, actor);
}

/** Nothing is sent until it is resumed; what happens meanwhile waits. Done twice, it is done once. @throws noSuchSubscription */
export async function pauseSubscriptionFor(centre: Centre, actor: Actor, id: string): Promise<EventSubscription> {
  return changeOnRecord(centre, actor, id, 'paused', async ({ db, now }) => pauseSubscription(db, id, now));
}

/** What waits is sent, with a day of trying from now. @throws noSuchSubscription */
export async function resumeSubscriptionFor(centre: Centre, actor: Actor, id: string): Promise<EventSubscription> {
  return changeOnRecord(centre, actor, id, 'resumed', async ({ db, now }) => resumeSubscription(db, id, now));
}

/**
 * What was given up is sent again, for each ticket in the order in which it happened and before what waits behind it.
 * What came later and was told already is not told again: events say when they happened. @throws noSuchSubscription
 */
export async function sendAgain(centre: Centre, actor: Actor, id: string): Promise<EventSubscription> {
  return changeOnRecord(centre, actor, id, 'sent-again', async ({ db, now }) => sendAgainRows(db, id, now));
}

async function changeOnRecord(
  centre: Centre,
  actor: Actor,
  id: string,
  what: string,
  change: (work: Work) => Promise<unknown>,
): Promise<EventSubscription> {
  await findFor(centre, actor, id);
  await inOneWork(centre, async (work) => {
    const result = await change(work);
    const about = { subscriptionId: id, ...(typeof result === 'number' && { deliveries: result }) };
    await saveAuditEntry(work.db, work.now, actor, `event-subscription.${what}`, about);
  });
  return findFor(centre, actor, id);
}

/** The latest of one subscription, the newest first. @throws noSuchSubscription */
export async function listDeliveriesFor(
  centre: Centre,
  actor: Actor,
  id: string,
  failedOnly: boolean,
): Promise<Delivery[]> {
  await findFor(centre, actor, id);
  return (await listDeliveries(centre.db, id, failedOnly)).map(({ at, nextAt, toldAt, state, ...row }) => ({
    ...row,
    at: at.toISOString(),
    state: stateOf(state),
    nextAt: state === 'waiting' ? nextAt.toISOString() : null,
    settledAt: toldAt?.toISOString() ?? null,
  }));
}

function stateOf(state: string): Delivery['state'] {
  return oneOf(deliveryStates, state, 'event_delivery.state');
}

async function findFor(centre: Centre, actor: Actor, id: string): Promise<EventSubscription> {
  const found = (await listSubscriptionsFor(centre, actor)).find((one) => one.id === id && one.endedAt === null);
  if (!found) throw noSuchSubscription();
  return found;
}

export async function listSubscriptionsFor(centre: Centre, actor: Actor): Promise<EventSubscription[]> {
  return (await listSubscriptions(centre.db, actor.provinceId)).map((row) => ({
    id: row.id,
    keyId: row.apiKeyId,
    keyName: row.keyName,
    version: oneOf(versions, row.version, 'event_subscription.version'),
    callback: row.callback,
    query: row.query,
    madeAt: row.madeAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    pausedAt: row.pausedAt?.toISOString() ?? null,
    waiting: row.waiting,
    givenUp: row.givenUp,
    failingSince: row.failingSince?.toISOString() ?? null,
    gaveUpAt: row.gaveUpAt?.toISOString() ?? null,
    lastProblem: row.lastProblem,
    lastToldAt: row.lastToldAt?.toISOString() ?? null,
  }));
}
