import type { Work } from '../../platform/work.ts';
import { contactOffered } from './life/announcements.ts';
import { announceFreed, moveContact } from './life/lock-contact.ts';
import { type ContactRow, changeContact, lockContact } from './life/store.ts';
import { announceDesk, writeTimeline } from './life/write-timeline.ts';

/** Rings a waiting contact on somebody's desk. A contact that is no longer waiting is left alone. */
export async function offerContact(work: Work, contact: ContactRow, accountId: string): Promise<void> {
  if (contact.state !== 'waiting') return;
  await moveContact(work, contact, 'offer', { handlerId: accountId, agentId: accountId });
  await writeTimeline(work, contact, accountId, 'offered', {});
  work.announce(contactOffered, { contactId: contact.id }, [`account:${accountId}`]);
}

/** Takes a ringing contact back into the queue, with its place kept, because its agent went away. */
export async function loseOffer(work: Work, contactId: string): Promise<boolean> {
  const contact = await lockContact(work.db, contactId);
  if (contact?.state !== 'ringing') return false;
  await moveContact(work, contact, 'lose', { handlerId: null, agentId: null });
  await writeTimeline(work, contact, null, 'not-answered', {});
  return true;
}

/** A hand-over of the contact begins. */
export async function beginHandingOver(work: Work, contactId: string): Promise<void> {
  await changeContact(work.db, contactId, { handingOver: true });
}

/** Changes who handles a contact; the first agent stays on record, and is free for the next. */
export async function passContact(work: Work, contact: ContactRow, handlerId: string): Promise<void> {
  await changeContact(work.db, contact.id, { handlerId });
  announceDesk(work, contact, handlerId);
  announceFreed(work, contact);
}

/** The hand-over ended, however it did. */
export async function endHandingOver(work: Work, contactId: string): Promise<void> {
  await changeContact(work.db, contactId, { handingOver: false });
}
