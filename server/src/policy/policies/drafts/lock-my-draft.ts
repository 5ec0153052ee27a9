import { draftChanged } from '../announcements.ts';
import type { Work } from '../../../platform/work.ts';
import { type Actor, demandEnabled } from '../../../foundation/organisation/index.ts';
import { lockDraft, listDraftAuthors, saveDraftAuthor } from './draft-store.ts';
import { type DraftMove, draftMoves, type DraftState } from './lifecycle.ts';
import { seesPolicyOf } from '../sees-policy.ts';
import { authorApproves, draftMoved, noSuchDraft, notYourDraft } from '../refusals.ts';

export type LockedDraft = NonNullable<Awaited<ReturnType<typeof lockDraft>>>;

/**
 * Holds a draft that the actor may change, in this state.
 * @throws noSuchDraft, notYourDraft, draftMoved
 */
export async function lockMyDraft(work: Work, actor: Actor, id: string, state: DraftState): Promise<LockedDraft> {
  const draft = await lockSeen(work, actor, id);
  if (draft.provinceId !== actor.provinceId) throw notYourDraft();
  return inState(draft, state);
}

async function lockSeen(work: Work, actor: Actor, id: string): Promise<LockedDraft> {
  const draft = await lockDraft(work.db, id);
  if (!draft || !seesPolicyOf(actor, draft.provinceId)) throw noSuchDraft();
  return draft;
}

function inState(draft: LockedDraft, state: DraftState): LockedDraft {
  if (draft.state !== state) throw draftMoved([{ field: 'state', message: draft.state }]);
  return draft;
}

/** Holds a draft whose content the actor is about to change, and puts them among its authors. */
export async function lockToWrite(work: Work, actor: Actor, id: string): Promise<LockedDraft> {
  const draft = await lockMyDraft(work, actor, id, 'drafting');
  await demandEnabled(work, actor.accountId);
  await saveDraftAuthor(work.db, id, actor.accountId);
  return draft;
}

/**
 * Holds a draft for a move of its life. An approver of the group may move a province's draft as well.
 * @throws noSuchDraft, notYourDraft, draftMoved, authorApproves
 */
export async function lockToMove(work: Work, actor: Actor, id: string, move: DraftMove): Promise<LockedDraft> {
  const { from, who } = draftMoves[move];
  if (who === 'author') return lockMyDraft(work, actor, id, from);
  const draft = await lockSeen(work, actor, id);
  if (actor.provinceId !== null && draft.provinceId !== actor.provinceId) throw notYourDraft();
  const authors = await listDraftAuthors(work.db, [id]);
  if (authors.some((author) => author.id === actor.accountId)) throw authorApproves();
  return inState(draft, from);
}

/** Tells every screen that shows drafts. */
export function announceDraft(work: Work, id: string): void {
  work.announce(draftChanged, { draftId: id }, ['policy-makers']);
}
