import { inOneWork, type Work } from '../../platform/work.ts';
import { type ContactFollower, type ContactRow, writeTimeline } from '../../contact/contacts/index.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import type { DecidingCentre } from '../resolution/index.ts';
import { announceConsult } from './announce-consult.ts';
import { lockWithContact } from './ask-consult.ts';
import { changeConsult, type ConsultRow, lockOpenConsult, saveSaid } from './consult-store.ts';
import type { SayInConsult } from './consult-contract.ts';
import { nextConsultState } from './consult-lifecycle.ts';
import { dropLate } from './note-late.ts';
import { consultMoved } from './consult-refusals.ts';

/** The agent asks further. @throws noSuchConsult, consultMoved */
export async function askFurther(centre: DecidingCentre, actor: Actor, id: string, { key, text }: SayInConsult) {
  await inOneWork(centre, async (work) => {
    const { contact, consult } = await lockWithContact(work, actor, id);
    demandMine(actor, consult);
    if (!nextConsultState(consult.state, 'end')) throw consultMoved();
    const said = { consultId: id, key, kind: 'question' as const, accountId: actor.accountId, text, at: work.now };
    if (!(await saveSaid(work.db, said))) return;
    await writeTimeline(work, contact, actor.accountId, 'consult-asked', { consultId: id, text });
    announceConsult(work, consult);
  });
}

/** The agent goes on alone. @throws noSuchConsult, consultMoved */
export async function endConsult(centre: DecidingCentre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { contact, consult } = await lockWithContact(work, actor, id);
    demandMine(actor, consult);
    if (consult.state === 'ended') return;
    if (!nextConsultState(consult.state, 'end')) throw consultMoved();
    await end(work, consult, 'ended');
    await writeTimeline(work, contact, actor.accountId, 'consult-ended', { consultId: id });
  });
}

/** @throws consultMoved */
function demandMine({ accountId }: Actor, { fromAccountId }: ConsultRow): void {
  if (fromAccountId !== accountId) throw consultMoved();
}

async function end(work: Work, consult: ConsultRow, state: 'ended' | 'handed-over'): Promise<void> {
  await changeConsult(work.db, consult.id, { state, endedAt: work.now });
  await dropLate(work, consult.id);
  announceConsult(work, consult);
}

/**
 * What becomes of a consult where its contact is handed over: the expert who took it is who it goes to, and the consult is
 * over by that; one that nobody took is over.
 * @returns the expert; null where nobody was consulted
 */
export async function concludeConsult(work: Work, contact: Pick<ContactRow, 'id'>): Promise<string | null> {
  const consult = await lockOpenConsult(work.db, contact.id);
  if (!consult) return null;
  await end(work, consult, nextConsultState(consult.state, 'hand-over') ? 'handed-over' : 'ended');
  return consult.expertId;
}

/** With the contact, or with whoever had it, the consult is over. */
export const consultFollower: ContactFollower = {
  follow: async (work, { id }, { kind }) => {
    if (kind !== 'closed' && kind !== 'taken-over') return;
    const consult = await lockOpenConsult(work.db, id);
    if (consult) await end(work, consult, 'ended');
  },
};
