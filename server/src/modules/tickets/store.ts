import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database.ts';
import type { Ticket } from './contract.ts';

type Reader = Database | DatabaseTransaction;

export interface NewTicket {
  id: string;
  key: string;
  kind: 'complaint' | 'suggestion';
  category: string;
  state: 'open' | 'closed';
  customerId: string;
  provinceId: string;
  cityId: string;
  matterId: string;
  contactId: string | null;
  reopensId: string | null;
  insisted: boolean;
  summary: string;
  recorded: Record<string, string>;
  outcome: string;
  refundPromisedAt: Date | null;
  raisedBy: string | null;
  raisedAt: Date;
  closedAt: Date | null;
}

/** `T` and a running number of the day's year: short enough to read out on the phone. */
export async function saveTicket(db: Reader, ticket: NewTicket, year: string): Promise<string> {
  const { recorded, ...rest } = ticket;
  const saved = await db
    .insertInto('ticket')
    .values({
      ...rest,
      recorded: JSON.stringify(recorded),
      number: sql<string>`${`T${year}-`} || lpad(nextval('ticket_number')::text, 6, '0')`,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return saved.number;
}

const selectTickets = (db: Reader) =>
  db
    .selectFrom('ticket')
    .innerJoin('matter', 'matter.id', 'ticket.matterId')
    .leftJoin('ticket as earlier', 'earlier.id', 'ticket.reopensId')
    .selectAll('ticket')
    .select(['matter.type as matterType', 'earlier.number as reopensNumber'])
    .select((eb) =>
      eb
        .selectFrom('ticketEntry')
        .select((one) => one.fn.countAll<number>().as('count'))
        .whereRef('ticketEntry.ticketId', '=', 'ticket.id')
        .where('ticketEntry.kind', '=', 'reminded')
        .as('reminders'),
    );

type TicketRow = Awaited<ReturnType<ReturnType<typeof selectTickets>['executeTakeFirstOrThrow']>>;

export async function findTicket(db: Reader, id: string) {
  const row = await selectTickets(db).where('ticket.id', '=', id).executeTakeFirst();
  return row && { provinceId: row.provinceId, ticket: toTicket(row) };
}

export async function listTickets(
  db: Reader,
  filter: { provinceId: string | null; customerId?: string; matterId?: string; limit: number },
): Promise<Ticket[]> {
  let query = selectTickets(db).orderBy('ticket.raisedAt', 'desc').orderBy('ticket.id', 'desc').limit(filter.limit);
  if (filter.provinceId) query = query.where('ticket.provinceId', '=', filter.provinceId);
  if (filter.customerId) query = query.where('ticket.customerId', '=', filter.customerId);
  if (filter.matterId) query = query.where('ticket.matterId', '=', filter.matterId);
  return (await query.execute()).map(toTicket);
}

/** Holds the open complaint on a matter, so that two people cannot raise a second one beside it. */
export async function holdOpenComplaint(db: DatabaseTransaction, matterId: string, pointedToId: string | null) {
  await sql`select id from matter where id = ${matterId} for no key update`.execute(db);
  return db
    .selectFrom('ticket')
    .select(['id', 'number', 'customerId', 'provinceId'])
    .where((eb) => eb.or([eb('matterId', '=', matterId), eb('id', '=', pointedToId)]))
    .where('kind', '=', 'complaint')
    .where('state', '=', 'open')
    .orderBy(sql`id is not distinct from ${pointedToId}::uuid`, 'desc')
    .orderBy('raisedAt', 'desc')
    .executeTakeFirst();
}

interface NewEntry {
  ticketId: string;
  key: string | null;
  at: Date;
  accountId: string | null;
  kind: string;
  detail: object;
}

export async function saveEntry(db: Reader, { detail, ...entry }: NewEntry): Promise<void> {
  await db
    .insertInto('ticketEntry')
    .values({ ...entry, detail: JSON.stringify(detail) })
    .execute();
}

export async function listEntries(db: Reader, ticketId: string) {
  return db
    .selectFrom('ticketEntry')
    .leftJoin('account', 'account.id', 'ticketEntry.accountId')
    .select([
      'ticketEntry.id',
      'ticketEntry.at',
      'ticketEntry.kind',
      'ticketEntry.detail',
      'account.nameZh',
      'account.nameEn',
    ])
    .where('ticketEntry.ticketId', '=', ticketId)
    .orderBy('ticketEntry.id')
    .execute();
}

function toTicket(row: TicketRow): Ticket {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind === 'suggestion' ? 'suggestion' : 'complaint',
    category: row.category,
    state: row.state === 'closed' ? 'closed' : 'open',
    matterId: row.matterId,
    matterType: row.matterType,
    customerId: row.customerId,
    contactId: row.contactId,
    reopensNumber: row.reopensNumber,
    insisted: row.insisted,
    summary: row.summary,
    recorded: toRecorded(row.recorded),
    outcome: row.outcome,
    refundPromisedAt: row.refundPromisedAt?.toISOString() ?? null,
    raisedAt: row.raisedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    reminders: row.reminders ?? 0,
  };
}

function toRecorded(stored: unknown): Record<string, string> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, String(value)]));
}
