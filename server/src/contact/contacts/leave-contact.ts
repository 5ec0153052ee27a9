import type { Work } from '../../platform/work.ts';
import { announceFreed, moveContact } from './life/lock-contact.ts';
import { nextState } from './life/lifecycle.ts';
import type { ContactRow } from './life/store.ts';
import { writeTimeline } from './life/write-timeline.ts';

/**
 * The customer of a locked contact goes away. Who waits parts from the queue, and the contact is over, on record as one that
 * was left; in whose conversation they were reads it there, and ends it.
 * @param callbackId the contact by which they are called back instead
 * @returns false where it is over already
 */
export async function contactLeft(work: Work, contact: ContactRow, callbackId?: string): Promise<boolean> {
  if (contact.state === 'closed' || contact.state === 'wrap-up') return false;
  const line = { by: null, kind: 'left', detail: { state: contact.state, ...(callbackId && { callbackId }) } };
  if (nextState(contact.state, 'leave') === null) {
    await writeTimeline(work, contact, null, line.kind, line.detail);
    return true;
  }
  // Who never answered did not have it.
  const nobody = contact.state === 'ringing' ? { handlerId: null, agentId: null } : {};
  await moveContact(work, contact, 'leave', { ...nobody, endedAt: work.now, closedAt: work.now }, line);
  if (contact.handlerId) announceFreed(work, contact);
  return true;
}
