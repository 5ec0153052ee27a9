import type { Work } from '../../../platform/work.ts';
import type { TicketChange } from '../moves/ticket-change.ts';
import type { WrittenTicket } from './followers.ts';
import { writeHistory } from './write-history.ts';

interface Amended {
  ticket: WrittenTicket;
}

/** Its words or its weight are changed, though not where it stands; `detail` says by whom. */
export async function amendTicket(
  work: Work,
  { ticket }: Amended,
  change: Pick<TicketChange, 'summary' | 'severity' | 'externalId'>,
  detail: Record<string, unknown>,
): Promise<void> {
  await writeHistory(work, ticket, { kind: 'amended', by: null, change, detail: { ...change, ...detail } });
}

/** Something further was said about it. */
export async function noteOnTicket(
  work: Work,
  { ticket }: Amended,
  detail: { note: string; author: string },
): Promise<void> {
  await writeHistory(work, ticket, { kind: 'noted', by: null, change: {}, detail });
}

/** Another system added a file to it; whether the ticket is open makes no difference. */
export async function noteFileOnTicket(
  work: Work,
  { ticket }: Amended,
  detail: { attachmentId: string; name: string; type: string; size: number; by: string },
): Promise<void> {
  await writeHistory(work, ticket, { kind: 'attached-by-system', by: null, change: {}, detail });
}
