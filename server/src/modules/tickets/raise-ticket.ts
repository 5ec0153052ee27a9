import { minutesLater, operatorDay } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import { type Actor, listTeams } from '../organisation/index.ts';
import { chooseTeam } from './choose-team.ts';
import { nextState } from './judge-life.ts';
import type { TicketKind } from './kind-contract.ts';
import { findKind } from './kind-store.ts';
import { changeTicket } from './life-store.ts';
import { announceTicket } from './move-ticket.ts';
import { noSuchKind } from './refusals.ts';
import { holdOpenComplaint, type NewTicket, saveEntry, saveTicket, type Severity } from './store.ts';

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
}

export interface Raised {
  ticketId: string;
  number: string;
  /** True when an open complaint was reminded instead of raising another (spec 01, Acting on it). */
  reminded: boolean;
}

/** Raises a ticket and sends it to the team that handles its category; its history begins. @throws noSuchKind */
export async function raiseTicket(work: Work, actor: Actor | null, order: TicketOrder): Promise<Raised> {
  const kind = await findKind(work.db, order.kind);
  const [first] = kind?.life.states ?? [];
  if (!kind || !first) throw noSuchKind([{ field: 'kind', message: order.kind }]);
  const id = newId(work.now);
  const { customer, pointedToId: _, ...rest } = order;
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
  await sendToTeam(work, kind, ticket);
  announceTicket(work, ticket, entry);
  return { ticketId: id, number, reminded: false };
}

/** Where nobody handles the category it stays unassigned, for somebody to assign. */
async function sendToTeam(work: Work, kind: TicketKind, ticket: NewTicket): Promise<void> {
  const to = nextState(kind.life, 'assign', ticket.stage);
  const team = chooseTeam(await listTeams(work.db, ticket.provinceId), ticket.category, ticket.cityId);
  if (to === null || team === null) return;
  const acceptBy = minutesLater(work.now, kind.acceptMinutes);
  await changeTicket(work.db, ticket.id, { stage: to, teamId: team.id, assignedAt: work.now, acceptBy }, work.now);
  const entry = { ticketId: ticket.id, key: null, at: work.now, accountId: null };
  const detail = { from: ticket.stage, to, teamId: team.id, team: { zh: team.nameZh, en: team.nameEn } };
  await saveEntry(work.db, { ...entry, kind: 'assign', detail });
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
