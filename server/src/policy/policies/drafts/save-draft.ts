import { inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { SaveDraft } from './draft-contract.ts';
import { changeDraft, findDraft, noteOnDraft } from './draft-store.ts';
import { announceDraft, type LockedDraft, lockMyDraft, lockToWrite } from './lock-my-draft.ts';
import { draftChanged } from '../refusals.ts';
import { refuseTooLarge } from './read-imported.ts';

/**
 * Keeps the content, however unfinished it is. What somebody else saved in between is not overwritten.
 * @throws draftTooLarge, noSuchDraft, notYourDraft, draftMoved, draftChanged
 */
export async function saveDraft(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  { revision, dmn }: SaveDraft,
  kind?: string,
): Promise<{ revision: number; savedAt: string }> {
  refuseTooLarge(dmn);
  return inOneWork(centre, async (work) => {
    const draft = await lockToWrite(work, actor, id);
    // The same content sent twice: the reply to the first was lost on the way.
    if (draft.dmn === dmn) return { revision: draft.revision, savedAt: draft.savedAt.toISOString() };
    await refuseOvertaken(centre, draft, revision);
    const next = draft.revision + 1;
    await changeDraft(work.db, id, { dmn, revision: next, savedBy: actor.accountId, savedAt: work.now });
    if (kind) await noteOnDraft(work, id, actor.accountId, kind, { revision: next });
    announceDraft(work, id);
    return { revision: next, savedAt: work.now.toISOString() };
  });
}

export async function refuseOvertaken(centre: PolicyCentre, draft: LockedDraft, revision: number): Promise<void> {
  if (draft.revision === revision) return;
  const last = await findDraft(centre.db, draft.id);
  throw draftChanged([
    { field: 'revision', message: String(draft.revision) },
    { field: 'savedBy', message: last ? `${last.savedByZh} ${last.savedByEn}` : '' },
    { field: 'savedAt', message: draft.savedAt.toISOString() },
  ]);
}

export async function renameDraft(centre: PolicyCentre, actor: Actor, id: string, title: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockMyDraft(work, actor, id, 'drafting');
    await changeDraft(work.db, id, { title });
    announceDraft(work, id);
  });
}
