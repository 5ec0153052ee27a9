import type { Listed } from '../listed/group-contacts.ts';

/** What somebody is told of. */
export interface Came {
  what: 'offer' | 'message';
  contactId: string;
  /** Masked; null where nobody knows who it is. */
  name: string | null;
}

type Known = Pick<Listed, 'contactId' | 'customerName' | 'address' | 'ringing' | 'unread'>;

/** What came between two readings of a person's list: what rings or is offered now, and whose messages are more. Pure. */
export function whatCame(before: readonly Known[], now: readonly Known[]): Came[] {
  return now.flatMap((one): Came[] => {
    const was = before.find(({ contactId }) => contactId === one.contactId);
    const came = { contactId: one.contactId, name: one.customerName ?? one.address };
    if (one.ringing) return was?.ringing ? [] : [{ what: 'offer', ...came }];
    return was && one.unread > was.unread ? [{ what: 'message', ...came }] : [];
  });
}
