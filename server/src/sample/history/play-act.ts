import type { Policy } from '@jieyi/policy';
import type { Json } from '../../platform/database/database-types.ts';
import { secondsLater } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import { classOfType } from '../../contact/contacts/index.ts';
import type { Draw } from '../../foundation/billing/index.ts';
import type { CustomerRow } from '../../foundation/customers/index.ts';
import type { PastTicket } from '../../casework/tickets/index.ts';
import type { Act, Desk } from './draw-act.ts';
import type { Visit } from './draw-visits.ts';
import type { Past } from './past.ts';

export interface InBoth {
  zh: string;
  en: string;
}

/** With what the past is made up. */
export interface Making {
  readonly draw: Draw;
  readonly now: Date;
  readonly customers: readonly CustomerRow[];
  readonly openingWords: Readonly<Record<string, readonly InBoth[]>>;
  readonly desks: (customer: CustomerRow) => Desk;
  /** The policy that was in force then. */
  readonly policyAt: (at: Date) => Policy;
  /** The category of a ticket as its kind offers it. */
  readonly categoryOf: (kind: string, wanted: string) => string;
  /** The next number of a ticket. */
  readonly nextNumber: (at: Date) => string;
}

export interface Matter {
  readonly id: string;
  complaint: PastTicket | null;
}

export interface PlayedContact {
  id: string;
  matterId: string;
  at: Date;
}

interface Playing {
  visit: Visit;
  customer: CustomerRow;
  matter: Matter;
  contact: PlayedContact;
  decisionId: string;
  summary: string;
  note: (seconds: number, accountId: string | null, kind: string, detail: object) => void;
}

/** What was done, with the tickets it left. */
export function play(making: Making, past: Past, act: Act, playing: Playing): void {
  const { visit, contact, note } = playing;
  const id = newId(secondsLater(visit.at, 200));
  const { disposition, kind, reason, byId, agentId, decided, rule } = act;
  note(200, agentId, 'acted', { actId: id, disposition, kind, reason, decided, rule });
  let result: Json = null;
  if (act.bossFunction !== null) {
    result = { bossFunction: act.bossFunction, receipt: `S${id.slice(-8).toUpperCase()}` };
    note(202, agentId, 'boss-done', result);
  }
  if (['complaint', 'suggestion', 'reopen'].includes(disposition)) result = raise(making, past, act, playing);
  if (disposition === 'expert') {
    note(215, byId, 'hand-over-accepted', {});
    note(255, byId, 'hand-over-ended', { ending: 'accepted', reason: null });
  }
  const [begunAt, doneAt] = [secondsLater(visit.at, 200), secondsLater(visit.at, 202)];
  const of = { id, contactId: contact.id, decisionId: playing.decisionId, key: `sample:${id}`, accountId: agentId };
  past.acts.push({ ...of, disposition, kind, reason, state: 'done', result, begunAt, doneAt });
}

function raise(making: Making, past: Past, act: Act, playing: Playing): Json {
  const { visit, customer, matter, contact, summary, note } = playing;
  const at = secondsLater(visit.at, 200);
  const open = matter.complaint?.state === 'open' ? matter.complaint : null;
  const reminded = act.disposition === 'complaint' && open !== null;
  const about = { id: matter.id, type: visit.type, contactId: contact.id, raisedBy: act.agentId, at, summary };
  const ticket = reminded ? open : ticketOf(making, customer, about);
  if (act.disposition === 'suggestion') Object.assign(ticket, { kind: 'suggestion' });
  const category = making.categoryOf(ticket.kind, act.category ?? ticket.category);
  Object.assign(ticket, { category });
  if (act.disposition === 'reopen') Object.assign(ticket, { reopensId: matter.complaint?.id ?? null });
  if (!reminded) past.tickets.push(ticket);
  if (!reminded && act.disposition !== 'suggestion') matter.complaint = ticket;
  if (reminded) {
    const detail = { summary, contactId: contact.id, recorded: {} };
    past.reminders.push({ ticketId: ticket.id, at, accountId: act.agentId, detail });
  }
  const raised = { ticketId: ticket.id, number: ticket.number, reminded };
  note(201, act.agentId, reminded ? 'ticket-reminded' : 'ticket-raised', { ...raised, disposition: act.disposition });
  return raised;
}

interface TicketAbout {
  id: string;
  type: string;
  contactId: string | null;
  raisedBy: string | null;
  at: Date;
  summary: string;
}

export function ticketOf(making: Making, customer: CustomerRow, about: TicketAbout): PastTicket {
  const id = newId(about.at);
  return {
    id,
    number: making.nextNumber(about.at),
    key: `sample:${id}`,
    kind: 'complaint',
    category: classOfType(about.type),
    state: 'open',
    customerId: customer.id,
    provinceId: customer.provinceId,
    cityId: customer.cityId,
    matterId: about.id,
    contactId: about.contactId,
    reopensId: null,
    insisted: false,
    summary: about.summary,
    recorded: {},
    outcome: 'none',
    refundPromisedAt: null,
    raisedBy: about.raisedBy,
    raisedAt: about.at,
    changedAt: about.at,
    stage: 'open',
    kindVersion: 1,
    closedAt: null,
  };
}
