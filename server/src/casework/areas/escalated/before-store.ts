import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';
import { sources } from '../sources.ts';

type Reader = Database | DatabaseTransaction;

interface Asked {
  customerId: string;
  since: Date;
}

/** Complaints and faults of a customer, the latest first; which of them went past us before. */
export async function listTicketsBefore(db: Reader, { customerId, since }: Asked) {
  const rows = await db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .leftJoin('escalatedComplaint as escalated', 'escalated.ticketId', 'ticket.id')
    .select(['ticket.id', 'ticket.number', 'ticket.summary', 'ticket.category', 'ticket.raisedAt', 'standing.state'])
    .select(['escalated.source'])
    .where('ticket.customerId', '=', customerId)
    .where('ticket.raisedAt', '>', since)
    .where('ticket.kind', 'in', ['complaint', 'fault'])
    .where('ticket.mergedIntoId', 'is', null)
    .orderBy('ticket.raisedAt', 'desc')
    .limit(30)
    .execute();
  return rows.map(({ source, ...row }) => ({
    ...row,
    source: source === null ? null : oneOf(sources, source, 'escalated_complaint.source'),
  }));
}

/** Contacts of a customer, the latest first. */
export async function listContactsBefore(db: Reader, { customerId, since }: Asked) {
  return db
    .selectFrom('contact')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .select(['contact.id', 'contact.wayIn', 'contact.arrivedAt', 'matter.type', 'contact.provinceId'])
    .where('contact.customerId', '=', customerId)
    .where('contact.arrivedAt', '>', since)
    .where('contact.wayIn', '<>', 'escalated')
    .orderBy('contact.arrivedAt', 'desc')
    .limit(30)
    .execute();
}

/** What was promised to a customer since, or is not settled. */
export async function listPromisesBefore(db: Reader, { customerId, since }: Asked) {
  return db
    .selectFrom('customerPromise')
    .select(['id', 'kind', 'words', 'dueAt', 'state', 'settledAt'])
    .where('customerId', '=', customerId)
    .where((eb) => eb.or([eb('madeAt', '>', since), eb('settledAt', 'is', null)]))
    .orderBy('dueAt', 'desc')
    .limit(30)
    .execute();
}

export async function saveAfter(
  db: Reader,
  ticketId: string,
  { contactIds, promiseIds }: { contactIds: readonly string[]; promiseIds: readonly string[] },
): Promise<void> {
  const rows = [
    ...contactIds.map((contactId) => ({ ticketId, contactId, promiseId: null })),
    ...promiseIds.map((promiseId) => ({ ticketId, contactId: null, promiseId })),
  ];
  if (rows.length > 0) await db.insertInto('escalatedAfter').values(rows).execute();
}

export async function lockEscalated(db: DatabaseTransaction, ticketId: string) {
  return db
    .selectFrom('escalatedComplaint')
    .selectAll()
    .where('ticketId', '=', ticketId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function saveReply(
  db: Reader,
  ticketId: string,
  reply: { reply: string; repliedAt: Date; repliedBy: string },
): Promise<void> {
  await db.updateTable('escalatedComplaint').set(reply).where('ticketId', '=', ticketId).execute();
}
