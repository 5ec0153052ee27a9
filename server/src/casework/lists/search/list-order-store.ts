import { sql } from 'kysely';

/** What a list goes by; the same words as in the indexes of migrations 0020, 0031 and 0045. */
export interface ListOrder {
  by: 'raised' | 'changed' | 'due';
  direction: 'asc' | 'desc';
}

/** Without a due time last: nothing is promised, or its promises rest. */
const expressions = {
  raised: sql<Date>`ticket.raised_at`,
  changed: sql<Date>`ticket.changed_at`,
  due: sql<Date>`coalesce(ticket.due_at, timestamptz '9999-12-31 00:00:00+00')`,
} as const;

export const orderedBy = ({ by }: Pick<ListOrder, 'by'>) => expressions[by];
