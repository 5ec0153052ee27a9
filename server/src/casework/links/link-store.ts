import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database.ts';

type Reader = Database | DatabaseTransaction;

/** A ticket as it was before it ended in another: what taking apart restores. */
export interface Member {
  ticketId: string;
  /** Its version once it was merged. */
  version: number;
  stage: string;
  teamId: string | null;
  holderId: string | null;
  assignedAt: string | null;
  acceptBy: string | null;
  parentId: string | null;
  /** Those that moved to the one that stays; not written of merges before promises moved. */
  promises?: string[];
}

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
  link: { fromId: string; toId: string; kind: 'split' | 'escalates'; accountId: string | null; at: Date },
): Promise<void> {
  await db
    .insertInto('ticketLink')
    .values(link)
    .onConflict((one) => one.doNothing())
    .execute();
}

export async function listLinks(db: Reader, ticketId: string) {
  return db
    .selectFrom('ticketLink')
    .selectAll()
    .where((eb) => eb.or([eb('fromId', '=', ticketId), eb('toId', '=', ticketId)]))
    .orderBy('at')
    .execute();
}

export async function countChildren(db: Reader, parentId: string): Promise<{ open: number; ended: number }> {
  const row = await db
    .selectFrom('ticket')
    .select([
      sql<number>`count(*) filter (where state = 'open')::int`.as('open'),
      sql<number>`count(*) filter (where state <> 'open')::int`.as('ended'),
    ])
    .where('parentId', '=', parentId)
    .executeTakeFirstOrThrow();
  return row;
}

const selectLinked = (db: Reader) =>
  db
    .selectFrom('ticket')
    .leftJoin('ticketKind', (join) =>
      join.onRef('ticketKind.id', '=', 'ticket.kind').onRef('ticketKind.version', '=', 'ticket.kindVersion'),
    )
    .select(['ticket.id', 'ticket.number', 'ticket.kind', 'ticket.category', 'ticket.summary', 'ticket.stage'])
    .select(['ticket.state', 'ticket.raisedAt', 'ticket.version'])
    .select(
      sql<{ zh: string; en: string } | null>`(select one -> 'name' from jsonb_array_elements(
        ticket_kind.body -> 'life' -> 'states') one where one ->> 'id' = ticket.stage)`.as('stageName'),
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
    .where('ticket.parentId', '=', parentId)
    .orderBy(sql`ticket.state = 'open'`, 'desc')
    .orderBy('ticket.raisedAt')
    .limit(limit)
    .execute();
}

/** Open ones of the same customer, or on the same matter. */
export async function listNear(
  db: Reader,
  one: { id: string; provinceId: string; customerId: string | null; matterId: string | null },
): Promise<LinkedRow[]> {
  return selectLinked(db)
    .where('ticket.provinceId', '=', one.provinceId)
    .where('ticket.id', '<>', one.id)
    .where('ticket.state', '=', 'open')
    .where('ticket.massFault', '=', false)
    .where((eb) => eb.or([eb('ticket.customerId', '=', one.customerId), eb('ticket.matterId', '=', one.matterId)]))
    .orderBy('ticket.raisedAt', 'desc')
    .limit(20)
    .execute();
}

function readMembers(stored: unknown): Member[] {
  return Array.isArray(stored) ? stored.map(readMember) : [];
}

function readMember(stored: unknown): Member {
  const has = new Map<string, unknown>(Object.entries(Object(stored)));
  const text = (name: string) => (typeof has.get(name) === 'string' ? String(has.get(name)) : null);
  return {
    ticketId: text('ticketId') ?? '',
    version: Number(has.get('version')),
    stage: text('stage') ?? '',
    teamId: text('teamId'),
    holderId: text('holderId'),
    assignedAt: text('assignedAt'),
    acceptBy: text('acceptBy'),
    parentId: text('parentId'),
    promises: textsIn(has.get('promises')),
  };
}

function textsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.map(String) : [];
}
