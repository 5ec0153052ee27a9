import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { Proposal } from './proposal-contract.ts';
import { listProposalRows } from './proposal-store.ts';

/** Those who answer or lead see them all; everybody else what became of their own. */
export async function listProposals(centre: PolicyCentre, actor: Actor): Promise<Proposal[]> {
  const { accountId, provinceId, rights } = actor;
  const own = rights.has('proposal:read') ? { provinceId } : { provinceId: null, accountId };
  return (await listProposalRows(centre.db, own)).map(presentProposal);
}

export function presentProposal(row: Awaited<ReturnType<typeof listProposalRows>>[number]): Proposal {
  const { answererZh, answererEn } = row;
  return {
    id: row.id,
    kind: row.kind,
    definition: row.definition,
    rules: row.rules,
    types: row.types,
    reason: row.reason,
    account: { zh: row.nameZh, en: row.nameEn },
    at: row.at.toISOString(),
    state: row.state,
    draftId: row.draftId,
    answer: row.answer,
    answeredBy: answererZh === null || answererEn === null ? null : { zh: answererZh, en: answererEn },
    contactId: row.madeIn,
    contacts: row.contacts ?? [],
  };
}
