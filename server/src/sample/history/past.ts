import type { PastContacts } from '../../contact/contacts/index.ts';
import type { PastResolutions } from '../../deciding/resolution/index.ts';
import type { PastTicket } from '../../casework/tickets/index.ts';

/** Rows of weeks gone by, in the order in which they came to be. */
export interface Past extends PastContacts, PastResolutions {
  tickets: PastTicket[];
  reminders: {
    ticketId: string;
    at: Date;
    accountId: string;
    detail: { summary: string; contactId: string; recorded: Record<string, string> };
  }[];
}

export function newPast(): Past {
  return {
    matters: [],
    contacts: [],
    entries: [],
    tickets: [],
    reminders: [],
    resolutions: [],
    explanations: [],
    facts: [],
    decisions: [],
    acts: [],
  };
}
