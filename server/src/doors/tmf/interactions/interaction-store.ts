import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { type Attribute, conditionSql, orderSql } from '../trouble-tickets/attribute-store.ts';
import type { ListQuery } from '../trouble-tickets/filter-tickets.ts';

const selectContacts = (db: Database) =>
  db
    .selectFrom('contact')
    .leftJoin('customer', 'customer.id', 'contact.customerId')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .select([
      'contact.id',
      'contact.provinceId',
      'contact.customerId',
      'contact.wayIn',
      'contact.begunBy',
      'contact.state',
      'contact.arrivedAt',
      'contact.answeredAt',
      'contact.endedAt',
      'contact.closedAt',
      'customer.name',
      'matter.type as matterType',
    ])
    .select(
      sql<string[]>`array(select one.id::text from ticket one where one.contact_id = contact.id order by 1)`.as(
        'tickets',
      ),
    );

export type InteractionRow = Awaited<ReturnType<ReturnType<typeof selectContacts>['executeTakeFirstOrThrow']>>;

const changedAt = sql`coalesce(contact.closed_at, contact.ended_at, contact.answered_at, contact.arrived_at)`;
const attributes: Readonly<Record<string, Attribute>> = {
  id: { is: 'text', of: sql`contact.id::text` },
  '@type': { is: 'text', of: sql`'PartyInteraction'` },
  creationDate: { is: 'date', of: sql`contact.arrived_at` },
  statusChangeDate: { is: 'date', of: changedAt },
  'interactionDate.startDateTime': { is: 'date', of: sql`contact.arrived_at` },
  'interactionDate.endDateTime': { is: 'date', of: sql`contact.ended_at` },
  direction: { is: 'text', of: sql`case contact.begun_by when 'customer' then 'inbound' else 'outbound' end` },
  reason: { is: 'text', of: sql`coalesce(matter.type, 'unnamed')` },
  status: {
    is: 'text',
    of: sql`case contact.state when 'waiting' then 'open' when 'ringing' then 'open' when 'closed' then 'completed'
      else 'inProgress' end`,
  },
  'channel.id': { is: 'text', of: sql`contact.way_in` },
  'relatedParty.id': { is: 'text', of: sql`contact.customer_id::text` },
};

/** @throws queryWrong */
export async function listInteractions(db: Database, provinceId: string | null, query: ListQuery) {
  const wanted: RawBuilder<SqlBool>[] = [
    ...(provinceId === null ? [] : [sql<SqlBool>`contact.province_id = ${provinceId}`]),
    ...query.conditions.map((condition) => conditionSql(attributes, condition)),
  ];
  let rows = selectContacts(db).limit(query.limit).offset(query.offset);
  let counted = db
    .selectFrom('contact')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .select((eb) => eb.fn.countAll<number>().as('total'));
  for (const condition of wanted) {
    rows = rows.where(condition);
    counted = counted.where(condition);
  }
  for (const one of orderSql(attributes, query.sort)) rows = rows.orderBy(one);
  const found = await rows.orderBy('contact.arrivedAt', 'desc').orderBy('contact.id', 'desc').execute();
  const { total } = await counted.executeTakeFirstOrThrow();
  return { rows: found, total };
}

export async function findInteraction(db: Database, id: string): Promise<InteractionRow | undefined> {
  return selectContacts(db).where('contact.id', '=', id).executeTakeFirst();
}
