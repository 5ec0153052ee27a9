import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { type AreaScope, isComplaint } from '../alert-store.ts';

interface Wanted extends AreaScope {
  /** Only complaints that were raised from then on and before, whether anything of them is due or not. */
  raised: { from: Date; to: Date } | null;
  limit: number;
}

/** Open tickets by what of them is due next: what is overdue comes first, the longest first. */
export async function listDue(db: Database, { provinceId, cityId, raised, limit }: Wanted) {
  // In the words of the index of lists.
  const due = sql<Date>`(coalesce(standing.due_at, timestamptz '9999-12-31 00:00:00+00'))`;
  let query = db
    .selectFrom('ticketStanding as standing')
    .innerJoin('ticket', 'ticket.id', 'standing.ticketId')
    .leftJoin('team', 'team.id', 'standing.teamId')
    .leftJoin('account', 'account.id', 'standing.holderId')
    .select(['ticket.id', 'ticket.number', 'ticket.category', 'ticket.summary', 'ticket.kind', 'ticket.kindVersion'])
    .select(['ticket.raisedAt', 'standing.dueAt', 'standing.teamId'])
    .select(['team.nameZh as teamZh', 'team.nameEn as teamEn', 'account.nameZh', 'account.nameEn'])
    .select((eb) => [
      eb
        .selectFrom('ticketClock as clock')
        .select('clock.clock')
        .whereRef('clock.ticketId', '=', 'standing.ticketId')
        .whereRef('clock.dueAt', '=', 'standing.dueAt')
        .where('clock.endedAt', 'is', null)
        .limit(1)
        .as('clock'),
      eb
        .selectFrom('ticketEntry as reminder')
        .select((one) => one.fn.max('reminder.at').as('at'))
        .whereRef('reminder.ticketId', '=', 'standing.ticketId')
        .where('reminder.kind', '=', 'reminded')
        .as('remindedAt'),
    ])
    .where('standing.state', '=', 'open')
    .orderBy(due)
    .orderBy('standing.ticketId')
    .limit(limit);
  query = raised
    ? query.where('standing.raisedAt', '>=', raised.from).where('standing.raisedAt', '<', raised.to).where(isComplaint)
    : query.where(due, '<', sql<Date>`timestamptz '9999-12-31 00:00:00+00'`);
  if (provinceId) query = query.where('standing.provinceId', '=', provinceId);
  if (cityId) query = query.where('ticket.cityId', '=', cityId);
  return query.execute();
}

export type DueRow = Awaited<ReturnType<typeof listDue>>[number];
