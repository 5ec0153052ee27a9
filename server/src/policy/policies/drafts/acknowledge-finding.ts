import { inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { findAndCheck } from './check-draft.ts';
import { noteOnDraft } from './draft-store.ts';
import { dropAcknowledgement, saveAcknowledgement } from './acknowledgement-store.ts';
import { announceDraft, lockToWrite } from './lock-my-draft.ts';
import { notAConflict } from '../refusals.ts';

const CONFLICTS: readonly string[] = ['conflict', 'two-tables'];

/**
 * Takes a conflict of two rows as it is: where both fit, the one that is read first answers. Nothing else can be
 * acknowledged.
 * @throws notAConflict, and those of lockToWrite
 */
export async function acknowledgeFinding(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  { key, reason }: { key: string; reason: string },
): Promise<void> {
  const { checked, acknowledged } = await findAndCheck(centre, actor, id);
  const shown = checked.findings.some((finding) => finding.key === key && CONFLICTS.includes(finding.code));
  if (!shown && !acknowledged.includes(key)) throw notAConflict();
  await inOneWork(centre, async (work) => {
    await lockToWrite(work, actor, id);
    await saveAcknowledgement(work.db, { draftId: id, key, reason, accountId: actor.accountId, at: work.now });
    await noteOnDraft(work, id, actor.accountId, 'acknowledged', { key, reason });
    announceDraft(work, id);
  });
}

/** @throws those of lockToWrite */
export async function withdrawAcknowledgement(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  key: string,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockToWrite(work, actor, id);
    await dropAcknowledgement(work.db, id, key);
    await noteOnDraft(work, id, actor.accountId, 'acknowledgement-withdrawn', { key });
    announceDraft(work, id);
  });
}
