import { sql } from 'kysely';

/** A clock of a kind that says when its tickets are to be resolved. */
export interface ResolvingClock {
  kind: string;
  version: number;
  clock: string;
  /** It runs until the matter is settled, not only until the next reply. */
  settles: boolean;
}

/** Of `ticket`: null where no such clock runs, while it rests, and where the calendar lacks the year. */
export function expectedAt(clocks: readonly ResolvingClock[]) {
  const column = (name: 'kind' | 'version' | 'clock' | 'settles') => clocks.map((one) => one[name]);
  return sql<Date | null>`(select one.due_at from ticket_clock one
    join unnest(${column('kind')}::text[], ${column('version')}::integer[], ${column('clock')}::text[],
      ${column('settles')}::boolean[]) rule (kind, version, clock, settles)
      on rule.kind = ticket.kind and rule.version = ticket.kind_version and rule.clock = one.clock
    where one.ticket_id = ticket.id and one.due_at is not null
    order by one.ended_at is null desc, rule.settles desc, one.due_at limit 1)`;
}
