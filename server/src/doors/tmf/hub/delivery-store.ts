import { type SqlBool, sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

export interface Delivery {
  id: string;
  subscriptionId: string;
  callback: string;
  secret: string;
  body: string;
  attempts: number;
  /** When it happened, or from when it is tried anew. */
  at: Date;
}

/** Nothing before it on the same ticket waits: what is told is told in order. */
const isFirst = sql<SqlBool>`not exists (select from event_delivery earlier
  where earlier.subscription_id = event_delivery.subscription_id and earlier.ticket_id = event_delivery.ticket_id
    and earlier.state = 'waiting'
    and (earlier.entry_id, earlier.rank) < (event_delivery.entry_id, event_delivery.rank))`;

const isSentTo = (
  now: Date,
) => sql<SqlBool>`event_subscription.ended_at is null and event_subscription.paused_at is null
  and api_key.revoked_at is null and api_key.expires_at > ${now} and 'tmf621:read' = any(api_key.rights)`;

/** Which subscriptions have something due, and whether their receiver failed last time. */
export async function listDue(db: Database, now: Date): Promise<{ id: string; failing: boolean }[]> {
  const rows = await db
    .selectFrom('eventSubscription')
    .innerJoin('apiKey', 'apiKey.id', 'eventSubscription.apiKeyId')
    .select(['eventSubscription.id', 'eventSubscription.failingSince'])
    .where(isSentTo(now))
    .where(
      sql<SqlBool>`exists (select from event_delivery due where due.subscription_id = event_subscription.id
        and due.state = 'waiting' and due.next_at <= ${now} and (due.taken_until is null or due.taken_until <= ${now}))`,
    )
    .execute();
  return rows.map(({ id, failingSince }) => ({ id, failing: failingSince !== null }));
}

/** Takes deliveries of one subscription for a while: no other process sends them meanwhile. */
export async function takeDeliveries(
  db: Database,
  subscriptionId: string,
  count: number,
  now: Date,
  until: Date,
): Promise<Delivery[]> {
  const { rows } = await sql<Delivery>`
    update event_delivery set taken_until = ${until}, attempts = attempts + 1
    from event_subscription, api_key
    where event_subscription.id = event_delivery.subscription_id and api_key.id = event_subscription.api_key_id
      and ${isSentTo(now)} and event_delivery.id in (
      select event_delivery.id from event_delivery
      where subscription_id = ${subscriptionId} and state = 'waiting' and next_at <= ${now}
        and (taken_until is null or taken_until <= ${now}) and ${isFirst}
      order by entry_id, rank limit ${count} for update skip locked)
    returning event_delivery.id, subscription_id, callback, secret, body, attempts,
      coalesce(retry_from, event_delivery.at) as at`.execute(db);
  return rows;
}

export async function settleDelivered(db: Database, { id, subscriptionId }: Delivery, now: Date): Promise<void> {
  await db
    .updateTable('eventDelivery')
    .set({ state: 'told', toldAt: now, takenUntil: null, problem: null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
  await db
    .updateTable('eventSubscription')
    .set({ failingSince: null, lastToldAt: now })
    .where('id', '=', subscriptionId)
    .execute();
}

/** To be tried again at `nextAt`; null: given up, which the administrator sees. */
export async function settleFailed(
  db: Database,
  { id, subscriptionId }: Delivery,
  problem: string,
  now: Date,
  nextAt: Date | null,
): Promise<void> {
  const end = nextAt === null ? { state: 'given-up', toldAt: now } : { nextAt };
  await db
    .updateTable('eventDelivery')
    .set({ ...end, takenUntil: null, problem })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
  await db
    .updateTable('eventSubscription')
    .set((eb) => ({
      failingSince: eb.fn.coalesce('failingSince', eb.val(now)),
      lastProblem: problem,
      ...(nextAt === null ? { gaveUpAt: now } : {}),
    }))
    .where('id', '=', subscriptionId)
    .execute();
}

/** Bodies that have served their time; the rows stay, so that nothing is told anew. What was given up may be sent again. */
export async function forgetBodies(db: Database, toldBefore: Date, givenUpBefore: Date): Promise<void> {
  await db
    .updateTable('eventDelivery')
    .set({ body: null })
    .where('body', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('state', 'not in', ['waiting', 'given-up']).and('toldAt', '<', toldBefore),
        eb('state', '=', 'given-up').and('toldAt', '<', givenUpBefore),
      ]),
    )
    .execute();
}
