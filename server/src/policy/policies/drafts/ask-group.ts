import { inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { groupNotNeeded } from '../refusals.ts';
import { findAndCheck } from './check-draft.ts';
import { changeDraft, noteOnDraft } from './draft-store.ts';
import { announceDraft, lockToMove } from './lock-my-draft.ts';

/**
 * A province's approver hands a draft that replaces answers of the group's to the approvers of the group, who publish or
 * return it. Asked again, nothing happens.
 * @throws groupNotNeeded, those of lockToMove, tooHard
 */
export async function askGroup(centre: PolicyCentre, actor: Actor, id: string): Promise<void> {
  const { replacesGroup } = await findAndCheck(centre, actor, id);
  await inOneWork(centre, async (work) => {
    const draft = await lockToMove(work, actor, id, 'ask-group');
    if (draft.groupAskedAt !== null) return;
    if (draft.provinceId === null || !replacesGroup) throw groupNotNeeded();
    const asked = { groupApproves: true, groupAskedAt: work.now, groupAskedBy: actor.accountId };
    await changeDraft(work.db, id, asked);
    await noteOnDraft(work, id, actor.accountId, 'asked-group');
    announceDraft(work, id);
  });
}
