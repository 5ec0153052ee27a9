import { type SqlBool, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export interface NewSubscription {
  id: string;
  apiKeyId: string;
  version: 'v4' | 'v5';
  callback: string;
  query: string | null;
  secret: string;
  madeAt: Date;
}

export async function saveSubscription(db: Reader, subscription: NewSubscription): Promise<void> {
  await db.insertInto('eventSubscription').values(subscription).execute();
}

export async function countSubscriptions(db: Reader, apiKeyId: string): Promise<number> {
  const { open } = await db
    .selectFrom('eventSubscription')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('apiKeyId', '=', apiKeyId)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return open;
}

export async function findSubscription(db: Reader, id: string, apiKeyId: string, version: string) {
  return db
    .selectFrom('eventSubscription')
    .select(['id', 'callback', 'query'])
    .where('id', '=', id)
    .where('apiKeyId', '=', apiKeyId)
    .where('version', '=', version)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
}

/** Nothing more is sent; what waited is dropped. */
export async function endSubscription(db: Reader, id: string, now: Date): Promise<void> {
  await db
    .updateTable('eventSubscription')
    .set({ endedAt: now })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute();
  await db
    .updateTable('eventDelivery')
    .set({ state: 'dropped', body: null })
    .where('subscriptionId', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** Nothing is sent, and events go on being written down. */
export async function pauseSubscription(db: Reader, id: string, now: Date): Promise<void> {
  await db
    .updateTable('eventSubscription')
    .set({ pausedAt: now })
    .where('id', '=', id)
    .where('pausedAt', 'is', null)
    .execute();
}

/** What waits has a day from now. False where it did not rest. */
export async function resumeSubscription(db: Reader, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('eventSubscription')
    .set({ pausedAt: null })
    .where('id', '=', id)
    .where('pausedAt', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await db
    .updateTable('eventDelivery')
    .set({ retryFrom: now, nextAt: now, attempts: 0 })
    .where('subscriptionId', '=', id)
    .where('state', '=', 'waiting')
    .execute();
  return true;
}

/** What was given up waits again, as long as its contents are kept; gives how many. */
export async function sendAgainRows(db: Reader, subscriptionId: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('eventDelivery')
    .set({ state: 'waiting', retryFrom: now, nextAt: now, attempts: 0, toldAt: null })
    .where('subscriptionId', '=', subscriptionId)
    .where('state', '=', 'given-up')
    .where('body', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function listDeliveries(db: Reader, subscriptionId: string, failedOnly: boolean) {
  let query = db
    .selectFrom('eventDelivery')
    .innerJoin('ticket', 'ticket.id', 'eventDelivery.ticketId')
    .select(['eventDelivery.id', 'ticketId', 'ticket.number', 'eventType', 'at', 'eventDelivery.state', 'attempts'])
    .select(['nextAt', 'toldAt', 'problem'])
    .where('subscriptionId', '=', subscriptionId)
    .where('eventDelivery.state', '<>', 'unwanted');
  if (failedOnly)
    query = query.where(
      sql<SqlBool>`(event_delivery.state = 'given-up' or (event_delivery.state = 'waiting' and problem is not null))`,
    );
  return query.orderBy('entryId', 'desc').orderBy('rank', 'desc').limit(200).execute();
}

const counted = (state: string) =>
  sql<number>`(select count(*) from event_delivery one
    where one.subscription_id = event_subscription.id and one.state = ${sql.lit(state)})`;

export async function listSubscriptions(db: Reader, provinceId: string | null) {
  let query = db
    .selectFrom('eventSubscription')
    .innerJoin('apiKey', 'apiKey.id', 'eventSubscription.apiKeyId')
    .selectAll('eventSubscription')
    .select(['apiKey.name as keyName', 'apiKey.provinceId'])
    .select([counted('waiting').as('waiting'), counted('given-up').as('givenUp')])
    .orderBy('eventSubscription.madeAt', 'desc')
    .limit(500);
  if (provinceId !== null) query = query.where('apiKey.provinceId', '=', provinceId);
  return query.execute();
}

const isUsable = (now: Date) =>
  sql<SqlBool>`event_subscription.ended_at is null and api_key.revoked_at is null and api_key.expires_at > ${now}`;

/** Who may be told of tickets of a province now. */
export async function listSubscriptionsFor(db: Reader, provinceId: string, now: Date) {
  return db
    .selectFrom('eventSubscription')
    .innerJoin('apiKey', 'apiKey.id', 'eventSubscription.apiKeyId')
    .select(['eventSubscription.id', 'eventSubscription.version', 'eventSubscription.query'])
    .select('eventSubscription.madeAt')
    .where(isUsable(now))
    .where(sql<SqlBool>`'tmf621:read' = any(api_key.rights)`)
    .where((eb) => eb.or([eb('apiKey.provinceId', 'is', null), eb('apiKey.provinceId', '=', provinceId)]))
    .execute();
}

/** False at once where nobody listens at all, which is most of the time. */
export async function hasSubscriptions(db: Reader): Promise<boolean> {
  const row = await db
    .selectFrom('eventSubscription')
    .select('id')
    .where('endedAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewDelivery {
  id: string;
  subscriptionId: string;
  ticketId: string;
  entryId: number;
  rank: number;
  eventType: string;
  body: string | null;
  at: Date;
  state: 'waiting' | 'unwanted';
}

/** Which of these entries a subscription was told of, or has waiting: each once, however often the listener runs. */
export async function listToldEntries(db: Reader, ticketId: string) {
  return db
    .selectFrom('eventDelivery')
    .select(['subscriptionId', 'entryId', 'rank'])
    .where('ticketId', '=', ticketId)
    .execute();
}

export async function saveDeliveries(db: Reader, deliveries: readonly NewDelivery[], now: Date): Promise<void> {
  if (deliveries.length === 0) return;
  await db
    .insertInto('eventDelivery')
    .values(deliveries.map((one) => ({ ...one, nextAt: now })))
    .onConflict((one) => one.columns(['subscriptionId', 'entryId', 'rank']).doNothing())
    .execute();
}
