import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { AreaScope } from './alert-store.ts';

type Reader = Database | DatabaseTransaction;

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

export async function listEscalated(db: Reader, { provinceId, cityId }: AreaScope, since: Date) {
  let query = db
    .selectFrom('escalatedComplaint')
    .innerJoin('ticket', 'ticket.id', 'escalatedComplaint.ticketId')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'escalatedComplaint.ticketId')
    .leftJoin('customer', 'customer.id', 'ticket.customerId')
    .leftJoin('city', 'city.id', 'ticket.cityId')
    .selectAll('escalatedComplaint')
    .select([
      'ticket.number',
      'ticket.category',
      'ticket.summary',
      'standing.state',
      'standing.stage',
      'ticket.closedAt',
    ])
    .select(['ticket.cityId', 'city.nameZh as cityZh', 'city.nameEn as cityEn', 'customer.name as customerName'])
    .select(
      sql<
        { id: string; number: string }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('id', earlier.id, 'number', earlier.number)
        order by earlier.raised_at desc) from ticket_link join ticket earlier on earlier.id = ticket_link.to_id
        where ticket_link.from_id = ticket.id and ticket_link.kind = 'escalates'), '[]'::jsonb)`.as('before'),
    )
    .where((eb) => eb.or([eb('standing.state', '=', 'open'), eb('receivedAt', '>', since)]))
    .orderBy(sql`standing.state = 'open'`, 'desc')
    .orderBy('termAt')
    .limit(200);
  if (provinceId) query = query.where('ticket.provinceId', '=', provinceId);
  if (cityId) query = query.where('ticket.cityId', '=', cityId);
  return query.execute();
}
