import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { Draft, DraftSummary } from './draft-contract.ts';
import {
  type DraftRow,
  findDraft,
  listApproverRows,
  listDraftAuthors,
  listDraftEntries,
  listDraftRows,
} from './draft-store.ts';
import { listAcknowledgements } from './acknowledgement-store.ts';
import { listExamples } from './example-store.ts';
import { seesPolicyOf } from '../sees-policy.ts';
import { idInForce } from '../versions/policies.ts';
import { listProposalRows } from '../proposals/proposal-store.ts';
import { presentProposal } from '../proposals/read-proposals.ts';
import { noSuchDraft } from '../refusals.ts';
import { findPolicyVersion } from '../versions/version-store.ts';

type Author = Awaited<ReturnType<typeof listDraftAuthors>>[number];

export async function listDrafts(centre: PolicyCentre, actor: Actor): Promise<DraftSummary[]> {
  const rows = (await listDraftRows(centre.db)).filter((row) => seesPolicyOf(actor, row.provinceId));
  const authors = await listDraftAuthors(
    centre.db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => summarise(row, authors, actor));
}

/** @throws noSuchDraft */
export async function readDraft(centre: PolicyCentre, actor: Actor, id: string): Promise<Draft> {
  const { db } = centre;
  const row = await findDraft(db, id);
  if (!row || !seesPolicyOf(actor, row.provinceId)) throw noSuchDraft();
  const proposals = await listProposalRows(db, { provinceId: null, draftId: id });
  return {
    ...summarise(row, await listDraftAuthors(db, [id]), actor),
    approvers: await listApprovers(centre, row),
    dmn: row.dmn,
    groupDmn: row.provinceId === null ? null : await groupDmn(centre),
    examples: (await listExamples(db, id)).map(presentExample),
    acknowledgements: (await listAcknowledgements(db, id)).map(({ key, reason, at, nameZh, nameEn }) => ({
      key,
      reason,
      by: { zh: nameZh, en: nameEn },
      at: at.toISOString(),
    })),
    proposals: proposals.filter((one) => seesProvince(actor, one.provinceId)).map(presentProposal),
    history: (await listDraftEntries(db, id)).map(({ at, kind, detail, nameZh, nameEn }) => ({
      at: at.toISOString(),
      by: { zh: nameZh, en: nameEn },
      kind,
      detail,
    })),
  };
}

/** Those of the draft's own organisation; where it replaces answers of the group's, those of the group. */
async function listApprovers({ db }: PolicyCentre, draft: DraftRow): Promise<Draft['approvers']> {
  const authors = new Set((await listDraftAuthors(db, [draft.id])).map(({ id }) => id));
  const all = await listApproverRows(db, draft.groupApproves ? null : draft.provinceId);
  return all
    .filter(({ id }) => !authors.has(id))
    .map(({ id, nameZh, nameEn }) => ({ id, name: { zh: nameZh, en: nameEn } }));
}

async function groupDmn(centre: PolicyCentre): Promise<string | null> {
  const id = await idInForce(centre.db, null, centre.clock.now());
  return id === null ? null : ((await findPolicyVersion(centre.db, id))?.dmn ?? null);
}

function presentExample(example: Awaited<ReturnType<typeof listExamples>>[number]): Draft['examples'][number] {
  const { id, name, facts, expect, contactId } = example;
  return { id, name, facts, expect, contactId };
}

function summarise(row: DraftRow, all: readonly Author[], actor: Actor): DraftSummary {
  const authors = all.filter(({ draftId }) => draftId === row.id);
  const mine = authors.some(({ id }) => id === actor.accountId);
  const own = row.provinceId === actor.provinceId;
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    province:
      row.provinceId === null
        ? null
        : { id: row.provinceId, name: { zh: row.provinceZh ?? row.provinceId, en: row.provinceEn ?? row.provinceId } },
    base: row.baseId,
    version: row.version,
    revision: row.revision,
    savedAt: row.savedAt.toISOString(),
    savedBy: { zh: row.savedByZh, en: row.savedByEn },
    authors: authors.map(({ id, nameZh, nameEn }) => ({ id, name: { zh: nameZh, en: nameEn } })),
    summary: row.summary,
    policy: row.policyId,
    mayEdit: own && row.state === 'drafting' && actor.rights.has('policy:draft'),
    approval: row.groupApproves ? 'group' : 'own',
    groupAsked: row.groupAskedAt !== null,
    ...judgeApproval(row, actor, mine),
  };
}

/** What somebody may do with a submitted draft, and whether it is their turn. Pure. */
function judgeApproval(row: DraftRow, actor: Actor, mine: boolean) {
  const own = row.provinceId === actor.provinceId;
  const approves = !mine && row.state === 'submitted' && actor.rights.has('policy:publish');
  const isAsked = row.groupAskedAt !== null;
  return {
    mayPublish: approves && (actor.provinceId === null || (own && !row.groupApproves)),
    mayAskGroup: approves && own && row.provinceId !== null && row.groupApproves && !isAsked,
    waitsForMe: approves && (own ? !isAsked : actor.provinceId === null && isAsked),
  };
}
