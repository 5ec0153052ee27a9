import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { type Attribute, type Attributes, conditionSql, orderSql } from '../filters/attribute-store.ts';
import type { ListQuery } from '../filters/read-list-query.ts';
import { representationV4 } from '../representations/representation-v4.ts';

export const base = '/tmf-api/partyInteraction/v4';
const ticketBase = representationV4.base;

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
const text = (of: RawBuilder<unknown>): Attribute => ({ is: 'text', of });
const date = (of: RawBuilder<unknown>): Attribute => ({ is: 'date', of });
const always = (word: string) => text(sql`${sql.lit(word)}::text`);
const ifKnown = (of: RawBuilder<unknown>) => text(sql`case when contact.customer_id is not null then ${of} end`);
const tickets = sql`(select ticket.id::text as id from ticket where ticket.contact_id = contact.id) one`;
const ofTicket = (of: RawBuilder<unknown>): Attribute => ({ is: 'text', of, among: tickets });

/** By what contacts can be filtered and sorted: all that they show but the name, which is masked. */
export const interactionTable: Attributes = {
  named: {
    id: text(sql`contact.id::text`),
    href: text(sql`${`${base}/partyInteraction/`}::text || contact.id`),
    '@type': always('PartyInteraction'),
    creationDate: date(sql`contact.arrived_at`),
    statusChangeDate: date(changedAt),
    'interactionDate.startDateTime': date(sql`contact.arrived_at`),
    'interactionDate.endDateTime': date(sql`contact.ended_at`),
    direction: text(sql`case contact.begun_by when 'customer' then 'inbound' else 'outbound' end`),
    reason: text(sql`coalesce(matter.type, 'unnamed')`),
    status:
      text(sql`case contact.state when 'waiting' then 'open' when 'ringing' then 'open' when 'returned' then 'open'
      when 'closed' then 'completed' else 'inProgress' end`),
    'channel.id': text(sql`contact.way_in`),
    'channel.href': text(sql`'urn:jieyi:way-in:' || contact.way_in`),
    'channel.name': text(sql`contact.way_in`),
    'channel.@referredType': always('Channel'),
    'relatedParty.id': text(sql`contact.customer_id::text`),
    'relatedParty.href': text(sql`'urn:jieyi:customer:' || contact.customer_id`),
    'relatedParty.role': ifKnown(sql`'customer'`),
    'relatedParty.@referredType': ifKnown(sql`'Customer'`),
    'interactionItem.id': ofTicket(sql`one.id`),
    'interactionItem.item.id': ofTicket(sql`one.id`),
    'interactionItem.item.role': ofTicket(sql`'raised'`),
    'interactionItem.item.href': ofTicket(sql`${`${ticketBase}/troubleTicket/`}::text || one.id`),
    'interactionItem.item.@referredType': ofTicket(sql`'TroubleTicket'`),
  },
};

/** @throws queryWrong */
export async function listInteractions(db: Database, provinceId: string | null, query: ListQuery) {
  const wanted: RawBuilder<SqlBool>[] = [
    ...(provinceId === null ? [] : [sql<SqlBool>`contact.province_id = ${provinceId}`]),
    ...query.conditions.map((condition) => conditionSql(interactionTable, condition)),
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
  for (const one of orderSql(interactionTable, query.sort)) rows = rows.orderBy(one);
  const found = await rows.orderBy('contact.arrivedAt', 'desc').orderBy('contact.id', 'desc').execute();
  const { total } = await counted.executeTakeFirstOrThrow();
  return { rows: found, total };
}

export async function findInteraction(db: Database, id: string): Promise<InteractionRow | undefined> {
  return selectContacts(db).where('contact.id', '=', id).executeTakeFirst();
}
