import type { Static } from 'typebox';
import type { KeptExample } from '../contract.ts';
import { inOneWork } from '../../../platform/work.ts';
import { newId } from '../../../platform/new-id.ts';
import { type Actor, demandEnabled } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { BeginDraft } from './draft-contract.ts';
import { noteOnDraft, saveDraftAuthor, saveNewDraft } from './draft-store.ts';
import { saveExamples } from './example-store.ts';
import { announceDraft } from './lock-my-draft.ts';
import { findInForce } from '../versions/in-force-store.ts';
import { idInForce } from '../versions/policies.ts';
import { readImported, refuseTooLarge } from './read-imported.ts';
import { noSuchPolicy } from '../refusals.ts';
import { startRefinement } from './start-refinement.ts';
import { takeUpProposals } from '../proposals/answer-proposal.ts';
import { findPolicyVersion, listPolicyVersions } from '../versions/version-store.ts';
import { nameNextVersion, renameVersion, versionOf } from '../versions/rename-version.ts';

interface Beginning {
  dmn: string;
  examples: readonly Static<typeof KeptExample>[];
  baseId: string;
  imported: boolean;
}

/**
 * Begins a draft: from the version in force, from an earlier one, or from a DMN file. The group's people draft the group's
 * policy, a province's people their own part of it.
 * @throws noSuchPolicy, draftTooLarge, notAPolicy, noSuchProposal, proposalAnswered, notSignedIn (disabled meanwhile)
 */
export async function beginDraft(centre: PolicyCentre, actor: Actor, wanted: BeginDraft): Promise<string> {
  const beginning = await findBeginning(centre, actor, wanted);
  return inOneWork(centre, async (work) => {
    await demandEnabled(work, actor.accountId);
    const id = newId(work.now);
    const { dmn, baseId } = beginning;
    const who = { savedBy: actor.accountId, savedAt: work.now, begunAt: work.now };
    const { title } = wanted;
    const draft = { id, provinceId: actor.provinceId, title, state: 'drafting' as const, baseId, dmn, revision: 1 };
    await saveNewDraft(work.db, { ...draft, ...who });
    await saveDraftAuthor(work.db, id, actor.accountId);
    await noteOnDraft(work, id, actor.accountId, beginning.imported ? 'imported' : 'begun', { from: baseId });
    const examples = beginning.examples.map((example) => ({ ...example, id: newId(work.now) }));
    await saveExamples(
      work.db,
      id,
      examples.map((example) => ({ ...example, draftId: id, contactId: null })),
    );
    await takeUpProposals(work, actor, id, wanted.proposals ?? []);
    announceDraft(work, id);
    return id;
  });
}

async function findBeginning(centre: PolicyCentre, actor: Actor, wanted: BeginDraft): Promise<Beginning> {
  const now = centre.clock.now();
  const groupId = await idInForce(centre.db, null, now);
  if (groupId === null) throw noSuchPolicy();
  const ownId = actor.provinceId ? (await findInForce(centre.db, actor.provinceId, now))?.policyId : null;
  const fromId = wanted.from ?? (actor.provinceId ? ownId : groupId);
  const examples = fromId ? await examplesOf(centre, fromId) : [];
  if (wanted.dmn !== undefined) {
    refuseTooLarge(wanted.dmn);
    const dmn = await readImported(centre, wanted.dmn);
    return { dmn: await freeVersion(centre, dmn), examples, baseId: groupId, imported: true };
  }
  const dmn = fromId ? await dmnOf(centre, actor, fromId) : await startRefinement(centre, groupId, actor);
  const taken = (await listPolicyVersions(centre.db)).map(({ id }) => id);
  const named = fromId ? renameVersion(dmn, nameNextVersion(fromId, taken)) : dmn;
  return { dmn: named, examples, baseId: groupId, imported: false };
}

/** A file that calls itself what is published already gets the next name: nobody could publish it otherwise. */
async function freeVersion(centre: PolicyCentre, dmn: string): Promise<string> {
  const version = versionOf(dmn);
  const taken = (await listPolicyVersions(centre.db)).map(({ id }) => id);
  return version !== null && taken.includes(version) ? renameVersion(dmn, nameNextVersion(version, taken)) : dmn;
}

async function examplesOf(centre: PolicyCentre, id: string): Promise<Beginning['examples']> {
  return (await findPolicyVersion(centre.db, id))?.examples ?? [];
}

/** A province's draft can only begin from one of its own parts, the group's from a version of the group. */
async function dmnOf(centre: PolicyCentre, actor: Actor, id: string): Promise<string> {
  const row = await findPolicyVersion(centre.db, id);
  const wanted = actor.provinceId === null ? 'group' : 'refinement';
  if (!row || row.role !== wanted || row.provinceId !== actor.provinceId) throw noSuchPolicy();
  return row.dmn;
}
