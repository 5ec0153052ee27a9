import type { Work } from '../../platform/work.ts';
import { changeTicket, type TicketChange } from './moves/life-store.ts';
import { announceTicket, type HeldLife } from './moves/move-ticket.ts';
import { saveEntry } from './store.ts';

/** Its words or its weight are changed, though not where it stands; `detail` says by whom. */
export async function amendTicket(
  work: Work,
  { ticket }: HeldLife,
  change: Pick<TicketChange, 'summary' | 'severity' | 'externalId'>,
  detail: Record<string, unknown>,
): Promise<void> {
  await changeTicket(work.db, ticket.id, change, work.now);
  await writeDown(work, ticket, 'amended', { ...change, ...detail });
}

/** Something further was said about it. */
export async function noteOnTicket(
  work: Work,
  { ticket }: HeldLife,
  detail: { note: string; author: string },
): Promise<void> {
  await changeTicket(work.db, ticket.id, {}, work.now);
  await writeDown(work, ticket, 'noted', detail);
}

/** Another system added a file to it; whether the ticket is open makes no difference. */
export async function noteFileOnTicket(
  work: Work,
  { ticket }: HeldLife,
  detail: { attachmentId: string; name: string; type: string; size: number; by: string },
): Promise<void> {
  await changeTicket(work.db, ticket.id, {}, work.now);
  await writeDown(work, ticket, 'attached-by-system', detail);
}

async function writeDown(work: Work, ticket: HeldLife['ticket'], kind: string, detail: object): Promise<void> {
  const entry = { ticketId: ticket.id, key: null, at: work.now, accountId: null };
  await saveEntry(work.db, { ...entry, kind, detail: { ...detail } });
  announceTicket(work, ticket, kind);
}
