import { inOneWork, type Work } from '../../../platform/work.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { type CheckedDraft, findAndCheck } from './check-draft.ts';
import type { PublishDraft } from './draft-contract.ts';
import { changeDraft, noteOnDraft } from './draft-store.ts';
import { listExamples } from './example-store.ts';
import { announceDraft, lockToMove } from './lock-my-draft.ts';
import { lockInForce, saveInForce } from '../versions/in-force-store.ts';
import { announceInForce } from '../versions/announce-in-force.ts';
import { draftMoves } from './lifecycle.ts';
import { mergeWithProvinces } from '../versions/merge-with-provinces.ts';
import { moveProposalsOfDraft } from '../proposals/proposal-store.ts';
import { contentDiffers, groupMustApprove, inForceFromPast, notReady } from '../refusals.ts';
import { splitName } from '../versions/split-name.ts';
import { listPolicyVersions, savePolicyVersion } from '../versions/version-store.ts';

/**
 * Makes a draft the policy from a time on. Everything that publishing rests on is checked anew for exactly the content
 * that the approver saw; all of it happens in one transaction, or none.
 * @throws noSuchDraft, draftMoved, authorApproves, notReady, contentDiffers, groupMustApprove, inForceFromPast,
 *   refinementUnfit, tooHard
 */
export async function publishDraft(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  wanted: PublishDraft,
): Promise<string> {
  const seen = await findAndCheck(centre, actor, id);
  return inOneWork(centre, async (work) => {
    await lockInForce(work.db);
    const draft = await lockToMove(work, actor, id, 'publish');
    const differs = draft.revision !== wanted.revision || seen.hash !== wanted.hash || draft.dmn !== seen.draft.dmn;
    if (differs) throw contentDiffers([{ field: 'revision', message: String(draft.revision) }]);
    refuseUnready(seen, actor);
    const inForceFrom = judgeInForceFrom(work.now, wanted.holdsFrom ?? null);
    const version = await saveVersion(work, actor, seen);
    await saveInForce(work.db, {
      id: newId(work.now),
      provinceId: draft.provinceId,
      policyId: version,
      holdsFrom: inForceFrom,
      kind: 'published',
      accountId: actor.accountId,
      reason: wanted.reason ?? draft.summary,
      at: work.now,
    });
    await mergeWithProvinces(centre, work, inForceFrom);
    await changeDraft(work.db, id, { state: draftMoves.publish.to, policyId: version });
    await moveProposalsOfDraft(work.db, id, 'published', true);
    const why = wanted.reason === undefined ? {} : { reason: wanted.reason };
    const detail = { version, holdsFrom: inForceFrom.toISOString(), ...why };
    await noteOnDraft(work, id, actor.accountId, 'published', detail);
    announceDraft(work, id);
    announceInForce(work);
    return version;
  });
}

function refuseUnready({ missing, replacesGroup }: CheckedDraft, actor: Actor): void {
  if (missing.length > 0) throw notReady(missing.map((part) => ({ field: part, message: part })));
  if (replacesGroup && actor.provinceId !== null) throw groupMustApprove();
}

/** Absent is now. A minute of grace for clocks that differ. */
function judgeInForceFrom(now: Date, wanted: string | null): Date {
  const from = wanted === null ? now : new Date(wanted);
  if (from.getTime() < now.getTime() - 60_000) throw inForceFromPast([{ field: 'holdsFrom', message: 'is over' }]);
  return from < now ? now : from;
}

/** A draft begins with the name of the version before it: where its author left that, its own title names the new one. */
async function nameVersion(work: Work, ownName: string, title: string): Promise<ReturnType<typeof splitName>> {
  const name = splitName(ownName);
  const versions = await listPolicyVersions(work.db);
  const isTaken = versions.some(({ nameZh, nameEn }) => nameZh === name.nameZh && nameEn === name.nameEn);
  return isTaken ? splitName(title) : name;
}

async function saveVersion(work: Work, actor: Actor, seen: CheckedDraft): Promise<string> {
  const { draft, checked, hash, acknowledged } = seen;
  const id = draft.version ?? '';
  const examples = (await listExamples(work.db, draft.id)).map(({ name, facts, expect }) => ({ name, facts, expect }));
  const saved = await savePolicyVersion(work.db, {
    id,
    role: draft.provinceId === null ? 'group' : 'refinement',
    provinceId: draft.provinceId,
    baseId: null,
    refinementId: null,
    ...(await nameVersion(work, checked.ownName ?? id, draft.title)),
    dmn: draft.dmn,
    hash,
    acknowledged,
    examples,
    accountId: actor.accountId,
    summary: draft.summary,
    publishedAt: work.now,
  });
  if (!saved) throw notReady([{ field: 'version-taken', message: id }]);
  return id;
}
