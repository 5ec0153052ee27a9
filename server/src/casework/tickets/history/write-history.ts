import { followersOf } from '../../../platform/follower.ts';
import type { Work } from '../../../platform/work.ts';
import { concerned, gatheredIn } from '../../../foundation/organisation/index.ts';
import { ticketChanged } from './announcements.ts';
import { type HistoryEntry, ticketFollower, type Whose, type WrittenTicket } from './followers.ts';
import { changeTicket } from './life-store.ts';
import { saveEntry } from './store.ts';

/**
 * The one way to write what happened to a ticket: changes its row, adds to its history, announces it, and has later
 * modules follow. Whoever calls it has locked the ticket, or made it in the same work.
 */
export async function writeHistory(work: Work, ticket: WrittenTicket, entry: HistoryEntry): Promise<void> {
  if (entry.change) await changeTicket(work.db, ticket.id, entry.change, work.now);
  await noteInHistory(work, ticket.id, entry);
  announceTicket(work, ticket, entry.kind, [entry.by, entry.change?.holderId], [entry.change?.teamId]);
  for (const follower of followersOf(work.followers, ticketFollower)) await follower.follow?.(work, ticket, entry);
}

/**
 * Adds to the history what belongs to something that is written, or announced, by itself: a promise kept by a reply, the
 * team it goes to as it is raised, whom an alarm was given to.
 */
export async function noteInHistory(
  work: Pick<Work, 'db' | 'now'>,
  ticketId: string,
  { kind, by, detail, key }: Omit<HistoryEntry, 'change'>,
): Promise<void> {
  await saveEntry(work.db, { ticketId, key: key ?? null, at: work.now, accountId: by, kind, detail });
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
