import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, staysEnabled } from '../../foundation/organisation/index.ts';
import { presentSince } from '../../foundation/workforce/index.ts';
import { contactOffered } from './life/announcements.ts';
import { givePlace } from './life/followers.ts';
import {
  announceFreed,
  demandNoOtherCall,
  hasOtherCall,
  isCall,
  lockMyContact,
  moveContact,
} from './life/lock-contact.ts';
import { type ContactRow, lockContact } from './life/store.ts';
import { judgeReturn } from './judge-return.ts';
import { isReady } from './left/left-store.ts';
import { passContact } from './offer-contact.ts';

/**
 * Gives a locked contact to somebody who did not ask for it at this moment: the agent who had it before, or whoever takes
 * over from a colleague. A live call never becomes the second of somebody who is on another: it waits for them, and goes
 * back to its queue where they do not come in the time that a call rings. To whoever signs in no more nothing comes; what
 * is only to be written up then stays where it is.
 */
export async function returnContact(work: Work, contact: ContactRow, to: string): Promise<void> {
  const disabled = !(await staysEnabled(work, to));
  if (disabled) return sendToQueue(work, contact);
  await passContact(work, contact, to);
  const onLine = isCall(contact) && contact.state === 'active';
  // After it was passed: their seat is held from then on, so that of two that come back at once the second sees the first.
  const onAnotherCall = onLine && (await hasOtherCall(work, to, contact.id));
  const there = !onLine || (await isReady(work.db, to, presentSince(work.now)));
  if (judgeReturn({ onLine, disabled, there, onAnotherCall }) === 'waits')
    await letWait(work, { ...contact, handlerId: to });
  work.announce(contactOffered, { contactId: contact.id }, [`account:${to}`]);
}

async function letWait(work: Work, contact: ContactRow): Promise<void> {
  await givePlace(work, contact);
  await moveContact(work, contact, 'return', {}, { by: null, kind: 'returned', detail: {} });
}

async function sendToQueue(work: Work, contact: ContactRow): Promise<void> {
  if (contact.state !== 'active') return;
  await givePlace(work, contact);
  await moveContact(work, contact, 'requeue', { handlerId: null }, { by: null, kind: 'requeued', detail: {} });
  announceFreed(work, contact);
}

/** Whoever it came back to goes on with it, their other call being over. @throws onAnotherCall, and those of lockMyContact */
export async function resumeContact(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, id);
    if (contact.state === 'active') return;
    await moveContact(work, contact, 'resume', {}, { by: actor.accountId, kind: 'resumed', detail: {} });
    await demandNoOtherCall(work, actor, contact);
  });
}

/** Whether somebody whom a call waits for is still on another. @returns false where it waits for them no more */
export async function waitsForOtherCall(work: Work, contactId: string, accountId: string): Promise<boolean> {
  const contact = await lockContact(work.db, contactId);
  if (contact?.state !== 'returned' || contact.handlerId !== accountId) return false;
  const there = await isReady(work.db, accountId, presentSince(work.now));
  return there && (await hasOtherCall(work, accountId, contactId));
}
