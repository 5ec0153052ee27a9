import { keyUsed } from '../../../platform/refusal.ts';
import type { Work } from '../../../platform/work.ts';
import type { WrittenTicket } from './followers.ts';
import { findEntryOfKey } from './life-store.ts';
import { ticketClosed } from './refusals.ts';
import { writeHistory } from './write-history.ts';

interface Remark {
  key: string;
  /** What was added: words, or a file. */
  kind: 'remarked' | 'attached';
  detail: Record<string, unknown>;
}

/**
 * The customer adds something to an open ticket, which stays where it is in its life. It counts as a change: whoever
 * looked before sees that there is something new. False where this key did it before.
 * @throws ticketClosed, keyUsed
 */
export async function remarkOnTicket(
  work: Work,
  { ticket }: { ticket: WrittenTicket & { state: string } },
  { key, kind, detail }: Remark,
): Promise<boolean> {
  const before = await findEntryOfKey(work.db, key);
  if (before && (before.ticketId !== ticket.id || before.kind !== kind)) throw keyUsed();
  if (before) return false;
  if (ticket.state === 'closed') throw ticketClosed();
  await writeHistory(work, ticket, { kind, by: null, key, change: {}, detail: { ...detail, by: 'customer' } });
  return true;
}
