import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

/** A clock of a kind that says when its tickets are to be resolved. */
export interface ResolvingClock {
  kind: string;
  version: number;
  clock: string;
  /** It runs until the matter is settled, not only until the next reply. */
  settles: boolean;
}

/**
 * The standard's `expectedResolutionDate` is what the ticket system itself expects: our own promise, which is shorter
 * than what the regulator allows. So of the clocks that run until a ticket is settled the first that is due: `settle`
 * before the regulator's days. Kinds that promise nothing but a reply are resolved by it: there it is the reply's.
 */
export async function listResolvingClocks(db: Database | DatabaseTransaction): Promise<ResolvingClock[]> {
  const { rows } = await sql<ResolvingClock>`
    select kind.id as kind, kind.version, rule->>'name' as clock,
      bool_or(rule->'stopsAt' ?| array['close', 'satisfied']) as settles
    from ticket_kind kind, lateral (
      select jsonb_path_query(kind.body, '$.clocks[*]') union all
      select jsonb_path_query(kind.body, '$.categoryClocks.*[*]')) clocks (rule)
    where rule->'stopsAt' ?| array['close', 'satisfied', 'reply']
    group by 1, 2, 3`.execute(db);
  return rows;
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
