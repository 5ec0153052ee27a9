import type { ContactSummary } from '../../../api/types.ts';

/** What somebody is told of. */
export interface Came {
  what: 'offer' | 'message';
  contactId: string;
  /** Masked; null where nobody knows who it is. */
  name: string | null;
}

/** What came between two readings of a person's contacts: what rings now, and whose messages are more. Pure. */
export function whatCame(before: readonly ContactSummary[], now: readonly ContactSummary[]): Came[] {
  return now.flatMap((one): Came[] => {
    const was = before.find(({ id }) => id === one.id);
    const came = { contactId: one.id, name: one.customerName ?? one.address?.shown ?? null };
    if (isOffered(one)) return was && isOffered(was) ? [] : [{ what: 'offer', ...came }];
    return one.unread > (was?.unread ?? 0) && was ? [{ what: 'message', ...came }] : [];
  });
}

const isOffered = ({ state }: ContactSummary) => state === 'ringing' || state === 'returned';
