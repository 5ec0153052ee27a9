import type { Selectable } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { Contact, Decision } from '../../platform/database/database-types.ts';
import { type ContactRow, toContactKinds } from '../../contact/contacts/index.ts';
import { type FactRow, type ResolutionRow, toFact } from './store.ts';

type Reader = Database | DatabaseTransaction;

/** A contact with the matter that is resolved in it. */
export interface MatterInHand {
  contact: ContactRow;
  resolution: ResolutionRow;
  type: string;
}

const selectMatters = (db: Reader) =>
  db
    .selectFrom('contact')
    .innerJoin('resolution', 'resolution.contactId', 'contact.id')
    .innerJoin('matter', 'matter.id', 'resolution.matterId')
    .selectAll('contact')
    .select(['resolution.contactId', 'resolution.matterId as resolvedId', 'resolution.policyId'])
    .select(['resolution.explained', 'resolution.accepted', 'resolution.earlierComplaintId', 'matter.type']);

/** Undefined where there is no such contact, or nothing is resolved in it. */
export async function findMatterInHand(db: Reader, contactId: string): Promise<MatterInHand | undefined> {
  const row = await selectMatters(db).where('contact.id', '=', contactId).executeTakeFirst();
  return row && toMatterInHand(row);
}

/** The same, held: first the contact, then its resolution. */
export async function lockMatterInHand(db: DatabaseTransaction, contactId: string): Promise<MatterInHand | undefined> {
  const row = await selectMatters(db)
    .where('contact.id', '=', contactId)
    .forNoKeyUpdate(['contact', 'resolution'])
    .executeTakeFirst();
  return row && toMatterInHand(row);
}

type MatterRow = Selectable<Contact> & Omit<ResolutionRow, 'matterId'> & { resolvedId: string; type: string };

function toMatterInHand(row: MatterRow): MatterInHand {
  const { contactId, resolvedId: matterId, policyId, explained, accepted, earlierComplaintId, type, ...contact } = row;
  return {
    contact: { ...contact, ...toContactKinds(contact) },
    resolution: { contactId, matterId, policyId, explained, accepted, earlierComplaintId },
    type,
  };
}

/** What BOSS is to be asked for: whose records, and what is still being fetched. Undefined where nobody is known. */
export async function findToAsk(db: Reader, contactId: string) {
  const row = await selectMatters(db)
    .innerJoin('customer', 'customer.id', 'contact.customerId')
    .leftJoin('explanation', 'explanation.contactId', 'contact.id')
    .select(['customer.bossRef', 'explanation.state as explanationState'])
    .where('contact.id', '=', contactId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { bossRef, explanationState, ...matter } = row;
  return { ...toMatterInHand(matter), bossRef, explaining: explanationState === 'fetching' };
}

/** A decision as it is stored. */
export type StoredDecision = Pick<Selectable<Decision>, 'id' | 'matterId' | 'at' | 'facts'> & { answer: unknown };

/** What is decided from, and what was decided last. */
export async function findFactsAndDecision(
  db: Reader,
  contactId: string,
): Promise<{ rows: FactRow[]; last: StoredDecision | undefined }> {
  const found = await db
    .selectFrom('contact')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('decision')
          .select(['decision.id', 'decision.matterId', 'decision.at', 'decision.facts', 'decision.answer'])
          .whereRef('decision.contactId', '=', 'contact.id')
          .orderBy('seq', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .leftJoin('fact', 'fact.contactId', 'contact.id')
    .select(['last.id', 'last.matterId', 'last.at', 'last.facts', 'last.answer'])
    .select(['fact.fact', 'fact.state', 'fact.value', 'fact.source', 'fact.records', 'fact.note', 'fact.settledAt'])
    .where('contact.id', '=', contactId)
    .execute();
  return { rows: found.flatMap(toFactOrNone), last: found.slice(0, 1).flatMap(toDecisionOrNone)[0] };
}

type JoinedFact = { [Name in keyof Parameters<typeof toFact>[0]]: Parameters<typeof toFact>[0][Name] | null };

function toFactOrNone({ fact, state, ...row }: JoinedFact): FactRow[] {
  return fact === null || state === null ? [] : [toFact({ ...row, fact, state })];
}

type JoinedDecision = { [Name in keyof StoredDecision]: StoredDecision[Name] | null };

function toDecisionOrNone({ id, matterId, at, facts, answer }: JoinedDecision): StoredDecision[] {
  return id === null || matterId === null || at === null ? [] : [{ id, matterId, at, facts, answer }];
}
