import type { TextSender } from '../../../contact/conversations/index.ts';
import { findVisit } from '../visiting/visitor-store.ts';

/**
 * What is sent to a visitor lies where their screens read it, in its order, from the moment it was written: nothing is lost
 * or doubled on the way, however often it is carried. It fails where they went away; when they are back it is sent again.
 */
export const visitorSender: TextSender = {
  channel: 'web-chat',
  send: async ({ db }, { contactId }) => {
    const visit = await findVisit(db, contactId);
    return visit && visit.leftAt === null ? { to: 'sent' } : { to: 'failed', because: 'customer-left' };
  },
};
