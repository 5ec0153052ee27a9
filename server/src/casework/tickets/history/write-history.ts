import { followersOf } from '../../../platform/follower.ts';
import type { Work } from '../../../platform/work.ts';
import { concerned, gatheredIn } from '../../../foundation/organisation/index.ts';
import { ticketChanged } from './announcements.ts';
import { saveEntries } from './entry-store.ts';
import { type HistoryEntry, ticketFollower, type Whose, type WrittenTicket } from './followers.ts';

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
  announceTicket(work, ticket, entry.kind, [entry.by, entry.change?.holderId], [entry.change?.teamId]);
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

/**
 * To the screens of those whose work it is, was or becomes, and of who raised it, at once; to its province's with what else
 * happens; and to later modules: partners and customers are told.
 */
export function announceTicket(
  work: Work,
  ticket: Pick<WrittenTicket, 'id' | 'customerId' | 'provinceId'> & Whose,
  did: string,
  others: readonly (string | null | undefined)[] = [],
  otherTeams: readonly (string | null | undefined)[] = [],
): void {
  const { id, customerId, provinceId, teamId, holderId, raisedBy } = ticket;
  const about = { ticketId: id, did, ...(customerId === null ? {} : { customerId }) };
  const whose = concerned([holderId, raisedBy, ...others], [teamId, ...otherTeams]);
  work.announce(ticketChanged, about, [...whose, gatheredIn(provinceId)]);
}
