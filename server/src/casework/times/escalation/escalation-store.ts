import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf, oneOfOrNull } from '../../../platform/stored.ts';
import { type AlarmEnding, endings, type NotifiedStep, notifiedSteps } from './escalation-contract.ts';
import type { Person } from './who-is-notified.ts';

type Reader = Database | DatabaseTransaction;

interface NewEscalation {
  id: string;
  ticketId: string;
  /** Of its ticket. */
  provinceId: string;
  clock: string;
  round: number;
  level: number;
  repetition: number;
  step: NotifiedStep;
  dueAt: Date;
  toldAt: Date;
  /** Null where nobody could be found. */
  accountId: string | null;
}

export async function saveEscalation(db: Reader, escalation: NewEscalation): Promise<void> {
  await db.insertInto('escalation').values(escalation).execute();
}

/** @returns who had been told */
export async function endEscalations(
  db: Reader,
  ticketId: string,
  clock: string,
  end: { at: Date; because: AlarmEnding },
): Promise<string[]> {
  const ended = await db
    .updateTable('escalation')
    .set({ endedAt: end.at, endedBecause: end.because })
    .where('ticketId', '=', ticketId)
    .where('clock', '=', clock)
    .where('endedAt', 'is', null)
    .returning('accountId')
    .execute();
  return peopleOf(ended);
}

/** Each once; nobody where nobody could be found. */
function peopleOf(rows: readonly { accountId: string | null }[]): string[] {
  return [...new Set(rows.flatMap(({ accountId }) => accountId ?? []))];
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
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'escalation.ticketId')
    .leftJoin('ticket as parent', 'parent.id', 'standing.parentId')
    .leftJoin('ticketStanding as parentStanding', 'parentStanding.ticketId', 'standing.parentId')
    .leftJoin('account', 'account.id', 'escalation.accountId')
    .leftJoin('account as answerer', 'answerer.id', 'escalation.acknowledgedBy')
    .selectAll('escalation')
    .select(['ticket.number', 'ticket.kind', 'ticket.category', 'ticket.summary', 'ticket.cityId'])
    .select(['ticket.kindVersion', 'parent.massFault as ofMassFault', 'parentStanding.state as parentState'])
    .select(['account.nameZh', 'account.nameEn', 'answerer.nameZh as answererZh', 'answerer.nameEn as answererEn']);

export type EscalationRow = NonNullable<Awaited<ReturnType<typeof findEscalation>>>;

export interface EscalationFilter {
  accountId?: string;
  provinceId?: string | null;
  ticketId?: string;
  /** True: only those that wait for somebody to acknowledge; false: only the others. */
  waiting?: boolean;
  limit: number;
}

/** Newest first. */
export async function listEscalations(db: Reader, filter: EscalationFilter): Promise<EscalationRow[]> {
  let query = selectEscalations(db)
    .orderBy('escalation.toldAt', 'desc')
    .orderBy('escalation.level', 'desc')
    .orderBy('escalation.id', 'desc');
  if (filter.accountId !== undefined) query = query.where('escalation.accountId', '=', filter.accountId);
  if (filter.provinceId) query = query.where('escalation.provinceId', '=', filter.provinceId);
  if (filter.ticketId !== undefined) query = query.where('escalation.ticketId', '=', filter.ticketId);
  if (filter.waiting !== undefined) {
    const waiting = sql<boolean>`(escalation.acknowledged_at is null and escalation.ended_at is null)`;
    query = query.where(filter.waiting ? waiting : sql<boolean>`not ${waiting}`);
  }
  return (await query.limit(filter.limit).execute()).map(toRow);
}

export async function findEscalation(db: Reader, id: string) {
  const row = await selectEscalations(db).where('escalation.id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

function toRow<T extends { step: string; endedBecause: string | null }>(row: T) {
  return {
    ...row,
    step: toStep(row.step),
    endedBecause: oneOfOrNull(endings, row.endedBecause, 'escalation.ended_because'),
  };
}

function toStep(stored: string) {
  return oneOf(notifiedSteps, stored, 'escalation.step');
}

/** Whom tickets were told to, by ticket, in order. */
export async function listNotifiedOf(db: Reader, ticketIds: readonly string[]) {
  if (ticketIds.length === 0) return [];
  const rows = await db
    .selectFrom('escalation')
    .leftJoin('account', 'account.id', 'escalation.accountId')
    .select(['escalation.id', 'ticketId', 'clock', 'round', 'level', 'repetition', 'step', 'toldAt', 'endedAt'])
    .select(['account.nameZh', 'account.nameEn'])
    .where('ticketId', 'in', [...ticketIds])
    .orderBy('toldAt')
    .orderBy('level')
    .orderBy('account.username')
    .execute();
  return rows.map((row) => ({ ...row, step: toStep(row.step) }));
}

export type ToldRow = Awaited<ReturnType<typeof listNotifiedOf>>[number];

export interface Acknowledgement {
  at: Date;
  by: string;
  note: string | null;
}

/**
 * One answers for all: whoever was told of the same alarm has nothing to acknowledge any more. A warning answers for
 * warnings only.
 * @returns who had been told of what is acknowledged by it; nobody where it was acknowledged before
 */
export async function saveAcknowledgement(
  db: Reader,
  { id, ticketId, clock, step }: Pick<EscalationRow, 'id' | 'ticketId' | 'clock' | 'step'>,
  { at, by, note }: Acknowledgement,
): Promise<string[]> {
  const saved = await db
    .updateTable('escalation')
    .set({ acknowledgedAt: at, acknowledgedBy: by, note })
    .where('acknowledgedAt', 'is', null)
    .where('ticketId', '=', ticketId)
    .where('clock', '=', clock)
    .where((eb) => eb.or([eb('id', '=', id), eb('endedAt', 'is', null)]))
    .$if(step === 'warning', (query) => query.where('step', '=', 'warning'))
    .returning('accountId')
    .execute();
  return peopleOf(saved);
}

/** As they were before somebody acknowledged them together; what is over stays so. @returns who had been told */
export async function forgetAcknowledgement(
  db: Reader,
  { ticketId, clock, by, at }: { ticketId: string; clock: string; by: string; at: Date },
): Promise<string[]> {
  const waiting = await db
    .updateTable('escalation')
    .set({ acknowledgedAt: null, acknowledgedBy: null, note: null })
    .where('ticketId', '=', ticketId)
    .where('clock', '=', clock)
    .where('acknowledgedBy', '=', by)
    .where('acknowledgedAt', '=', at)
    .where('endedAt', 'is', null)
    .returning('accountId')
    .execute();
  return peopleOf(waiting);
}
