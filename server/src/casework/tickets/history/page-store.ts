import { Type } from 'typebox';
import { sql } from 'kysely';
import { nullable } from '../../../platform/contract-parts.ts';
import type { Database } from '../../../platform/database/database.ts';
import { type Given, prepared } from '../../../platform/database/prepared.ts';
import { storedAs } from '../../../platform/stored.ts';
import type { TicketReader } from './followers.ts';
import { pageColumns, readForm, selectTickets, toTicket } from './store.ts';

const Entry = Type.Object({
  id: Type.Integer(),
  at: Type.String(),
  kind: Type.String(),
  detail: Type.Unknown(),
  nameZh: nullable(Type.String()),
  nameEn: nullable(Type.String()),
});
const readEntries = storedAs(Type.Array(Entry), 'ticket_entry');
const readKnown = storedAs(Type.Array(Type.Unknown()), 'what later modules know of a ticket');

const selectPage = prepared(
  'tickets.page',
  (db, { id, accountId }: Given<{ id: string; accountId: string }>, readers: readonly TicketReader[]) =>
    selectTickets(db)
      .select(pageColumns)
      .leftJoin('customer', 'customer.id', 'ticket.customerId')
      .select(['customer.name as customerName', 'customer.phone as customerPhone', 'customer.phoneLeftAt'])
      .select([
        sql<unknown>`(select coalesce(json_agg(json_build_object('id', entry.id, 'at', entry.at, 'kind', entry.kind,
            'detail', entry.detail, 'nameZh', author.name_zh, 'nameEn', author.name_en) order by entry.id), '[]')
          from ticket_entry entry left join account author on author.id = entry.account_id
          where entry.ticket_id = ticket.id)`.as('history'),
        sql<unknown>`json_build_array(${sql.join(readers.map((reader) => reader.select(accountId)))})`.as('known'),
      ])
      .where('ticket.id', '=', id)
      .compile(),
);

/**
 * All that the page of a ticket shows, in one statement: its history, whose it is, and what later modules know of it, each
 * in its place among `readers`, which are the same in the whole process.
 */
export async function findTicketPage(
  db: Database,
  { id, accountId, readers }: { id: string; accountId: string; readers: readonly TicketReader[] },
) {
  const [row] = await selectPage(db, { id, accountId }, readers);
  if (!row) return undefined;
  const { provinceId, kindVersion, result, reply, customerName: name, customerPhone: phone, phoneLeftAt } = row;
  return {
    provinceId,
    ticket: toTicket(row),
    form: readForm(row.form),
    kindVersion,
    result,
    reply,
    customer: name !== null && phone !== null ? { name, phone, phoneLeftAt } : null,
    history: readEntries(row.history).map(({ at, ...entry }) => ({ ...entry, at: new Date(at) })),
    known: readKnown(row.known),
  };
}
