import type { TextSender } from '../../../contact/conversations/index.ts';
import { findVisit } from '../visiting/visitor-store.ts';

/**
 * What is sent to a visitor lies where their screens read it, in its order, from the moment it was written: nothing is lost
 * or doubled on the way, however often it is carried. It fails where they went away, and where the contact was let in by hand
 * and has no page at all.
 */
export const visitorSender: TextSender = {
  channel: 'web-chat',
  send: async ({ db }, { contactId }) => {
    const visit = await findVisit(db, contactId);
    if (!visit) return { to: 'failed', because: 'not-carried' };
    return visit.leftAt === null ? { to: 'sent' } : { to: 'failed', because: 'customer-left' };
  },
};
