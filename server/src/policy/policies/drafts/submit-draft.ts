import { inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { findAndCheck } from './check-draft.ts';
import { changeDraft, noteOnDraft } from './draft-store.ts';
import { announceDraft, lockToMove } from './lock-my-draft.ts';
import { draftMoves } from './lifecycle.ts';
import { idInForce } from '../versions/policies.ts';
import { moveProposalsOfDraft } from '../proposals/proposal-store.ts';
import { refuseOvertaken } from './save-draft.ts';

/** Another submission begins with the province's approver. */
const notAsked = { groupAskedAt: null, groupAskedBy: null };

/**
 * Hands a draft to the approvers; its content rests from then on. It is to follow the version in force at this moment,
 * whose difference its author has seen.
 * @throws those of lockToMove, draftChanged, and for a province's tooHard
 */
export async function submitDraft(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  { revision, summary }: { revision: number; summary: string },
): Promise<void> {
  // Of the group's own drafts nobody else approves any.
  const groupApproves = actor.provinceId !== null && (await findAndCheck(centre, actor, id)).replacesGroup;
  await inOneWork(centre, async (work) => {
    const draft = await lockToMove(work, actor, id, 'submit');
    await refuseOvertaken(centre, draft, revision);
    const baseId = (await idInForce(work.db, null, work.now)) ?? draft.baseId;
    await changeDraft(work.db, id, { state: draftMoves.submit.to, summary, baseId, groupApproves, ...notAsked });
    await noteOnDraft(work, id, actor.accountId, 'submitted', { revision, summary });
    announceDraft(work, id);
  });
}

/** Back to its authors: recalled by one of them, or returned by an approver who says why. @throws those of lockToMove */
export async function bringBack(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  move: 'recall' | 'return',
  reason?: string,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockToMove(work, actor, id, move);
    await changeDraft(work.db, id, { state: draftMoves[move].to, ...notAsked });
    const kind = move === 'recall' ? 'recalled' : 'returned';
    await noteOnDraft(work, id, actor.accountId, kind, reason === undefined ? {} : { reason });
    announceDraft(work, id);
  });
}

/** Gives a draft up; what was proposed is open again. @throws those of lockToMove */
export async function discardDraft(centre: PolicyCentre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockToMove(work, actor, id, 'discard');
    await changeDraft(work.db, id, { state: draftMoves.discard.to });
    await moveProposalsOfDraft(work.db, id, 'open', false);
    await noteOnDraft(work, id, actor.accountId, 'discarded');
    announceDraft(work, id);
  });
}
