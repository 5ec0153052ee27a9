import { operatorDay } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import type { Actor } from '../organisation/index.ts';
import { holdOpenComplaint, type NewTicket, saveEntry, saveTicket } from './store.ts';

export interface TicketOrder {
  /** Once per intention: the act that orders it. */
  key: string;
  kind: 'complaint' | 'suggestion';
  category: string;
  matterId: string;
  contactId: string;
  customer: { id: string; provinceId: string; cityId: string };
  summary: string;
  /** What had to be recorded: callPlace, baseStationCode, symptom. */
  recorded: Record<string, string>;
  insisted: boolean;
  /** The earlier complaint that is raised again, or null. */
  reopensId: string | null;
  /** The complaint the agent pointed to as the earlier one of this matter, or null. */
  pointedToId: string | null;
}

export interface Raised {
  ticketId: string;
  number: string;
  /** True when an open complaint was reminded instead of raising another (spec 01, Acting on it). */
  reminded: boolean;
}

/** Raises a ticket; it is announced and its history begins. */
export async function raiseTicket(work: Work, actor: Actor, order: TicketOrder): Promise<Raised> {
  const id = newId(work.now);
  const { customer, pointedToId: _, ...rest } = order;
  const ticket: NewTicket = {
    ...rest,
    id,
    state: 'open',
    customerId: customer.id,
    provinceId: customer.provinceId,
    cityId: customer.cityId,
    outcome: 'none',
    refundPromisedAt: null,
    raisedBy: actor.accountId,
    raisedAt: work.now,
    closedAt: null,
  };
  const number = await saveTicket(work.db, ticket, operatorDay(work.now).slice(0, 4));
  const history = { ticketId: id, key: order.key, at: work.now, accountId: actor.accountId };
  const kind = order.reopensId ? 'raised-again' : 'raised';
  await saveEntry(work.db, { ...history, kind, detail: { summary: order.summary, reopensId: order.reopensId } });
  announceTicket(work, id, customer);
  return { ticketId: id, number, reminded: false };
}

/** Adds a reminder (催办) to the open complaint on the matter (first to the one pointed to), or raises a complaint where there is none. */
export async function remindOrRaise(work: Work, actor: Actor, order: TicketOrder): Promise<Raised> {
  const open = await holdOpenComplaint(work.db, order.matterId, order.pointedToId);
  if (!open) return raiseTicket(work, actor, order);
  const detail = { summary: order.summary, contactId: order.contactId, recorded: order.recorded };
  const entry = { ticketId: open.id, key: order.key, at: work.now, accountId: actor.accountId };
  await saveEntry(work.db, { ...entry, kind: 'reminded', detail });
  announceTicket(work, open.id, order.customer);
  return { ticketId: open.id, number: open.number, reminded: true };
}

function announceTicket(work: Work, ticketId: string, customer: { id: string; provinceId: string }): void {
  const about = { ticketId, customerId: customer.id };
  work.announce({ name: 'ticket.changed', about, audience: [`province:${customer.provinceId}`] });
}
