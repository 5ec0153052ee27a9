import { newId } from '../../../platform/new-id.ts';
import type { Work } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { raise } from '../act/act-on-decision.ts';
import type { DecidingCentre } from '../centre.ts';
import { decideMatter } from '../decide-matter.ts';
import { lockMyMatter } from '../lock-matter.ts';
import { isStanding } from '../act/judge-act.ts';
import { type ActRow, changeAct, listActs, saveAct } from '../act/act-store.ts';
import { changeResolution } from '../store.ts';

interface Conclusion {
  key: string;
  ending: 'accepted' | 'complaint';
  reason: string | null;
}

/** What the expert's ending means for the matter: accepted is marked; a complaint is raised as the expert's own act. */
export async function concludeAfterExpert(
  centre: DecidingCentre,
  work: Work,
  actor: Actor,
  contactId: string,
  { key, ending, reason }: Conclusion,
): Promise<void> {
  const locked = await lockMyMatter(centre, work, actor, contactId);
  if (ending === 'accepted') {
    const marks = { explained: true, accepted: true };
    await changeResolution(work.db, contactId, marks);
    await decideMatter(work, { ...locked, resolution: { ...locked.resolution, ...marks } });
    return;
  }
  const { answer, decision } = await decideMatter(work, locked);
  const standing = (await listActs(work.db, contactId)).find((act) => isStanding(act) && act.kind !== 'insisted');
  if (standing) await changeAct(work.db, standing.id, { state: 'followed' });
  const act: ActRow = {
    id: newId(work.now),
    contactId,
    decisionId: decision.id,
    key,
    disposition: 'complaint',
    kind: 'after-expert',
    reason,
    state: 'done',
    result: null,
    accountId: actor.accountId,
    begunAt: work.now,
    doneAt: work.now,
  };
  await saveAct(work.db, act);
  await raise(work, actor, { act, locked, answer }, { disposition: 'complaint', ...(reason && { reason }) });
}
