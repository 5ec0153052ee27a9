import type { Work } from '../../../platform/work.ts';
import { postIn } from '../../../foundation/organisation/index.ts';
import { contactChanged, deskChanged } from './announcements.ts';
import { followLine, type TimelineLine, type WrittenContact } from './followers.ts';
import type { ContactChange } from './store.ts';
import { saveEntries } from './timeline-store.ts';

/**
 * The one way to write what happened in a contact: adds to its timeline, announces it to the screens that show it, and has
 * later modules follow. Whoever calls it has locked the contact, or made it in the same work.
 * @returns the id of the entry
 */
export async function writeTimeline(
  work: Work,
  contact: WrittenContact,
  by: string | null,
  kind: string,
  detail: object,
): Promise<number> {
  return writeLines(work, contact, [{ by, kind, detail }]);
}

/**
 * The same for several lines at once, in their order.
 * @param change what they change on the contact
 * @returns the id of the last entry
 */
export async function writeLines(
  work: Work,
  contact: WrittenContact,
  lines: readonly TimelineLine[],
  change: ContactChange | null = null,
): Promise<number> {
  const { id: contactId } = contact;
  const entries = lines.map(({ by, kind, detail }) => ({ contactId, at: work.now, accountId: by, kind, detail }));
  const ids = await saveEntries(work.db, entries, change && { id: contactId, change });
  for (const line of lines) await tellLine(work, contact, line);
  return Math.max(...ids);
}

/** The same for several contacts at once, with one statement. */
export async function writeTimelines(
  work: Work,
  written: readonly { contact: WrittenContact; line: TimelineLine }[],
): Promise<void> {
  await saveEntries(
    work.db,
    written.map(({ contact, line: { by, ...what } }) => ({
      contactId: contact.id,
      at: work.now,
      accountId: by,
      ...what,
    })),
  );
  for (const { contact, line } of written) await tellLine(work, contact, line);
}

async function tellLine(work: Work, contact: WrittenContact, line: TimelineLine): Promise<void> {
  announceOfContact(work, contact, contactChanged);
  await followLine(work, contact, line);
}

/**
 * Tells those who have the contact on their screen: its people, and the experts and leads who may be reading along. To tell
 * the whole province would make every desk in it read anew with every move of every call.
 */
export function announceOfContact(work: Work, contact: WrittenContact, kind: typeof contactChanged): void {
  const people = [contact.handlerId, contact.agentId].flatMap((id) => (id ? [`account:${id}`] : []));
  const readers = [postIn(contact.provinceId, 'expert'), postIn(contact.provinceId, 'team-lead')];
  work.announce(kind, { contactId: contact.id }, [...new Set([...people, ...readers])]);
}

/** The contact came onto, or left, or moved on somebody's desk: their list is read anew. */
export function announceDesk(work: Work, contact: WrittenContact, ...others: (string | null | undefined)[]): void {
  const accounts = [contact.handlerId, contact.agentId, ...others].flatMap((id) => (id ? [`account:${id}`] : []));
  if (accounts.length === 0) return;
  work.announce(deskChanged, { contactId: contact.id }, [...new Set(accounts)]);
}
