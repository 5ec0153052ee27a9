import { type SqlBool, sql } from 'kysely';
import type { Database } from '../../platform/database.ts';

export interface Delivery {
  id: string;
  subscriptionId: string;
  callback: string;
  secret: string;
  body: string;
  attempts: number;
  at: Date;
}

/** Nothing before it on the same ticket waits: what is told is told in order. */
const isFirst = sql<SqlBool>`not exists (select from event_delivery earlier
  where earlier.subscription_id = event_delivery.subscription_id and earlier.ticket_id = event_delivery.ticket_id
    and earlier.state = 'waiting'
    and (earlier.entry_id, earlier.rank) < (event_delivery.entry_id, event_delivery.rank))`;

/** Which subscriptions have something due, and whether their receiver failed last time. */
export async function listDue(db: Database, now: Date): Promise<{ id: string; failing: boolean }[]> {
  const rows = await db
    .selectFrom('eventSubscription')
    .innerJoin('apiKey', 'apiKey.id', 'eventSubscription.apiKeyId')
    .select(['eventSubscription.id', 'eventSubscription.failingSince'])
    .where('eventSubscription.endedAt', 'is', null)
    .where('apiKey.revokedAt', 'is', null)
    .where('apiKey.expiresAt', '>', now)
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
    from event_subscription
    where event_subscription.id = event_delivery.subscription_id and event_delivery.id in (
      select event_delivery.id from event_delivery
      where subscription_id = ${subscriptionId} and state = 'waiting' and next_at <= ${now}
        and (taken_until is null or taken_until <= ${now}) and ${isFirst}
      order by entry_id, rank limit ${count} for update skip locked)
    returning event_delivery.id, subscription_id, callback, secret, body, attempts, event_delivery.at`.execute(db);
  return rows;
}

export async function settleTold(db: Database, { id, subscriptionId }: Delivery, now: Date): Promise<void> {
  await db
    .updateTable('eventDelivery')
    .set({ state: 'told', toldAt: now, takenUntil: null })
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
    .set({ ...end, takenUntil: null })
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

/** Bodies that have served their time; the rows stay, so that nothing is told anew. */
export async function forgetBodies(db: Database, before: Date): Promise<void> {
  await db
    .updateTable('eventDelivery')
    .set({ body: null })
    .where('body', 'is not', null)
    .where('state', '<>', 'waiting')
    .where('toldAt', '<', before)
    .execute();
}
