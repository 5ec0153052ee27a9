import { operatorDay } from '../../../platform/clock.ts';
import { followersOf } from '../../../platform/follower.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Work } from '../../../platform/work.ts';
import { type Actor } from '../../../foundation/organisation/index.ts';
import type { Severity } from '../history/contract.ts';
import { type TakeIn, ticketFollower } from '../history/followers.ts';
import { lockTicket } from '../history/life-store.ts';
import type { NewTicket } from '../history/new-ticket.ts';
import { findOpenComplaint, lockMatter, saveTicket } from '../history/store.ts';
import { writeHistory } from '../history/write-history.ts';
import { fitCategory } from '../kinds/judge-kind.ts';
import { findKind } from '../kinds/keep-kinds.ts';
import { noSuchKind } from '../kinds/refusals.ts';
import { findFirstTeam } from './send-to-team.ts';

export interface TicketOrder {
  /** Once per intention: the act that orders it. */
  key: string;
  kind: string;
  category: string;
  matterId: string | null;
  contactId: string | null;
  customer: { id: string | null; provinceId: string; cityId: string | null };
  summary: string;
  /** What had to be recorded: callPlace, baseStationCode, symptom. */
  recorded: Record<string, string>;
  insisted: boolean;
  /** The earlier complaint that is raised again, or null. */
  reopensId: string | null;
  /** The complaint the agent pointed to as the earlier one of this matter, or null. */
  pointedToId: string | null;
  form?: Record<string, string>;
  place?: string | null;
  severity?: Severity;
  wayIn?: string | null;
  externalId?: string | null;
  /** It stands for an outage. */
  massFault?: boolean;
  /** The outage that a person said it is of; otherwise the one whose area it is in. */
  joins?: string;
}

export interface Raised {
  ticketId: string;
  number: string;
  /** True when an open complaint was reminded instead of raising another (docs/rules/acting.md#reminder). */
  reminded: boolean;
}

/**
 * Raises a ticket; its history begins. It goes to whoever takes it in, such as the outage that covers it, or else to the
 * team that handles its category.
 * @throws noSuchKind
 */
export async function raiseTicket(
  work: Work,
  actor: Pick<Actor, 'accountId'> | null,
  order: TicketOrder,
): Promise<Raised> {
  const kind = await findKind(work.kept, order.kind);
  const [first] = kind?.life.states ?? [];
  if (!kind || !first) throw noSuchKind([{ field: 'kind', message: order.kind }]);
  const id = newId(work.now);
  const { customer, pointedToId: _, joins, ...rest } = order;
  const ticket: NewTicket = {
    ...rest,
    id,
    // One raised again keeps what it was raised as, though that may not be chosen any more.
    category: order.reopensId === null ? fitCategory(kind, order.category) : order.category,
    state: 'open',
    stage: first.id,
    kindVersion: kind.version,
    customerId: customer.id,
    provinceId: customer.provinceId,
    cityId: customer.cityId,
    outcome: 'none',
    refundPromisedAt: null,
    raisedBy: actor?.accountId ?? null,
    raisedAt: work.now,
    changedAt: work.now,
    closedAt: null,
  };
  const takeIn = await findPlace(work, ticket, joins);
  const team = takeIn ? null : await findFirstTeam(work, kind, ticket);
  const sent = team ? { ...ticket, ...team.change, version: 2 } : ticket;
  const number = await saveTicket(work.db, sent, operatorDay(work.now).slice(0, 4));
  const entry = order.reopensId ? 'raised-again' : 'raised';
  const detail = { summary: order.summary, reopensId: order.reopensId, to: first.id };
  const raised = { ...ticket, ...(team && { teamId: team.change.teamId }), version: 1 };
  const written = { kind: entry, by: actor?.accountId ?? null, key: order.key, detail };
  await writeHistory(work, raised, written, team ? [team.entry] : []);
  await takeIn?.(raised);
  return { ticketId: id, number, reminded: false };
}

/** With the first that takes it in; null where it goes to a team. */
async function findPlace(work: Work, ticket: NewTicket, joins: string | undefined): Promise<TakeIn | null> {
  for (const follower of followersOf(work.followers, ticketFollower)) {
    const takeIn = await follower.place?.(work, ticket, joins);
    if (takeIn) return takeIn;
  }
  return null;
}

/** Adds a reminder (催办) to the open complaint on the matter (first to the one pointed to), or raises a complaint where there is none. */
export async function remindOrRaise(work: Work, actor: Actor, order: TicketOrder): Promise<Raised> {
  const open = order.matterId === null ? undefined : await lockOpenComplaint(work, order.matterId, order.pointedToId);
  if (!open) return raiseTicket(work, actor, order);
  const detail = { summary: order.summary, contactId: order.contactId, recorded: order.recorded };
  await writeHistory(work, open, { kind: 'reminded', by: actor.accountId, key: order.key, detail });
  return { ticketId: open.id, number: open.number, reminded: true };
}

/**
 * Locks the matter, so that two people cannot raise a second complaint beside the open one, and then that one; it may have
 * ended while it was waited for.
 */
async function lockOpenComplaint({ db }: Work, matterId: string, pointedToId: string | null) {
  await lockMatter(db, matterId);
  for (;;) {
    const open = await findOpenComplaint(db, matterId, pointedToId);
    const locked = open && (await lockTicket(db, open.id));
    if (!open || locked?.state === 'open') return locked;
  }
}
