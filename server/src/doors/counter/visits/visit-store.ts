import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf, oneOfOrNull } from '../../../platform/stored.ts';
import {
  type Holder,
  holders,
  outcomes,
  type PaperKind,
  paperKinds,
  type PapersOutcome,
  type VisitResult,
  visitResults,
} from '../visit-kinds.ts';

type Reader = Database | DatabaseTransaction;

export interface NewVisit {
  contactId: string;
  number: string;
  key: string;
  hallId: string;
  accountId: string;
  forAnother: boolean;
  begunAt: Date;
}

export async function saveVisit(db: Reader, visit: NewVisit): Promise<void> {
  await db.insertInto('counterVisit').values(visit).execute();
}

/** `V2026-000017`: people say it, and it stands on the receipt. */
export async function takeVisitNumber(db: Reader, year: string): Promise<string> {
  const { rows } = await sql<{ next: string }>`select nextval('counter_visit_number') as next`.execute(db);
  return `V${year}-${String(rows[0]?.next).padStart(6, '0')}`;
}

export async function findVisitOfKey(db: Reader, key: string) {
  return db.selectFrom('counterVisit').selectAll().where('key', '=', key).executeTakeFirst();
}

export async function findVisit(db: Reader, contactId: string) {
  const row = await db
    .selectFrom('counterVisit')
    .innerJoin('account', 'account.id', 'counterVisit.accountId')
    .innerJoin('hall', 'hall.id', 'counterVisit.hallId')
    .selectAll('counterVisit')
    .select(['account.nameZh', 'account.nameEn', 'hall.provinceId as hallProvinceId'])
    .where('contactId', '=', contactId)
    .executeTakeFirst();
  return row && { ...row, result: oneOfOrNull(visitResults, row.result, 'counter_visit.result') };
}

interface VisitChange {
  serviceId?: string | null;
  finishKey?: string;
  result?: VisitResult;
  told?: string;
  next?: string | null;
  nextHallId?: string | null;
  finishedAt?: Date;
}

export async function changeVisit(db: Reader, contactId: string, change: VisitChange): Promise<void> {
  await db.updateTable('counterVisit').set(change).where('contactId', '=', contactId).execute();
}

/** Of this person: what is open, and what ended since. Newest first. */
export async function listVisits(db: Reader, accountId: string, since: Date) {
  const rows = await db
    .selectFrom('counterVisit')
    .innerJoin('contact', 'contact.id', 'counterVisit.contactId')
    .innerJoin('contactParty as party', (on) =>
      on.onRef('party.contactId', '=', 'contact.id').on('party.main', '=', true).on('party.partedAt', 'is', null),
    )
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .leftJoin('customer', 'customer.id', 'party.customerId')
    .select(['counterVisit.contactId', 'counterVisit.number', 'counterVisit.begunAt', 'counterVisit.result'])
    .select(['matter.type', 'customer.name'])
    .where('counterVisit.accountId', '=', accountId)
    .where((eb) =>
      eb.or([
        eb('counterVisit.begunAt', '>=', since),
        eb.and([eb('finishedAt', 'is', null), eb('contact.state', '<>', 'closed')]),
      ]),
    )
    .orderBy('counterVisit.begunAt', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, result: oneOfOrNull(visitResults, row.result, 'counter_visit.result') }));
}

export interface NewPapers {
  id: string;
  key: string;
  contactId: string;
  holder: Holder;
  customerId: string | null;
  kind: PaperKind;
  numberTail: string;
  name: string;
  outcome: PapersOutcome;
  seenBy: string;
  seenAt: Date;
}

export async function savePapers(db: Reader, papers: NewPapers): Promise<void> {
  await db.insertInto('shownPapers').values(papers).execute();
}

export async function findPapersOfKey(db: Reader, key: string) {
  return db.selectFrom('shownPapers').select(['id', 'contactId']).where('key', '=', key).executeTakeFirst();
}

/** In the order in which they were shown. */
export async function listPapers(db: Reader, contactId: string) {
  const rows = await db
    .selectFrom('shownPapers')
    .innerJoin('account', 'account.id', 'shownPapers.seenBy')
    .selectAll('shownPapers')
    .select(['account.nameZh', 'account.nameEn'])
    .where('contactId', '=', contactId)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    ...row,
    holder: oneOf(holders, row.holder, 'shown_papers.holder'),
    kind: oneOf(paperKinds, row.kind, 'shown_papers.kind'),
    outcome: oneOf(outcomes, row.outcome, 'shown_papers.outcome'),
  }));
}

/** How often papers of this customer differed since. */
export async function countDiffering(db: Reader, customerId: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('shownPapers')
    .select((eb) => eb.fn.countAll<number>().as('differed'))
    .where('customerId', '=', customerId)
    .where('seenAt', '>=', since)
    .where('outcome', '=', 'differs')
    .executeTakeFirstOrThrow();
  return row.differed;
}

/** What was raised in it. */
export async function listTicketsOf(db: Reader, contactId: string) {
  return db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .select(['ticket.id', 'ticket.number', 'standing.dueAt'])
    .where('ticket.contactId', '=', contactId)
    .orderBy('ticket.raisedAt')
    .execute();
}

/** What calls led to a hall, newest first. */
export async function listSentHere(
  db: Reader,
  { customerId, since, but }: { customerId: string; since: Date; but: string | null },
) {
  return db
    .selectFrom('act')
    .innerJoin('contact', 'contact.id', 'act.contactId')
    .innerJoin('decision', 'decision.id', 'act.decisionId')
    .innerJoin('matter', 'matter.id', 'decision.matterId')
    .select(['act.contactId', 'act.begunAt', 'act.disposition', 'act.reason', 'matter.type'])
    .select(['decision.policyId', 'decision.rule'])
    .where('contact.customerId', '=', customerId)
    .where('act.disposition', 'in', ['business-hall', 'retry-later'])
    .where('act.state', '=', 'done')
    .where('act.begunAt', '>', since)
    .$if(but !== null, (query) => query.where('act.contactId', '<>', but ?? ''))
    .orderBy('act.seq', 'desc')
    .limit(10)
    .execute();
}
