import type { HandOn, HoldingFollower } from '../../../foundation/organisation/index.ts';
import type { Work } from '../../../platform/work.ts';
import { changeDraft, listDraftsOf, lockDraft, noteOnDraft, saveDraftAuthor } from './draft-store.ts';
import { draftEnded } from './lifecycle.ts';
import { announceDraft } from './lock-my-draft.ts';

/** Drafts that somebody who is disabled was writing, submitted ones too, go to another author, who cannot approve them then. */
export const draftsOfLeaver: HoldingFollower = {
  kind: 'drafts',
  right: 'policy:draft',
  list: async (db, accountId) =>
    (await listDraftsOf(db, accountId)).map(({ title, ...draft }) => ({ ...draft, label: title })),
  handOn,
};

async function handOn(work: Work, { from, to, by }: HandOn): Promise<void> {
  for (const { id } of await listDraftsOf(work.db, from)) {
    const draft = await lockDraft(work.db, id);
    if (!draft || draftEnded(draft.state) || draft.savedBy !== from) continue;
    await saveDraftAuthor(work.db, id, to);
    await changeDraft(work.db, id, { savedBy: to });
    await noteOnDraft(work, id, by.accountId, 'handed-on', { from, to });
    announceDraft(work, id);
  }
}
