import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

/** What a list goes by; the same words as in the indexes of tickets and of where they stand. */
export interface ListOrder {
  by: 'raised' | 'changed' | 'due';
  direction: 'asc' | 'desc';
}

/**
 * Which of the two rows of a ticket a list is read along: the one that has an index for what it is narrowed to. Both know
 * the province and when the ticket was raised.
 */
export type Along = 'ticket' | 'ticketStanding';

/** What a list is sorted by, and the id that makes it a stable order: both of the row it is read along. */
export interface OrderColumns {
  at: RawBuilder<Date>;
  id: RawBuilder<string>;
}

const raisedOf = { ticket: sql<Date>`ticket.raised_at`, ticketStanding: sql<Date>`ticket_standing.raised_at` };
const idOf = { ticket: sql<string>`ticket.id`, ticketStanding: sql<string>`ticket_standing.ticket_id` };

/** Without a due time last: nothing is promised, or its promises rest. */
const standingAt = {
  changed: sql<Date>`ticket_standing.changed_at`,
  due: sql<Date>`coalesce(ticket_standing.due_at, timestamptz '9999-12-31 00:00:00+00')`,
};

export function orderedBy({ by }: Pick<ListOrder, 'by'>, along: Along): OrderColumns {
  if (by === 'raised') return { at: raisedOf[along], id: idOf[along] };
  return { at: standingAt[by], id: idOf.ticketStanding };
}

/** Both rows, read along one of them; the other is left out by PostgreSQL where nothing is asked of it. */
export function selectAlong(db: Database | DatabaseTransaction, along: Along) {
  return along === 'ticket'
    ? db.selectFrom('ticket').leftJoin('ticketStanding', 'ticketStanding.ticketId', 'ticket.id')
    : db.selectFrom('ticketStanding').leftJoin('ticket', 'ticket.id', 'ticketStanding.ticketId');
}
