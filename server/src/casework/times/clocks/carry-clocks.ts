import type { Work } from '../../../platform/work.ts';
import { calendarsToSaveBy } from '../../../foundation/calendar/index.ts';
import { findKind } from '../../tickets/index.ts';
import { type Carried, carry } from './carried-clocks.ts';
import { deriveClocks } from './derive-clocks.ts';
import { readToClock } from './to-clock-store.ts';

/**
 * The open clocks of a ticket that is about to end in another one, as they go along with it: those of its own and those
 * that it had from others. Whoever calls it holds the ticket.
 */
export async function carryClocks(work: Work, ticketId: string): Promise<Carried[]> {
  const read = await readToClock(work.db, ticketId);
  const kind = read && (await findKind(work.kept, read.ticket.kind, read.ticket.kindVersion));
  if (!read || !kind) return [];
  const calendars = await calendarsToSaveBy(work, read.ticket.provinceId, read.newestCalendar);
  const derived = deriveClocks(read.ticket, kind, read.history, calendars, work.now);
  return derived.flatMap(({ clock, derivation }) => (clock.endedAt === null ? (carry(derivation) ?? []) : []));
}
