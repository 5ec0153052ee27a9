import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';
import { type ProposalKind, proposalKinds, type ProposalState, proposalStates } from './proposal-contract.ts';

type Reader = Database | DatabaseTransaction;

export interface NewProposal {
  id: string;
  kind: ProposalKind;
  definition: string | null;
  rules: readonly string[];
  types: readonly string[];
  reason: string;
  provinceId: string | null;
  accountId: string;
  /** The contact it was made in by one click; one proposal each. */
  madeIn: string | null;
  at: Date;
}

/** False where this contact has its proposal already. */
export async function saveProposal(db: Reader, proposal: NewProposal, contacts: readonly string[]): Promise<boolean> {
  const saved = await db
    .insertInto('policyProposal')
    .values({ ...proposal, rules: [...proposal.rules], types: [...proposal.types] })
    .onConflict((one) => one.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (saved && contacts.length > 0) {
    const rows = [...new Set(contacts)].map((contactId) => ({ proposalId: proposal.id, contactId }));
    await db.insertInto('policyProposalContact').values(rows).execute();
  }
  return saved !== undefined;
}

interface ProposalFilter {
  provinceId: string | null;
  draftId?: string;
  accountId?: string;
}

export async function listProposalRows(db: Reader, filter: ProposalFilter) {
  let query = db
    .selectFrom('policyProposal')
    .innerJoin('account', 'account.id', 'policyProposal.accountId')
    .leftJoin('account as answerer', 'answerer.id', 'policyProposal.answeredBy')
    .selectAll('policyProposal')
    .select(['account.nameZh', 'account.nameEn', 'answerer.nameZh as answererZh', 'answerer.nameEn as answererEn'])
    .select((eb) =>
      eb
        .selectFrom('policyProposalContact')
        .select(sql<string[]>`coalesce(array_agg(contact_id order by contact_id), '{}')`.as('contacts'))
        .whereRef('proposalId', '=', 'policyProposal.id')
        .as('contacts'),
    );
  if (filter.provinceId) query = query.where('policyProposal.provinceId', '=', filter.provinceId);
  if (filter.accountId) query = query.where('policyProposal.accountId', '=', filter.accountId);
  if (filter.draftId) query = query.where('policyProposal.draftId', '=', filter.draftId);
  const rows = await query.orderBy('at', 'desc').orderBy('policyProposal.id', 'desc').limit(200).execute();
  return rows.map(toProposal);
}

export async function lockProposal(db: DatabaseTransaction, id: string) {
  const row = await db
    .selectFrom('policyProposal')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && toProposal(row);
}

export async function changeProposal(
  db: Reader,
  id: string,
  change: { state: ProposalState; draftId?: string | null; answer?: string; answeredBy?: string; answeredAt?: Date },
): Promise<void> {
  await db.updateTable('policyProposal').set(change).where('id', '=', id).execute();
}

/** What was taken up into a draft moves with it. */
export async function moveProposalsOfDraft(
  db: Reader,
  draftId: string,
  state: ProposalState,
  keep: boolean,
): Promise<void> {
  await db
    .updateTable('policyProposal')
    .set({ state, ...(keep ? {} : { draftId: null }) })
    .where('draftId', '=', draftId)
    .execute();
}

function toProposal<T extends { kind: string; state: string }>(row: T) {
  return {
    ...row,
    kind: oneOf(proposalKinds, row.kind, 'policy_proposal.kind'),
    state: oneOf(proposalStates, row.state, 'policy_proposal.state'),
  };
}
