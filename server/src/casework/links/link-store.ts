import { sql } from 'kysely';
import { type Static, Type } from 'typebox';
import { nullable } from '../../platform/contract-parts.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { oneOf, storedAs } from '../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

const OrNone = nullable(Type.String());

/** A ticket as it was before it ended in another: what taking apart restores. */
const Member = Type.Object({
  ticketId: Type.String(),
  version: Type.Integer({ description: 'Once it was merged' }),
  stage: Type.String(),
  teamId: OrNone,
  holderId: OrNone,
  assignedAt: OrNone,
  acceptBy: OrNone,
  parentId: OrNone,
  promises: Type.Optional(
    Type.Array(Type.String(), { description: 'Moved to the one that stays; not written before promises moved' }),
  ),
});
export type Member = Static<typeof Member>;

const readMembers = storedAs(Type.Array(Member), 'ticket_merge.members');
const linkKinds = ['split', 'escalates'] as const;

interface NewMerge {
  id: string;
  key: string;
  intoId: string;
  intoVersion: number;
  members: Member[];
  accountId: string;
  at: Date;
}

export async function saveMerge(db: Reader, { members, ...merge }: NewMerge): Promise<void> {
  await db
    .insertInto('ticketMerge')
    .values({ ...merge, members: JSON.stringify(members) })
    .execute();
}

export async function findMergeOfKey(db: Reader, key: string) {
  return db.selectFrom('ticketMerge').select(['id', 'intoId']).where('key', '=', key).executeTakeFirst();
}

/** Who is in it never changes; whether it was undone does. */
export async function findMerge(db: Reader, id: string) {
  const row = await db.selectFrom('ticketMerge').select(['intoId', 'members']).where('id', '=', id).executeTakeFirst();
  return row && { ...row, members: readMembers(row.members) };
}

/** After its tickets. */
export async function lockMerge(db: DatabaseTransaction, id: string) {
  const row = await db.selectFrom('ticketMerge').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && { ...row, members: readMembers(row.members) };
}

export async function listMerges(db: Reader, intoId: string) {
  const rows = await db
    .selectFrom('ticketMerge')
    .leftJoin('account', 'account.id', 'ticketMerge.accountId')
    .selectAll('ticketMerge')
    .select(['account.nameZh', 'account.nameEn'])
    .where('intoId', '=', intoId)
    .where('undoneAt', 'is', null)
    .orderBy('at', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, members: readMembers(row.members) }));
}

export async function endMerge(db: Reader, id: string, undoneAt: Date): Promise<void> {
  await db.updateTable('ticketMerge').set({ undoneAt }).where('id', '=', id).execute();
}

/** `from` is the later one: split from `to`, or it escalates `to`. */
export async function saveLink(
  db: Reader,
  link: { fromId: string; toId: string; kind: (typeof linkKinds)[number]; accountId: string | null; at: Date },
): Promise<void> {
  await db
    .insertInto('ticketLink')
    .values(link)
    .onConflict((one) => one.doNothing())
    .execute();
}

export async function listLinks(db: Reader, ticketId: string) {
  const rows = await db
    .selectFrom('ticketLink')
    .selectAll()
    .where((eb) => eb.or([eb('fromId', '=', ticketId), eb('toId', '=', ticketId)]))
    .orderBy('at')
    .execute();
  return rows.map((row) => ({ ...row, kind: oneOf(linkKinds, row.kind, 'ticket_link.kind') }));
}

export async function countChildren(db: Reader, parentId: string): Promise<{ open: number; ended: number }> {
  const row = await db
    .selectFrom('ticketStanding')
    .select([
      sql<number>`count(*) filter (where state = 'open')::int`.as('open'),
      sql<number>`count(*) filter (where state <> 'open')::int`.as('ended'),
    ])
    .where('parentId', '=', parentId)
    .executeTakeFirstOrThrow();
  return row;
}

/** Which of these have children that are open. */
export async function listWithOpenChildren(db: Reader, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('ticketStanding')
    .select('parentId')
    .distinct()
    .where('parentId', 'in', ids)
    .where('state', '=', 'open')
    .execute();
  return rows.flatMap(({ parentId }) => parentId ?? []);
}

/** What a ticket belongs to, and what it can be joined by. */
export async function findJoinable(db: Reader, id: string) {
  return db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .select(['ticket.id', 'ticket.provinceId', 'ticket.customerId', 'ticket.matterId', 'standing.state'])
    .select(['standing.version', 'standing.parentId', 'ticket.mergedIntoId', 'ticket.massFault'])
    .where('ticket.id', '=', id)
    .executeTakeFirst();
}

const selectLinked = (db: Reader) =>
  db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .leftJoin('ticketKind', (join) =>
      join.onRef('ticketKind.id', '=', 'ticket.kind').onRef('ticketKind.version', '=', 'ticket.kindVersion'),
    )
    .select(['ticket.id', 'ticket.number', 'ticket.kind', 'ticket.category', 'ticket.summary', 'standing.stage'])
    .select(['standing.state', 'ticket.raisedAt', 'standing.version'])
    .select(
      sql<{ zh: string; en: string } | null>`(select one -> 'name' from jsonb_array_elements(
        ticket_kind.body -> 'life' -> 'states') one where one ->> 'id' = standing.stage)`.as('stageName'),
    );

export type LinkedRow = Awaited<ReturnType<ReturnType<typeof selectLinked>['executeTakeFirstOrThrow']>>;

export async function listLinked(db: Reader, ids: readonly string[]): Promise<LinkedRow[]> {
  if (ids.length === 0) return [];
  return selectLinked(db)
    .where('ticket.id', 'in', [...ids])
    .orderBy('ticket.raisedAt')
    .execute();
}

export async function listChildrenOf(db: Reader, parentId: string, limit: number): Promise<LinkedRow[]> {
  return selectLinked(db)
    .where('standing.parentId', '=', parentId)
    .orderBy(sql`standing.state = 'open'`, 'desc')
    .orderBy('ticket.raisedAt')
    .limit(limit)
    .execute();
}

/** Open ones of the same customer, or on the same matter, with what tells whether they can be joined. */
export async function listNear(
  db: Reader,
  one: { id: string; provinceId: string; customerId: string | null; matterId: string | null },
) {
  return selectLinked(db)
    .select(['ticket.provinceId', 'ticket.customerId', 'ticket.matterId', 'standing.parentId', 'ticket.massFault'])
    .select(['ticket.kindVersion', 'standing.dueAt'])
    .select(
      sql<number>`(select count(*)::int from ticket_standing child
      where child.parent_id = ticket.id and child.state = 'open')`.as('openChildren'),
    )
    .where('ticket.provinceId', '=', one.provinceId)
    .where('ticket.id', '<>', one.id)
    .where('standing.state', '=', 'open')
    .where('ticket.massFault', '=', false)
    .where((eb) => eb.or([eb('ticket.customerId', '=', one.customerId), eb('ticket.matterId', '=', one.matterId)]))
    .orderBy('ticket.raisedAt', 'desc')
    .limit(20)
    .execute();
}
