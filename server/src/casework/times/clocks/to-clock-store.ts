import { type Static, Type } from 'typebox';
import { sql } from 'kysely';
import { nullable } from '../../../platform/contract-parts.ts';
import type { DatabaseTransaction } from '../../../platform/database/database.ts';
import { type Given, prepared } from '../../../platform/database/prepared.ts';
import { storedAs } from '../../../platform/stored.ts';
import { type ClockedTicket, selectClocked, toTerm } from './clock-store.ts';
import type { PastEntry } from './steps-of-history.ts';

/** A level of a ladder that somebody was told of and that has not ended. */
export interface LiveAlarm {
  clock: string;
  round: number;
  level: number;
  repetition: number;
  dueAt: Date;
  toldAt: Date;
  acknowledgedAt: Date | null;
}

/** A ticket with all that its clocks and ladders follow from, read at once. */
export interface ToClock {
  ticket: ClockedTicket;
  /** In the order in which it happened. */
  history: PastEntry[];
  /** What was told about it and has not ended. */
  live: LiveAlarm[];
  /** The newest version of any calendar: none changes until the end of the transaction. */
  newestCalendar: number;
  newestLadder: number;
}

const selectToClock = prepared('times.to-clock', (db, { id }: Given<{ id: string }>) =>
  selectClocked(db)
    .select([
      sql<number>`keep_calendars()`.as('newestCalendar'),
      sql<number>`(select coalesce(max(id), 0) from escalation_ladder)`.as('newestLadder'),
      sql<unknown>`(select coalesce(json_agg(json_build_object('at', at, 'kind', kind, 'detail', detail)
          order by id), '[]') from ticket_entry where ticket_id = ticket.id)`.as('history'),
      sql<unknown>`(select coalesce(json_agg(json_build_object('clock', clock, 'round', round, 'level', level,
          'repetition', repetition, 'dueAt', due_at, 'toldAt', told_at, 'acknowledgedAt', acknowledged_at)), '[]')
        from escalation where ticket_id = ticket.id and ended_at is null)`.as('live'),
    ])
    .where('ticket.id', '=', id)
    .compile(),
);

export async function readToClock(db: DatabaseTransaction, id: string): Promise<ToClock | undefined> {
  const [row] = await selectToClock(db, { id });
  if (!row) return undefined;
  const { newestCalendar, newestLadder, history, live, ...ticket } = row;
  return {
    ticket: { ...ticket, term: toTerm(ticket) },
    history: readHistory(history).map(({ at, ...entry }) => ({ ...entry, at: new Date(at) })),
    live: readLive(live).map(toLive),
    newestCalendar,
    newestLadder,
  };
}

const Entry = Type.Object({ at: Type.String(), kind: Type.String(), detail: Type.Unknown() });
const Live = Type.Object({
  clock: Type.String(),
  round: Type.Integer(),
  level: Type.Integer(),
  repetition: Type.Integer(),
  dueAt: Type.String(),
  toldAt: Type.String(),
  acknowledgedAt: nullable(Type.String()),
});

const readHistory = storedAs(Type.Array(Entry), 'ticket_entry');
const readLive = storedAs(Type.Array(Live), 'escalation');

function toLive({ dueAt, toldAt, acknowledgedAt, ...level }: Static<typeof Live>): LiveAlarm {
  const answeredAt = acknowledgedAt === null ? null : new Date(acknowledgedAt);
  return { ...level, dueAt: new Date(dueAt), toldAt: new Date(toldAt), acknowledgedAt: answeredAt };
}
