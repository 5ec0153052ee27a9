import type { Work } from '../../platform/work.ts';
import { contactOffered } from './life/announcements.ts';
import { followMoves } from './life/followers.ts';
import { nextState } from './life/lifecycle.ts';
import { announceFreed, moveContact } from './life/lock-contact.ts';
import { type ContactRow, changeContact, lockContact, saveOffers } from './life/store.ts';
import { announceDesk, writeTimeline, writeTimelines } from './life/write-timeline.ts';

/** A waiting contact that is locked, and on whose desk it is to ring. */
export interface Offer {
  contact: ContactRow;
  accountId: string;
}

/** Rings waiting contacts on desks, all of them with as many statements as one. One that no longer waits is left alone. */
export async function offerContacts(work: Work, offers: readonly Offer[]): Promise<void> {
  const waiting = offers.filter(({ contact }) => nextState(contact.state, 'offer') !== null);
  if (waiting.length === 0) return;
  await saveOffers(work.db, waiting);
  await followMoves(
    work,
    waiting.map(({ contact, accountId }) => ({
      contactId: contact.id,
      from: contact,
      to: { state: 'ringing', handlerId: accountId },
    })),
  );
  await writeTimelines(
    work,
    waiting.map(({ contact, accountId }) => ({ contact, line: { kind: 'offered', by: accountId, detail: {} } })),
  );
  for (const { contact, accountId } of waiting) {
    announceDesk(work, contact, accountId);
    work.announce(contactOffered, { contactId: contact.id }, [`account:${accountId}`]);
  }
}

/**
 * Takes a contact that rings, or waits for somebody to go on with it, back into the queue, with its place kept, because its
 * agent went away or did not answer.
 * @param from only where it does so on the desk of this person
 */
export async function loseOffer(work: Work, contactId: string, from?: string): Promise<boolean> {
  const contact = await lockContact(work.db, contactId);
  if (!contact || nextState(contact.state, 'lose') === null || (from && contact.handlerId !== from)) return false;
  // Who had it first stays on record; who never answered did not have it.
  await moveContact(work, contact, 'lose', { handlerId: null, ...(contact.state === 'ringing' && { agentId: null }) });
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
  await followMoves(work, [{ contactId: contact.id, from: contact, to: { state: contact.state, handlerId } }]);
  announceDesk(work, contact, handlerId);
  announceFreed(work, contact);
}

/** The hand-over ended, however it did. */
export async function endHandingOver(work: Work, contactId: string): Promise<void> {
  await changeContact(work.db, contactId, { handingOver: false });
}
