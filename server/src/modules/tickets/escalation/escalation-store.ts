import type { Database, DatabaseTransaction } from '../../../platform/database.ts';
import type { Person } from './who-is-told.ts';

type Reader = Database | DatabaseTransaction;

interface NewEscalation {
  id: string;
  ticketId: string;
  clock: string;
  round: number;
  level: number;
  step: string;
  dueAt: Date;
  toldAt: Date;
  /** Null where nobody could be found. */
  accountId: string | null;
}

export async function saveEscalation(db: Reader, escalation: NewEscalation): Promise<void> {
  await db.insertInto('escalation').values(escalation).execute();
}

/** What was told about a ticket and has not ended. */
export async function listLive(db: Reader, ticketId: string) {
  return db
    .selectFrom('escalation')
    .select(['clock', 'round', 'level', 'dueAt', 'toldAt', 'acknowledgedAt'])
    .where('ticketId', '=', ticketId)
    .where('endedAt', 'is', null)
    .execute();
}

export async function endEscalations(
  db: Reader,
  ticketId: string,
  clock: string,
  end: { at: Date; because: string },
): Promise<void> {
  await db
    .updateTable('escalation')
    .set({ endedAt: end.at, endedBecause: end.because })
    .where('ticketId', '=', ticketId)
    .where('clock', '=', clock)
    .where('endedAt', 'is', null)
    .execute();
}

/** Everybody who can be told of a ticket of this province: its own people and the group's. */
export async function listPeople(db: Reader, provinceId: string): Promise<Person[]> {
  return db
    .selectFrom('account')
    .select(['id', 'posts', 'provinceId', 'cityId'])
    .where('disabledAt', 'is', null)
    .where((eb) => eb.or([eb('provinceId', 'is', null), eb('provinceId', '=', provinceId)]))
    .orderBy('id')
    .execute();
}

export async function listNames(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('account')
    .select(['nameZh as zh', 'nameEn as en'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute();
}

const selectEscalations = (db: Reader) =>
  db
    .selectFrom('escalation')
    .innerJoin('ticket', 'ticket.id', 'escalation.ticketId')
    .leftJoin('account', 'account.id', 'escalation.accountId')
    .selectAll('escalation')
    .select(['ticket.number', 'ticket.kind', 'ticket.category', 'ticket.summary', 'ticket.provinceId', 'ticket.cityId'])
    .select(['ticket.kindVersion', 'ticket.state as standing', 'account.nameZh', 'account.nameEn']);

export type EscalationRow = Awaited<ReturnType<ReturnType<typeof selectEscalations>['executeTakeFirstOrThrow']>>;

export interface EscalationFilter {
  accountId?: string;
  provinceId?: string | null;
  ticketId?: string;
  /** True: only those that nobody has to answer any more; false: only the others. */
  answered?: boolean;
  limit: number;
}

/** Newest first. */
export async function listEscalations(db: Reader, filter: EscalationFilter): Promise<EscalationRow[]> {
  let query = selectEscalations(db).orderBy('escalation.toldAt', 'desc').orderBy('escalation.id', 'desc');
  if (filter.accountId !== undefined) query = query.where('escalation.accountId', '=', filter.accountId);
  if (filter.provinceId) query = query.where('ticket.provinceId', '=', filter.provinceId);
  if (filter.ticketId !== undefined) query = query.where('escalation.ticketId', '=', filter.ticketId);
  if (filter.answered === false) query = query.where('escalation.acknowledgedAt', 'is', null);
  if (filter.answered === true) query = query.where('escalation.acknowledgedAt', 'is not', null);
  return query.limit(filter.limit).execute();
}

export async function findEscalation(db: Reader, id: string): Promise<EscalationRow | undefined> {
  return selectEscalations(db).where('escalation.id', '=', id).executeTakeFirst();
}

/** False where it was acknowledged before. */
export async function saveAcknowledgement(db: Reader, id: string, at: Date, note: string | null): Promise<boolean> {
  const saved = await db
    .updateTable('escalation')
    .set({ acknowledgedAt: at, note })
    .where('id', '=', id)
    .where('acknowledgedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}
