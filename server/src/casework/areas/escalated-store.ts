import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { DB, EscalatedComplaint } from '../../platform/database/database-types.ts';
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
  contactId: string;
  demand: string | null;
  recordedAt: Date;
  recordedBy: string;
}

/** Where its ticket is, which is there by now. */
export async function saveEscalated(db: Reader, escalated: NewEscalated): Promise<void> {
  const { ticketId, source, sourceNumber, termAt, receivedAt, contactId, demand, recordedAt, recordedBy } = escalated;
  await sql`insert into escalated_complaint (ticket_id, source, source_number, term_at, received_at, contact_id, demand, recorded_at,
      recorded_by, province_id, city_id, into_id)
    select id, ${source}, ${sourceNumber}, ${termAt}::timestamptz, ${receivedAt}::timestamptz, ${contactId}::uuid,
      ${demand}, ${recordedAt}::timestamptz, ${recordedBy}::uuid, province_id, city_id, id
    from ticket where id = ${ticketId}::uuid`.execute(db);
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

/** What the customer complained of before: of the same class of category, or still open; all, where no category is asked for. The latest first. */
export async function listBefore(
  db: Reader,
  { customerId, category, since }: { customerId: string; category: string | null; since: Date },
) {
  const ofClass = category?.split('/')[0] ?? category;
  const query = db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .select(['ticket.id', 'ticket.number', 'standing.version', 'ticket.matterId', 'ticket.customerId'])
    .select('ticket.provinceId')
    .where('customerId', '=', customerId)
    .where('ticket.raisedAt', '>', since)
    .where('kind', 'in', ['complaint', 'fault'])
    .where('mergedIntoId', 'is', null);
  const ofThem =
    ofClass === null
      ? query
      : query.where((eb) =>
          eb.or([
            eb('standing.state', '=', 'open'),
            eb('category', '=', ofClass),
            eb('category', 'like', `${ofClass.replaceAll(/[\\%_]/gu, String.raw`\$&`)}/%`),
          ]),
        );
  return ofThem
    .orderBy('ticket.raisedAt', 'desc')
    .limit(ofClass === null ? 30 : 10)
    .execute();
}

/**
 * Says of a ticket that moved into another, or out of it, and of all that went into it before, as which ticket they stand,
 * where they are escalated complaints.
 */
export async function saveInto(db: Reader, ticketId: string): Promise<void> {
  await sql`with recursive went(id, into_id) as (
      select one.id, one.merged_into_id from ticket one where one.id = ${ticketId}::uuid
      union select next.id, next.merged_into_id from ticket next join went on next.id = went.into_id),
    whole(id) as (
      select ${ticketId}::uuid
      union select one.id from ticket one join whole on one.merged_into_id = whole.id)
    update escalated_complaint set into_id = went.id, open = standing.state = 'open'
    from went join ticket_standing standing on standing.ticket_id = went.id
    where went.into_id is null and escalated_complaint.ticket_id in (select id from whole)`.execute(db);
}

export async function saveCity(db: Reader, ticketId: string, cityId: string | null): Promise<void> {
  await db.updateTable('escalatedComplaint').set({ cityId }).where('ticketId', '=', ticketId).execute();
}

/** What ended is open no more; said of all at once. */
export async function saveEnded(db: Reader): Promise<void> {
  await sql`update escalated_complaint set open = false from ticket_standing standing
    where open and standing.ticket_id = into_id and standing.state = 'closed'`.execute(db);
}

/**
 * Open, by their term; then what came since and is over, by its term too. A page at most. Of those that are said to be open
 * some may have ended just now.
 */
export async function listEscalated(db: Reader, scope: AreaScope, since: Date) {
  const said = await selectEscalated(db, (all) => inScope(all, scope).where('open', '=', true)).execute();
  const over = await selectEscalated(db, (all) =>
    inScope(all, scope).where('open', '=', false).where('receivedAt', '>', since),
  ).execute();
  const [open, ended] = [said.filter(({ state }) => state === 'open'), said.filter(({ state }) => state !== 'open')];
  const lately = [...ended.filter(({ receivedAt }) => receivedAt > since), ...over];
  return [...open, ...lately.toSorted((one, other) => Number(one.termAt) - Number(other.termAt))].slice(0, SHOWN);
}

type Query = SelectQueryBuilder<DB, 'escalatedComplaint', Selectable<EscalatedComplaint>>;

const inScope = (query: Query, { provinceId, cityId }: AreaScope): Query => {
  if (cityId) return query.where('cityId', '=', cityId);
  return provinceId ? query.where('provinceId', '=', provinceId) : query;
};

/** A page first, and what is shown of those alone. Each stands as the ticket that it went into does. */
function selectEscalated(db: Reader, of: (query: Query) => Query) {
  const page = of(db.selectFrom('escalatedComplaint').selectAll()).orderBy('termAt').limit(SHOWN).as('escalated');
  return db
    .selectFrom(page)
    .innerJoin('ticket', 'ticket.id', 'escalated.ticketId')
    .innerJoin('ticket as into', 'into.id', 'escalated.intoId')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'escalated.intoId')
    .leftJoin('customer', 'customer.id', 'ticket.customerId')
    .leftJoin('city', 'city.id', 'ticket.cityId')
    .select(['escalated.ticketId', 'escalated.source', 'escalated.sourceNumber', 'escalated.termAt', 'receivedAt'])
    .select(['ticket.number', 'ticket.category', 'ticket.summary', 'escalated.intoId', 'into.number as intoNumber'])
    .select(['standing.state', 'standing.stage', 'into.closedAt'])
    .select(['ticket.cityId', 'city.nameZh as cityZh', 'city.nameEn as cityEn', 'customer.name as customerName'])
    .select([
      sql<
        { id: string; number: string }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('id', earlier.id, 'number', earlier.number)
        order by earlier.raised_at desc) from ticket_link join ticket earlier on earlier.id = ticket_link.to_id
        where ticket_link.from_id = ticket.id and ticket_link.kind = 'escalates'), '[]'::jsonb)`.as('before'),
      sql<number>`(1 + (select count(*) from ticket_link join escalated_complaint past on past.ticket_id = ticket_link.to_id
        where ticket_link.from_id = ticket.id and ticket_link.kind = 'escalates'))::int`.as('nth'),
      sql<number>`(select count(contact_id)::int from escalated_after after where after.ticket_id = ticket.id)`.as(
        'contactsBefore',
      ),
      sql<number>`(select count(promise_id)::int from escalated_after after where after.ticket_id = ticket.id)`.as(
        'promisesBefore',
      ),
    ])
    .leftJoin('account as replier', 'replier.id', 'escalated.repliedBy')
    .select(['escalated.contactId', 'escalated.demand', 'escalated.reply', 'escalated.repliedAt'])
    .select(['replier.nameZh as replierZh', 'replier.nameEn as replierEn'])
    .orderBy('escalated.termAt');
}
