import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { AreaScope } from './alert-store.ts';

type Reader = Database | DatabaseTransaction;

const SHOWN = 200;

interface NewEscalated {
  ticketId: string;
  source: string;
  sourceNumber: string;
  termAt: Date;
  receivedAt: Date;
}

export async function saveEscalated(db: Reader, escalated: NewEscalated): Promise<void> {
  await db.insertInto('escalatedComplaint').values(escalated).execute();
}

export async function findEscalated(db: Reader, source: string, sourceNumber: string) {
  return db
    .selectFrom('escalatedComplaint')
    .innerJoin('ticket', 'ticket.id', 'escalatedComplaint.ticketId')
    .select(['ticket.id', 'ticket.number', 'ticket.key', 'ticket.provinceId'])
    .where('source', '=', source)
    .where('sourceNumber', '=', sourceNumber)
    .executeTakeFirst();
}

/** Where a complaint that went past us came from, of `ticket`; null for any other ticket. */
export function selectTerm() {
  return sql`(select json_build_object('source', source, 'sourceNumber', source_number, 'termAt', term_at)
    from escalated_complaint where ticket_id = ticket.id)`;
}

/** What the customer complained of before: of the same class of category, or still open; the latest first. */
export async function listBefore(
  db: Reader,
  { customerId, category, since }: { customerId: string; category: string; since: Date },
) {
  const ofClass = category.split('/')[0] ?? category;
  return db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .select(['ticket.id', 'ticket.number', 'standing.version', 'ticket.matterId', 'ticket.customerId'])
    .select('ticket.provinceId')
    .where('customerId', '=', customerId)
    .where('ticket.raisedAt', '>', since)
    .where('kind', 'in', ['complaint', 'fault'])
    .where('mergedIntoId', 'is', null)
    .where((eb) =>
      eb.or([
        eb('standing.state', '=', 'open'),
        eb('category', '=', ofClass),
        eb('category', 'like', `${ofClass.replaceAll(/[\\%_]/gu, String.raw`\$&`)}/%`),
      ]),
    )
    .orderBy('ticket.raisedAt', 'desc')
    .limit(10)
    .execute();
}

/** The ticket that a ticket went into in the end, through every merge; itself where it went into none. */
const endsIn = (ticketId: RawBuilder<unknown>) => sql<string>`(with recursive went(id, into_id) as (
    select one.id, one.merged_into_id from ticket one where one.id = ${ticketId}
    union select next.id, next.merged_into_id from ticket next join went on next.id = went.into_id)
  select went.id from went where went.into_id is null)`;

/** Says of a ticket, and of all that went into it, whether it is open, where it is an escalated complaint. */
export async function saveOpen(db: Reader, ticketId: string): Promise<void> {
  await sql`with recursive whole(id) as (
      select ${ticketId}::uuid
      union select ticket.id from ticket join whole on ticket.merged_into_id = whole.id)
    update escalated_complaint set open = (select state = 'open' from ticket_standing
      where ticket_standing.ticket_id = ${endsIn(sql`${ticketId}::uuid`)})
    where ticket_id in (select id from whole)`.execute(db);
}

/** What ended is open no more; said of all at once. */
export async function saveEnded(db: Reader): Promise<void> {
  await sql`update escalated_complaint set open = false where open
    and (select state = 'closed' from ticket_standing
      where ticket_standing.ticket_id = ${endsIn(sql`escalated_complaint.ticket_id`)})`.execute(db);
}

/**
 * Open, by their term; then what came since and is over, by its term too. A page at most. Of those that are said to be open
 * some may have ended just now.
 */
export async function listEscalated(db: Reader, scope: AreaScope, since: Date) {
  const perhaps = selectEscalated(db, scope).where('escalatedComplaint.open', '=', true);
  const open = await perhaps.where('standing.state', '=', 'open').execute();
  const ended = selectEscalated(db, scope).where('receivedAt', '>', since).where('standing.state', '=', 'closed');
  return open.length < SHOWN ? [...open, ...(await ended.execute())].slice(0, SHOWN) : open;
}

/** Each stands as the ticket that it went into does. */
function selectEscalated(db: Reader, { provinceId, cityId }: AreaScope) {
  let query = db
    .selectFrom('escalatedComplaint')
    .innerJoin('ticket', 'ticket.id', 'escalatedComplaint.ticketId')
    .innerJoin('ticket as into', (join) =>
      join.on(sql<boolean>`"into".id = case when ticket.merged_into_id is null
      then ticket.id else ${endsIn(sql`ticket.id`)} end`),
    )
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'into.id')
    .leftJoin('customer', 'customer.id', 'ticket.customerId')
    .leftJoin('city', 'city.id', 'ticket.cityId')
    .selectAll('escalatedComplaint')
    .select(['ticket.number', 'ticket.category', 'ticket.summary'])
    .select(['standing.state', 'standing.stage', 'into.closedAt', 'into.id as intoId', 'into.number as intoNumber'])
    .select(['ticket.cityId', 'city.nameZh as cityZh', 'city.nameEn as cityEn', 'customer.name as customerName'])
    .select(
      sql<
        { id: string; number: string }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('id', earlier.id, 'number', earlier.number)
        order by earlier.raised_at desc) from ticket_link join ticket earlier on earlier.id = ticket_link.to_id
        where ticket_link.from_id = ticket.id and ticket_link.kind = 'escalates'), '[]'::jsonb)`.as('before'),
    )
    .orderBy('termAt')
    .limit(SHOWN);
  if (provinceId) query = query.where('ticket.provinceId', '=', provinceId);
  if (cityId) query = query.where('ticket.cityId', '=', cityId);
  return query;
}
