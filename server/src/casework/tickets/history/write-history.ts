import { followersOf } from '../../../platform/follower.ts';
import type { Work } from '../../../platform/work.ts';
import { ticketChanged } from './announcements.ts';
import { type HistoryEntry, ticketFollower, type WrittenTicket } from './followers.ts';
import { saveEntries } from './entry-store.ts';

type Noted = Omit<HistoryEntry, 'change'>;

/**
 * The one way to write what happened to a ticket: changes its row, adds to its history, announces it, and has later
 * modules follow. Whoever calls it has locked the ticket, or made it in the same work.
 * @param also what belongs to it and is noted with it, as by `noteInHistory`
 */
export async function writeHistory(
  work: Work,
  ticket: WrittenTicket,
  entry: HistoryEntry,
  also: readonly Noted[] = [],
): Promise<void> {
  const changed = entry.change ? { id: ticket.id, change: entry.change, now: work.now } : null;
  await saveEntries(
    work.db,
    [entry, ...also].map((one) => toRow(work.now, ticket.id, one)),
    changed,
  );
  announceTicket(work, ticket, entry.kind);
  for (const follower of followersOf(work.followers, ticketFollower)) await follower.follow?.(work, ticket, entry);
}

/**
 * Adds to the history what belongs to something that is written, or announced, by itself: a promise kept by a reply, the
 * team it goes to later on, whom an alarm was given to.
 */
export async function noteInHistory(work: Pick<Work, 'db' | 'now'>, ticketId: string, entry: Noted): Promise<void> {
  await saveEntries(work.db, [toRow(work.now, ticketId, entry)]);
}

function toRow(at: Date, ticketId: string, { kind, by, detail, key }: Noted) {
  return { ticketId, key: key ?? null, at, accountId: by, kind, detail };
}

/** To its province's screens, and to later modules: partners and customers are told. */
export function announceTicket(
  work: Work,
  { id, customerId, provinceId }: Pick<WrittenTicket, 'id' | 'customerId' | 'provinceId'>,
  did: string,
): void {
  const about = { ticketId: id, did, ...(customerId === null ? {} : { customerId }) };
  work.announce(ticketChanged, about, [`province:${provinceId}`]);
}
