import { keyUsed } from '../../platform/refusal.ts';
import type { Work } from '../../platform/work.ts';
import { changeTicket, findEntryOfKey } from './moves/life-store.ts';
import { announceTicket, type HeldLife } from './moves/move-ticket.ts';
import { ticketClosed } from './refusals.ts';
import { saveEntry } from './store.ts';

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
export async function remarkOnTicket(work: Work, { ticket }: HeldLife, remark: Remark): Promise<boolean> {
  const before = await findEntryOfKey(work.db, remark.key);
  if (before && (before.ticketId !== ticket.id || before.kind !== remark.kind)) throw keyUsed();
  if (before) return false;
  if (ticket.state === 'closed') throw ticketClosed();
  await changeTicket(work.db, ticket.id, {}, work.now);
  const { key, kind, detail } = remark;
  const entry = { ticketId: ticket.id, key, at: work.now, accountId: null, kind };
  await saveEntry(work.db, { ...entry, detail: { ...detail, by: 'customer' } });
  announceTicket(work, ticket, kind);
  return true;
}
