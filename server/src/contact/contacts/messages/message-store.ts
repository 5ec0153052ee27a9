import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf, oneOfOrNull } from '../../../platform/stored.ts';
import { type WayIn, waysIn } from '../../channels/index.ts';
import {
  deliveries,
  type Delivery,
  type DeliveryMove,
  deliveryMoves,
  type Direction,
  directions,
  type Failure,
  failures,
  type MessageKind,
  messageKinds,
} from './message-lifecycle.ts';

type Reader = Database | DatabaseTransaction;

export interface MessageRow {
  id: string;
  contactId: string;
  /** Its place among the messages of its contact: 1, 2, 3 without a gap. */
  seq: number;
  kind: MessageKind;
  direction: Direction;
  channel: WayIn;
  /** Whose words they are; null for ours. */
  partyId: string | null;
  /** Who of us wrote it, or wrote down what the party said; null with a party: they wrote it, without: the centre. */
  accountId: string | null;
  text: string;
  /** What it holds beside its text, by kind: `{ choices }`, `{ of, choice }`, a file, `{ code, values }`. */
  content: unknown;
  delivery: Delivery;
  failure: Failure | null;
  attempts: number;
  /** Of its sender, with the sender's name before it: what is sent twice is there once. */
  key: string | null;
  at: Date;
}

export type NewMessage = Omit<MessageRow, 'seq' | 'failure' | 'attempts' | 'content'> & { content: object | null };

/**
 * With its line on the timeline: one statement. Whoever calls it has locked the contact, so that its place is the next.
 * @returns its place
 */
export async function saveMessage(db: DatabaseTransaction, message: NewMessage, by: string | null): Promise<number> {
  const { id, contactId, kind, direction, channel, partyId, accountId, text, delivery, key, at } = message;
  const content = message.content && JSON.stringify(message.content);
  const detail = JSON.stringify({ direction, channel, ...(kind !== 'text' && { message: kind }) });
  const { rows } = await sql<{ seq: number }>`with line as (
      insert into contact_entry (contact_id, at, account_id, kind, detail)
      values (${contactId}, ${at}, ${by}, 'said', ${detail}) returning id)
    insert into contact_message (id, contact_id, entry_id, seq, kind, direction, channel, party_id, account_id, text,
      content, delivery, key, at)
    select ${id}::uuid, ${contactId}::uuid, line.id,
      coalesce((select max(seq) from contact_message where contact_id = ${contactId}), 0) + 1,
      ${kind}, ${direction}, ${channel}, ${partyId}::uuid, ${accountId}::uuid, ${text}, ${content}::jsonb, ${delivery}, ${key},
      ${at}::timestamptz
    from line returning seq`.execute(db);
  return rows[0]?.seq ?? 0;
}

const shown = [
  'id',
  'contactId',
  'seq',
  'kind',
  'direction',
  'channel',
  'partyId',
  'accountId',
  'text',
  'content',
] as const;
const moved = ['delivery', 'failure', 'attempts', 'key', 'at'] as const;

type Stored = Omit<MessageRow, 'kind' | 'direction' | 'channel' | 'delivery' | 'failure'> &
  Record<'kind' | 'direction' | 'channel' | 'delivery', string> & { failure: string | null };

/** @throws Error for what is none of ours */
function toMessage<R extends Stored>(row: R) {
  return {
    ...row,
    kind: oneOf(messageKinds, row.kind, 'contact_message.kind'),
    direction: oneOf(directions, row.direction, 'contact_message.direction'),
    channel: oneOf(waysIn, row.channel, 'contact_message.channel'),
    delivery: oneOf(deliveries, row.delivery, 'contact_message.delivery'),
    failure: oneOfOrNull(failures, row.failure, 'contact_message.failure'),
  };
}

export async function findMessageOfKey(db: Reader, key: string): Promise<MessageRow | undefined> {
  const query = db.selectFrom('contactMessage').select([...shown, ...moved]);
  const row = await query.where('key', '=', key).executeTakeFirst();
  return row && toMessage(row);
}

export async function findMessageAt(db: Reader, contactId: string, seq: number): Promise<MessageRow | undefined> {
  const query = db
    .selectFrom('contactMessage')
    .select([...shown, ...moved])
    .where('contactId', '=', contactId);
  const row = await query.where('seq', '=', seq).executeTakeFirst();
  return row && toMessage(row);
}

/** After a place, in their order, with the name of who of us wrote. */
export async function listMessages(
  db: Reader,
  contactId: string,
  after: number,
  limit: number,
): Promise<ListedMessage[]> {
  const rows = await db
    .selectFrom('contactMessage')
    .leftJoin('account', 'account.id', 'contactMessage.accountId')
    .select(shown.map((column) => `contactMessage.${column}` as const))
    .select(moved.map((column) => `contactMessage.${column}` as const))
    .select(['account.nameZh', 'account.nameEn'])
    .where('contactMessage.contactId', '=', contactId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(toMessage);
}

/** With the name of who of us wrote it. */
export interface ListedMessage extends MessageRow {
  nameZh: string | null;
  nameEn: string | null;
}

/** How far the messages of a contact have come. */
export interface Marks {
  lastSeq: number;
  /** Of what came in, the last that staff read. */
  readByStaff: number;
  /** Of what went out, the last that arrived, and the last that was read. */
  deliveredToCustomer: number;
  readByCustomer: number;
  /** What came in and was read by nobody. */
  unread: number;
}

export async function readMarks(db: Reader, contactId: string): Promise<Marks> {
  const { rows } = await sql<Marks>`select coalesce(max(seq), 0) as last_seq,
      coalesce(max(seq) filter (where direction = 'in' and delivery = 'read'), 0) as read_by_staff,
      coalesce(max(seq) filter (where direction = 'out' and delivery in ('delivered', 'read')), 0) as delivered_to_customer,
      coalesce(max(seq) filter (where direction = 'out' and delivery = 'read'), 0) as read_by_customer,
      count(*) filter (where delivery = 'received')::integer as unread
    from contact_message where contact_id = ${contactId}`.execute(db);
  const [marks] = rows;
  if (!marks) throw new Error('a statement without groups gave no row');
  return marks;
}

/** What was not sent yet or could not be. */
export async function listUndelivered(db: Reader, contactId: string) {
  const rows = await db
    .selectFrom('contactMessage')
    .select(['seq', 'delivery', 'failure'])
    .where('contactId', '=', contactId)
    .where('delivery', 'in', ['queued', 'failed'])
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, ...row }) => ({
    seq,
    delivery: oneOf(deliveries, row.delivery, 'contact_message.delivery'),
    failure: oneOfOrNull(failures, row.failure, 'contact_message.failure'),
  }));
}

/** Messages that wait to be sent since before then, those of one contact in their order. */
export async function listQueuedSince(db: Reader, before: Date, limit: number) {
  return db
    .selectFrom('contactMessage')
    .select(['id', 'contactId'])
    .where('delivery', '=', 'queued')
    .where('at', '<', before)
    .orderBy('contactId')
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** The move of every message of a locked contact up to a place that may make it. @returns how many did */
export async function moveMessages(
  db: DatabaseTransaction,
  { contactId, upTo, from = 1 }: { contactId: string; upTo: number; from?: number },
  move: DeliveryMove,
  change: { failure?: Failure | null; attempts?: number } = {},
): Promise<number> {
  const { of, from: states, to } = deliveryMoves[move];
  const result = await db
    .updateTable('contactMessage')
    .set({ delivery: to, ...change })
    .where('contactId', '=', contactId)
    .where('seq', '<=', upTo)
    .where('seq', '>=', from)
    .where('direction', '=', of)
    .where('delivery', 'in', [...states])
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** What was said in writing goes with the entries that have its place. */
export async function deleteMessages(
  db: DatabaseTransaction,
  { low, high }: { low: number; high: number },
): Promise<void> {
  await db.deleteFrom('contactMessage').where('entryId', '>=', low).where('entryId', '<', high).execute();
}

/** Whether one of those was chosen that a quick reply offered. */
export async function wasChosen(db: Reader, contactId: string, seq: number): Promise<boolean> {
  const { rows } = await sql`select from contact_message
    where contact_id = ${contactId} and kind = 'choice' and (content ->> 'seq')::integer = ${seq} limit 1`.execute(db);
  return rows.length > 0;
}
