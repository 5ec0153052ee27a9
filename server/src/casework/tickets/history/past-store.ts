import { sql } from 'kysely';
import { operatorDay } from '../../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { insertAll } from '../../../platform/database/insert-all.ts';
import { type NewTicket, splitTicket } from './new-ticket.ts';

type Reader = Database | DatabaseTransaction;

export interface PastTicket extends NewTicket {
  number: string;
}

interface PastReminder {
  ticketId: string;
  at: Date;
  accountId: string;
  detail: { summary: string; contactId: string; recorded: Record<string, string> };
}

/** Numbers for tickets that are taken in all at once; each is given out once. */
export async function takeTicketNumbers(db: Reader, count: number): Promise<(at: Date) => string> {
  const { rows } = await sql<{ taken: number }>`
    select nextval('ticket_number') as taken from generate_series(1, ${count})`.execute(db);
  let next = 0;
  return (at) => {
    const taken = rows[next]?.taken;
    if (taken === undefined) throw new RangeError('more tickets than numbers were taken');
    next += 1;
    return `T${operatorDay(at).slice(0, 4)}-${String(taken).padStart(6, '0')}`;
  };
}

/** Tickets from before, each with the beginning and the end of its history; a reopened one comes after the one it reopens. */
export async function savePastTickets(db: Reader, tickets: PastTicket[], reminders: PastReminder[]): Promise<void> {
  const rows = tickets.map(splitTicket);
  await insertAll(
    db,
    'ticket',
    rows.map(({ content }) => content),
  );
  await insertAll(
    db,
    'ticketStanding',
    rows.map(({ standing }) => standing),
  );
  const raised = tickets.map(({ id, raisedAt, raisedBy, reopensId, summary }) => ({
    ticketId: id,
    at: raisedAt,
    accountId: raisedBy,
    kind: reopensId ? 'raised-again' : 'raised',
    detail: { summary, reopensId },
  }));
  await insertAll(db, 'ticketEntry', raised);
  const closed = tickets.flatMap(({ id, closedAt, outcome }) =>
    closedAt === null ? [] : [{ ticketId: id, at: closedAt, accountId: null, kind: 'close', detail: { outcome } }],
  );
  await insertAll(db, 'ticketEntry', closed);
  const reminded = reminders.map((reminder) => ({ ...reminder, kind: 'reminded' }));
  await insertAll(db, 'ticketEntry', reminded);
}
