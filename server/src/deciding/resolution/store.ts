import { type Static, Type } from 'typebox';
import { FactValue, nullable } from '../../platform/contract-parts.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { oneOf, storedAs } from '../../platform/stored.ts';
import {
  EvidenceRecord,
  ExplanationBody,
  type ExplanationState,
  explanationStates,
  type FactState,
  factStates,
  Statement,
} from './contract.ts';

type Reader = Database | DatabaseTransaction;

export interface ResolutionRow {
  contactId: string;
  matterId: string;
  policyId: string;
  explained: boolean;
  accepted: boolean;
  earlierComplaintId: string | null;
}

export async function findResolution(db: Reader, contactId: string): Promise<ResolutionRow | undefined> {
  return db.selectFrom('resolution').selectAll().where('contactId', '=', contactId).executeTakeFirst();
}

/** Everything that changes what is decided holds this row first. */
export async function lockResolution(db: DatabaseTransaction, contactId: string): Promise<ResolutionRow | undefined> {
  return db.selectFrom('resolution').selectAll().where('contactId', '=', contactId).forNoKeyUpdate().executeTakeFirst();
}

/** Begins anew for a matter: facts and explanation of another type are gone, past decisions stay. */
export async function beginResolution(db: DatabaseTransaction, row: ResolutionRow): Promise<void> {
  const { contactId, ...rest } = row;
  await db
    .insertInto('resolution')
    .values(row)
    .onConflict((one) => one.column('contactId').doUpdateSet(rest))
    .execute();
  await db.deleteFrom('fact').where('contactId', '=', contactId).execute();
  await db.deleteFrom('explanation').where('contactId', '=', contactId).execute();
}

export async function changeResolution(
  db: Reader,
  contactId: string,
  change: Partial<Pick<ResolutionRow, 'matterId' | 'explained' | 'accepted' | 'earlierComplaintId'>>,
): Promise<void> {
  await db.updateTable('resolution').set(change).where('contactId', '=', contactId).execute();
}

export interface FactRow {
  fact: string;
  state: FactState;
  value: Static<typeof FactValue>;
  source: string | null;
  records: readonly EvidenceRecord[];
  note: (Omit<Statement, 'records'> & { readonly records: readonly EvidenceRecord[] }) | null;
  settledAt: Date | null;
}

/** A fact of which nothing is known. */
export function blank(fact: string, state: FactState): FactRow {
  return { fact, state, value: null, source: null, records: [], note: null, settledAt: null };
}

const readValue = storedAs(FactValue, 'fact.value');
const readRecords = storedAs(Type.Array(EvidenceRecord), 'fact.records');
const readNote = storedAs(nullable(Statement), 'fact.note');
const readBody = storedAs(nullable(ExplanationBody), 'explanation.body');

export async function listFacts(db: Reader, contactId: string): Promise<FactRow[]> {
  const rows = await db.selectFrom('fact').selectAll().where('contactId', '=', contactId).execute();
  return rows.map((row) => ({
    fact: row.fact,
    state: oneOf(factStates, row.state, 'fact.state'),
    value: readValue(row.value),
    source: row.source,
    records: readRecords(row.records),
    note: readNote(row.note),
    settledAt: row.settledAt,
  }));
}

/** Saves a fact; `onlyFrom` leaves it alone when it is no longer in one of those states. */
export async function saveFact(
  db: Reader,
  contactId: string,
  row: FactRow,
  askedAt: Date,
  onlyFrom?: FactState[],
): Promise<boolean> {
  const { fact, state, source, settledAt } = row;
  const body = {
    state,
    source,
    settledAt,
    value: JSON.stringify(row.value),
    records: JSON.stringify(row.records),
    note: row.note === null ? null : JSON.stringify(row.note),
  };
  const saved = await db
    .insertInto('fact')
    .values({ contactId, fact, askedAt, ...body })
    .onConflict((one) => {
      const update = one.columns(['contactId', 'fact']).doUpdateSet(body);
      return onlyFrom ? update.where('fact.state', 'in', onlyFrom) : update;
    })
    .returning('fact')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function saveExplanation(db: Reader, contactId: string, state: ExplanationState, body: unknown, at: Date) {
  const row = { state, body: body === null ? null : JSON.stringify(body), at };
  await db
    .insertInto('explanation')
    .values({ contactId, ...row })
    .onConflict((one) => one.column('contactId').doUpdateSet(row))
    .execute();
}

export async function findExplanation(db: Reader, contactId: string) {
  const row = await db
    .selectFrom('explanation')
    .select(['state', 'body'])
    .where('contactId', '=', contactId)
    .executeTakeFirst();
  return row && { state: oneOf(explanationStates, row.state, 'explanation.state'), body: readBody(row.body) };
}

export async function findLatestDecision(db: Reader, contactId: string) {
  return db
    .selectFrom('decision')
    .select(['id', 'matterId', 'at', 'facts', 'answer'])
    .where('contactId', '=', contactId)
    .orderBy('seq', 'desc')
    .executeTakeFirst();
}

interface NewTrainingNeed {
  id: string;
  accountId: string;
  provinceId: string;
  contactId: string;
  rule: string | null;
  at: Date;
}

export async function saveTrainingNeed(db: Reader, need: NewTrainingNeed): Promise<boolean> {
  const saved = await db
    .insertInto('trainingNeed')
    .values(need)
    .onConflict((one) => one.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function listTrainingNeeds(db: Reader, provinceId: string | null) {
  return db
    .selectFrom('trainingNeed')
    .innerJoin('account', 'account.id', 'trainingNeed.accountId')
    .selectAll('trainingNeed')
    .select(['account.nameZh', 'account.nameEn'])
    .$if(provinceId !== null, (query) => query.where('trainingNeed.provinceId', '=', provinceId))
    .orderBy('trainingNeed.at', 'desc')
    .limit(200)
    .execute();
}

/** Contacts not closed whose facts or explanation are still being fetched. */
export async function listFetching(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('contact')
    .leftJoin('fact', (join) => join.onRef('fact.contactId', '=', 'contact.id').on('fact.state', '=', 'fetching'))
    .leftJoin('explanation', (join) =>
      join.onRef('explanation.contactId', '=', 'contact.id').on('explanation.state', '=', 'fetching'),
    )
    .select('contact.id')
    .distinct()
    .where('contact.state', '<>', 'closed')
    .where((eb) => eb.or([eb('fact.fact', 'is not', null), eb('explanation.contactId', 'is not', null)]))
    .execute();
  return rows.map((row) => row.id);
}
