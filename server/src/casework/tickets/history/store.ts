import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { Texts } from '../../../platform/contract-parts.ts';
import { oneOf, storedAs } from '../../../platform/stored.ts';
import { severities, standings, type Ticket } from './contract.ts';
import { type NewTicket, splitTicket } from './new-ticket.ts';

type Reader = Database | DatabaseTransaction;

/** A value of the row of `ticket`, as a store of a later module reads it in a statement of ours. */
export type ValueOfTicket = RawBuilder<unknown>;

/** Whose page it is: the id of an account, where a statement has a place for it. */
export type ReaderOfPage = RawBuilder<string>;

/** Its standing, as it is stored. @throws Error for any other text */
export function standingOf(stored: string): Ticket['state'] {
  return oneOf(standings, stored, 'ticket_standing.state');
}

export const readForm = storedAs(Texts, 'ticket.form');
const readRecorded = storedAs(Texts, 'ticket.recorded');

/** `T` and a running number of the day's year: short enough to read out on the phone. */
export async function saveTicket(db: Reader, ticket: NewTicket, year: string): Promise<string> {
  const { standing, content } = splitTicket(ticket);
  const { recorded, form = {}, ...rest } = content;
  const saved = await db
    .with('standing', (creator) => creator.insertInto('ticketStanding').values(standing))
    .insertInto('ticket')
    .values({
      ...rest,
      recorded: JSON.stringify(recorded),
      form: JSON.stringify(form),
      number: sql<string>`(select ${`T${year}-`} || lpad(next::text, greatest(6, length(next::text)), '0')
        from (select nextval('ticket_number') as next) as taken)`,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return saved.number;
}

/** What is shown of a ticket wherever one is; forms and replies, which are long, are its page's alone. */
const shownColumns = [
  'ticket.id',
  'ticket.number',
  'ticket.kind',
  'ticket.category',
  'ticketStanding.state',
  'ticketStanding.stage',
  'ticketStanding.version',
  'ticketStanding.teamId',
  'ticketStanding.holderId',
  'ticketStanding.acceptBy',
  'ticketStanding.dueAt',
  'ticketStanding.parentId',
  'ticket.mergedIntoId',
  'ticket.massFault',
  'ticket.place',
  'ticketStanding.severity',
  'ticket.wayIn',
  'ticket.satisfied',
  'ticketStanding.changedAt',
  'ticket.provinceId',
  'ticket.cityId',
  'ticket.matterId',
  'ticket.customerId',
  'ticket.contactId',
  'ticket.insisted',
  'ticket.summary',
  'ticket.recorded',
  'ticket.outcome',
  'ticket.refundPromisedAt',
  'ticket.raisedAt',
  'ticket.closedAt',
] as const;

/** What its page shows besides. */
export const pageColumns = ['ticket.form', 'ticket.kindVersion', 'ticket.result', 'ticket.reply'] as const;

export const selectTickets = (db: Reader) =>
  db
    .selectFrom('ticket')
    .innerJoin('ticketStanding', 'ticketStanding.ticketId', 'ticket.id')
    .leftJoin('matter', 'matter.id', 'ticket.matterId')
    .leftJoin('team', 'team.id', 'ticketStanding.teamId')
    .leftJoin('account as holder', 'holder.id', 'ticketStanding.holderId')
    .leftJoin('ticket as earlier', 'earlier.id', 'ticket.reopensId')
    .select(shownColumns)
    .select(['matter.type as matterType', 'earlier.number as reopensNumber'])
    .select([
      'team.nameZh as teamZh',
      'team.nameEn as teamEn',
      'holder.nameZh as holderZh',
      'holder.nameEn as holderEn',
    ])
    .select((eb) =>
      eb
        .selectFrom('ticketEntry')
        .select((one) => one.fn.countAll<number>().as('count'))
        .whereRef('ticketEntry.ticketId', '=', 'ticket.id')
        .where('ticketEntry.kind', '=', 'reminded')
        .as('reminders'),
    )
    .select((eb) =>
      eb
        .selectFrom('ticket as merged')
        .innerJoin('ticketEntry', 'ticketEntry.ticketId', 'merged.id')
        .select((one) => one.fn.countAll<number>().as('count'))
        .whereRef('merged.mergedIntoId', '=', 'ticket.id')
        .where('ticketEntry.kind', '=', 'reminded')
        .as('remindersMerged'),
    );

type TicketRow = Awaited<ReturnType<ReturnType<typeof selectTickets>['executeTakeFirstOrThrow']>>;

export async function findTicket(db: Reader, id: string) {
  const row = await selectTickets(db).select(pageColumns).where('ticket.id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { provinceId, kindVersion, result, reply } = row;
  return { provinceId, ticket: toTicket(row), form: readForm(row.form), kindVersion, result, reply };
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

/** The ticket that this intention raised before, and by whom. */
export async function findTicketOfKey(db: Reader, key: string) {
  return db.selectFrom('ticket').select(['id', 'number', 'kind', 'raisedBy']).where('key', '=', key).executeTakeFirst();
}

export async function lockMatter(db: DatabaseTransaction, matterId: string): Promise<void> {
  await sql`select id from matter where id = ${matterId} for no key update`.execute(db);
}

/** The open complaint on a matter; also where the one on this matter ended in it. */
export async function findOpenComplaint(db: Reader, matterId: string, pointedToId: string | null) {
  const merged = await db
    .selectFrom('ticket')
    .select('mergedIntoId')
    .where('matterId', '=', matterId)
    .where('mergedIntoId', 'is not', null)
    .execute();
  const others = [pointedToId, ...merged.map(({ mergedIntoId }) => mergedIntoId)].filter((id) => id !== null);
  return db
    .selectFrom('ticket')
    .innerJoin('ticketStanding', 'ticketStanding.ticketId', 'ticket.id')
    .select('ticket.id')
    .where((eb) => eb.or([eb('matterId', '=', matterId), ...(others.length > 0 ? [eb('id', 'in', others)] : [])]))
    .where('kind', '=', 'complaint')
    .where('state', '=', 'open')
    .orderBy(sql`ticket.id is not distinct from ${pointedToId}::uuid`, 'desc')
    .orderBy('ticket.raisedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export function toTicket(row: TicketRow): Ticket {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    category: row.category,
    state: standingOf(row.state),
    stage: row.stage,
    version: row.version,
    team: named(row.teamId, row.teamZh, row.teamEn),
    holder: named(row.holderId, row.holderZh, row.holderEn),
    acceptBy: row.acceptBy?.toISOString() ?? null,
    parentId: row.parentId,
    mergedIntoId: row.mergedIntoId,
    massFault: row.massFault,
    place: row.place,
    severity: oneOf(severities, row.severity, 'ticket_standing.severity'),
    wayIn: row.wayIn,
    satisfied: row.satisfied,
    changedAt: row.changedAt.toISOString(),
    provinceId: row.provinceId,
    cityId: row.cityId,
    matterId: row.matterId,
    matterType: row.matterType,
    customerId: row.customerId,
    contactId: row.contactId,
    reopensNumber: row.reopensNumber,
    insisted: row.insisted,
    summary: row.summary,
    recorded: readRecorded(row.recorded),
    outcome: row.outcome,
    refundPromisedAt: row.refundPromisedAt?.toISOString() ?? null,
    raisedAt: row.raisedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    // Those of tickets that ended in this one count with it.
    reminders: (row.reminders ?? 0) + (row.remindersMerged ?? 0),
  };
}

function named(id: string | null, zh: string | null, en: string | null) {
  return id === null ? null : { id, name: { zh: zh ?? id, en: en ?? id } };
}
