import { inOneWork, type Work } from '../../platform/work.ts';
import { writeTimeline } from '../../contact/contacts/index.ts';
import { type Actor, demandEnabled } from '../../foundation/organisation/index.ts';
import { listPresent } from '../../foundation/workforce/index.ts';
import type { DecidingCentre } from '../resolution/index.ts';
import { withSkill } from './with-skill.ts';
import { announceConsult } from './announce-consult.ts';
import { lockWithContact } from './ask-consult.ts';
import { changeConsult, type ConsultRow, findConsult, listDecliners, saveSaid } from './consult-store.ts';
import type { DeclineConsult, SayInConsult } from './consult-contract.ts';
import { nextConsultState } from './consult-lifecycle.ts';
import { dropLate } from './note-late.ts';
import { consultMoved } from './consult-refusals.ts';

/** The first expert to take it reads along and answers; a second is told so. @throws noSuchConsult, consultMoved */
export async function takeConsult(centre: DecidingCentre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { contact, consult } = await lockWithContact(work, actor, id);
    if (consult.state === 'taken' && consult.expertId === actor.accountId) return;
    const state = nextConsultState(consult.state, 'take');
    if (!state || consult.fromAccountId === actor.accountId) throw consultMoved();
    await demandEnabled(work, actor.accountId);
    await changeConsult(work.db, id, { state, expertId: actor.accountId, takenAt: work.now });
    await writeTimeline(work, contact, actor.accountId, 'consult-taken', { consultId: id });
    announceConsult(work, consult);
  });
}

/** In writing, for the agent alone; whoever answers has taken it by that. @throws noSuchConsult, consultMoved */
export async function answerConsult(centre: DecidingCentre, actor: Actor, id: string, { key, text }: SayInConsult) {
  await inOneWork(centre, async (work) => {
    const { contact, consult } = await lockWithContact(work, actor, id);
    demandTheirs(actor, consult);
    const state = nextConsultState(consult.state, 'answer');
    if (!state) throw consultMoved();
    const said = { consultId: id, key, kind: 'answer' as const, accountId: actor.accountId, text, at: work.now };
    if (!(await saveSaid(work.db, said))) return;
    const taken = consult.takenAt ?? work.now;
    const answered = consult.answeredAt ?? work.now;
    await changeConsult(work.db, id, { state, expertId: actor.accountId, takenAt: taken, answeredAt: answered });
    await dropLate(work, id);
    await writeTimeline(work, contact, actor.accountId, 'consult-answered', { consultId: id, text });
    announceConsult(work, consult);
  });
}

/**
 * The expert cannot help, and says why: others may still take it; where nobody else is there to be asked, it is over.
 * @throws noSuchConsult, consultMoved
 */
export async function declineConsult(
  centre: DecidingCentre,
  actor: Actor,
  id: string,
  { key, reason }: DeclineConsult,
): Promise<void> {
  const found = await findConsult(centre.db, id);
  const present = found ? await listPresent(centre, found.provinceId, 'expert') : [];
  await inOneWork(centre, async (work) => {
    const { contact, consult } = await lockWithContact(work, actor, id);
    const said = {
      consultId: id,
      key,
      kind: 'declined' as const,
      accountId: actor.accountId,
      text: reason,
      at: work.now,
    };
    if (!(await saveSaid(work.db, said))) return;
    demandTheirs(actor, consult);
    const state = nextConsultState(consult.state, (await isLast(work, consult, present)) ? 'decline' : 'pass');
    if (!state) throw consultMoved();
    const over = state === 'declined';
    await changeConsult(work.db, id, { state, expertId: null, takenAt: null, ...(over && { endedAt: work.now }) });
    if (over) await dropLate(work, id);
    await writeTimeline(work, contact, actor.accountId, 'consult-declined', { consultId: id, reason });
    announceConsult(work, consult);
  });
}

/** Nobody is left who is there, has the skill and did not decline. */
async function isLast(work: Work, { id, skill, fromAccountId }: ConsultRow, present: string[]): Promise<boolean> {
  const declined = new Set((await listDecliners(work.db, [id])).map(({ accountId }) => accountId));
  const left = present.filter((one) => one !== fromAccountId && !declined.has(one));
  return (await withSkill(work, left, skill)).length === 0;
}

/** Another expert has it, or it is their own question. @throws consultMoved */
function demandTheirs({ accountId }: Actor, { expertId, fromAccountId }: ConsultRow): void {
  if (fromAccountId === accountId || (expertId !== null && expertId !== accountId)) throw consultMoved();
}
