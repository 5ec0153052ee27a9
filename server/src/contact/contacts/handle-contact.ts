import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import { announceFreed, lockMyContact, moveContact } from './life/lock-contact.ts';
import { handOverOpen } from './life/refusals.ts';
import { lockContact } from './life/store.ts';
import { writeTimeline } from './life/write-timeline.ts';

/** @throws noSuchContact, notYourContact, contactClosed, moveNotPossible (already answered) */
export async function answerContact(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, id);
    if (contact.state === 'active') return;
    await moveContact(work, contact, 'answer', { answeredAt: work.now }, lineOf(actor, 'answered'));
  });
}

/** What the customer said or the agent saw, in the agent's words. */
export async function noteContact(centre: Centre, actor: Actor, id: string, text: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, id);
    await writeTimeline(work, contact, actor.accountId, 'noted', { text });
  });
}

/** The conversation is over; what remains is the writing up. */
export async function endContact(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, id);
    if (contact.state === 'wrap-up') return;
    await moveContact(work, contact, 'end', { endedAt: work.now }, lineOf(actor, 'ended'));
    announceFreed(work, contact);
  });
}

/** The contact is done with, and off the desk; closing twice closes once. @throws handOverOpen, and those of lockMyContact */
export async function closeContact(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockContact(work.db, id);
    if (locked?.state === 'closed' && locked.handlerId === actor.accountId) return;
    await closeMyContact(work, actor, id);
  });
}

/** The same within a work of a later module. @throws handOverOpen, and those of lockMyContact */
export async function closeMyContact(work: Work, actor: Actor, id: string): Promise<void> {
  const contact = await lockMyContact(work, actor, id);
  if (contact.handingOver) throw handOverOpen();
  const change = { closedAt: work.now, endedAt: contact.endedAt ?? work.now };
  const line = lineOf(actor, 'closed');
  // Closed from the conversation, that is over too: whoever speaks with us is told so.
  const said = contact.state === 'active' ? { ...line, detail: { ended: true } } : line;
  await moveContact(work, contact, 'close', change, said);
  announceFreed(work, contact);
}

const lineOf = ({ accountId: by }: Actor, kind: string) => ({ by, kind, detail: {} });
