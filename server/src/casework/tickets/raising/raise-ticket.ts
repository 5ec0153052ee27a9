import { operatorDay } from '../../../platform/clock.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Work } from '../../../platform/work.ts';
import { type Actor } from '../../../foundation/organisation/index.ts';
import { followClocks } from '../../times/clocks/follow-clocks.ts';
import { findKind } from '../kinds/kind-store.ts';
import { sendToTeam } from '../../links/attach-child.ts';
import { joinMassFault } from '../../outages/join-mass-fault.ts';
import { announceTicket } from '../moves/move-ticket.ts';
import { noSuchKind } from '../refusals.ts';
import { holdOpenComplaint, type NewTicket, saveEntry, saveTicket } from '../store.ts';
import type { Severity } from '../contract.ts';

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
  /** True when an open complaint was reminded instead of raising another (spec 01, Acting on it). */
  reminded: boolean;
}

/**
 * Raises a ticket; its history begins. It goes under the outage that covers it, or to the team that handles its category.
 * @throws noSuchKind
 */
export async function raiseTicket(
  work: Work,
  actor: Pick<Actor, 'accountId'> | null,
  order: TicketOrder,
): Promise<Raised> {
  const kind = await findKind(work.db, order.kind);
  const [first] = kind?.life.states ?? [];
  if (!kind || !first) throw noSuchKind([{ field: 'kind', message: order.kind }]);
  const id = newId(work.now);
  const { customer, pointedToId: _, joins, ...rest } = order;
  const ticket: NewTicket = {
    ...rest,
    id,
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
  const number = await saveTicket(work.db, ticket, operatorDay(work.now).slice(0, 4));
  const history = { ticketId: id, key: order.key, at: work.now, accountId: actor?.accountId ?? null };
  const entry = order.reopensId ? 'raised-again' : 'raised';
  const detail = { summary: order.summary, reopensId: order.reopensId, to: first.id };
  await saveEntry(work.db, { ...history, kind: entry, detail });
  const joined = order.massFault ? null : await joinMassFault(work, ticket, joins);
  if (joined === null) await sendToTeam(work, kind, ticket);
  await followClocks(work, id, kind);
  announceTicket(work, ticket, entry);
  return { ticketId: id, number, reminded: false };
}

/** Adds a reminder (催办) to the open complaint on the matter (first to the one pointed to), or raises a complaint where there is none. */
export async function remindOrRaise(work: Work, actor: Actor, order: TicketOrder): Promise<Raised> {
  const open = order.matterId === null ? null : await holdOpenComplaint(work.db, order.matterId, order.pointedToId);
  if (!open) return raiseTicket(work, actor, order);
  const detail = { summary: order.summary, contactId: order.contactId, recorded: order.recorded };
  const entry = { ticketId: open.id, key: order.key, at: work.now, accountId: actor.accountId };
  await saveEntry(work.db, { ...entry, kind: 'reminded', detail });
  announceTicket(work, open, 'reminded');
  return { ticketId: open.id, number: open.number, reminded: true };
}
