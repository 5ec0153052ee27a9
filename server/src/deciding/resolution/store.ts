import { type Static, Type } from 'typebox';
import { FactValue, nullable } from '../../platform/contract-parts.ts';
import type { Selectable } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { Fact } from '../../platform/database/database-types.ts';
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

/** Everything that changes what is decided holds this row first. */
export async function lockResolution(db: DatabaseTransaction, contactId: string): Promise<ResolutionRow | undefined> {
  return db.selectFrom('resolution').selectAll().where('contactId', '=', contactId).forNoKeyUpdate().executeTakeFirst();
}

/** Begins anew for a matter: facts of another type are gone, past decisions stay. The explanation is saved anew with it. */
export async function beginResolution(db: DatabaseTransaction, row: ResolutionRow): Promise<void> {
  const { contactId, ...rest } = row;
  await db
    .with('gone', (earlier) => earlier.deleteFrom('fact').where('contactId', '=', contactId))
    .insertInto('resolution')
    .values(row)
    .onConflict((one) => one.column('contactId').doUpdateSet(rest))
    .execute();
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
  return rows.map(toFact);
}

type StoredFact = Omit<Selectable<Fact>, 'contactId' | 'askedAt'>;

export function toFact(row: StoredFact): FactRow {
  return {
    fact: row.fact,
    state: oneOf(factStates, row.state, 'fact.state'),
    value: readValue(row.value),
    source: row.source,
    records: readRecords(row.records),
    note: readNote(row.note),
    settledAt: row.settledAt,
  };
}

export type NewExplanation = { state: ExplanationState; body: unknown };

interface Evidence {
  contactId: string;
  facts: readonly FactRow[];
  /** Absent: as it is. */
  explanation?: NewExplanation | undefined;
  at: Date;
  /** Facts that are no longer in one of these states are left alone. */
  onlyFrom?: readonly FactState[];
}

/** Saves facts, and an explanation with them, in one statement. @returns which of the facts were saved */
export async function saveEvidence(db: Reader, evidence: Evidence): Promise<string[]> {
  const { contactId, facts, explanation, at, onlyFrom } = evidence;
  const explained = explanation && insertExplanation(db, contactId, explanation, at);
  if (facts.length === 0) {
    await explained?.execute();
    return [];
  }
  const saved = await (explained ? db.with('explained', () => explained) : db)
    .insertInto('fact')
    .values(facts.map((row) => ({ contactId, askedAt: at, ...toStored(row) })))
    .onConflict((one) => {
      const update = one.columns(['contactId', 'fact']).doUpdateSet((eb) => ({
        state: eb.ref('excluded.state'),
        source: eb.ref('excluded.source'),
        settledAt: eb.ref('excluded.settledAt'),
        value: eb.ref('excluded.value'),
        records: eb.ref('excluded.records'),
        note: eb.ref('excluded.note'),
      }));
      return onlyFrom ? update.where('fact.state', 'in', onlyFrom) : update;
    })
    .returning('fact')
    .execute();
  return saved.map(({ fact }) => fact);
}

function toStored({ fact, state, source, settledAt, value, records, note }: FactRow) {
  const known = { value: JSON.stringify(value), records: JSON.stringify(records) };
  return { fact, state, source, settledAt, ...known, note: note === null ? null : JSON.stringify(note) };
}

function insertExplanation(db: Reader, contactId: string, { state, body }: NewExplanation, at: Date) {
  const row = { state, body: body === null ? null : JSON.stringify(body), at };
  return db
    .insertInto('explanation')
    .values({ contactId, ...row })
    .onConflict((one) => one.column('contactId').doUpdateSet(row));
}

/** What is explained to the customer, and the definition that a proposal from this contact names. */
export async function findWords(db: Reader, contactId: string) {
  const row = await db
    .selectFrom('contact')
    .leftJoin('explanation', 'explanation.contactId', 'contact.id')
    .select(['explanation.state', 'explanation.body'])
    .select((eb) =>
      eb
        .selectFrom('policyProposal')
        .select('definition')
        .whereRef('policyProposal.madeIn', '=', 'contact.id')
        .limit(1)
        .as('definition'),
    )
    .where('contact.id', '=', contactId)
    .executeTakeFirst();
  const { state = null, body = null, definition = null } = row ?? {};
  const explained = state === null ? undefined : oneOf(explanationStates, state, 'explanation.state');
  return { explanation: explained && { state: explained, body: readBody(body) }, definition };
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
    .leftJoin('resolution', 'resolution.contactId', 'trainingNeed.contactId')
    .selectAll('trainingNeed')
    .select(['account.nameZh', 'account.nameEn', 'resolution.policyId'])
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
