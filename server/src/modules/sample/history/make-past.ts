import type { Answer, Policy } from '@jieyi/policy';
import type { Json } from '../../../platform/database-types.ts';
import { newId } from '../../../platform/new-id.ts';
import { operatorDaysBetween, secondsLater } from '../../../platform/clock.ts';
import { classOfType } from '../../access/index.ts';
import type { Draw } from '../../billing/index.ts';
import type { CustomerRow } from '../../customers/index.ts';
import { summariseAnswer } from '../../resolution/index.ts';
import type { PastTicket } from '../../tickets/index.ts';
import { type DrawnFact, drawFacts, type Earlier } from './draw-facts.ts';
import { drawOutcome, type Visit } from './draw-visits.ts';
import { type Act, type Desk, drawAct } from './draw-act.ts';
import { newPast, type Past } from './past.ts';

interface InBoth {
  zh: string;
  en: string;
}

/** With what the past is made up. */
export interface Making {
  readonly draw: Draw;
  readonly customers: readonly CustomerRow[];
  readonly openingWords: Readonly<Record<string, readonly InBoth[]>>;
  readonly desks: (customer: CustomerRow) => Desk;
  /** The policy that was in force then. */
  readonly policyAt: (at: Date) => Policy;
  /** The next number of a ticket. */
  readonly nextNumber: (at: Date) => string;
}

interface Matter {
  readonly id: string;
  complaint: PastTicket | null;
}

/** Plays the visits one after another, as the desk would have: each finds what those before it left. */
export function makePast(making: Making, visits: readonly Visit[]): Past {
  const past = newPast();
  const matters = new Map<number, Matter>();
  for (const visit of visits) {
    const customer = making.customers[visit.customer];
    if (!customer) throw new RangeError('a visit of nobody');
    const matter = matters.get(visit.matter) ?? beginMatter(making, past, visit, customer);
    matters.set(visit.matter, matter);
    playVisit(making, past, visit, customer, matter);
  }
  return past;
}

function beginMatter(making: Making, past: Past, visit: Visit, customer: CustomerRow): Matter {
  const { type, at, complainedBefore } = visit;
  const openedAt = complainedBefore === null ? at : secondsLater(at, -30 * 86_400);
  const id = newId(openedAt);
  past.matters.push({ id, customerId: customer.id, provinceId: customer.provinceId, type, openedAt });
  if (complainedBefore === null) return { id, complaint: null };
  const words = making.draw.pick(making.openingWords[type] ?? []);
  const ticket = ticketOf(making, customer, {
    id,
    type,
    contactId: null,
    raisedBy: null,
    at: openedAt,
    summary: words.zh,
  });
  Object.assign(ticket, { state: 'closed', outcome: complainedBefore, closedAt: secondsLater(openedAt, 5 * 86_400) });
  past.tickets.push(ticket);
  return { id, complaint: ticket };
}

interface TicketAbout {
  id: string;
  type: string;
  contactId: string | null;
  raisedBy: string | null;
  at: Date;
  summary: string;
}

function ticketOf(making: Making, customer: CustomerRow, about: TicketAbout): PastTicket {
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
    closedAt: null,
  };
}

/** A complaint is dealt with some days after it was raised. */
function findEarlier(making: Making, { type, at }: Visit, { complaint }: Matter): Earlier {
  if (complaint === null) return { state: 'none', outcome: 'none' };
  if (complaint.state === 'open' && operatorDaysBetween(complaint.raisedAt, at) >= 3 && making.draw.chance(0.7)) {
    const outcome = drawOutcome(making.draw, type);
    Object.assign(complaint, { state: 'closed', outcome, closedAt: secondsLater(complaint.raisedAt, 2 * 86_400) });
  }
  return { state: complaint.state === 'open' ? 'open' : 'closed', outcome: complaint.outcome };
}

function playVisit(making: Making, past: Past, visit: Visit, customer: CustomerRow, matter: Matter): void {
  const { draw } = making;
  const { type, at, wayIn, explained, accepted } = visit;
  const policy = making.policyAt(at);
  const earlier = findEarlier(making, visit, matter);
  const facts = drawFacts(draw, policy, visit, earlier);
  const openingWords = draw.pick(making.openingWords[type] ?? []);
  const desk = making.desks(customer);
  const contact = { id: newId(at), matterId: matter.id, at };
  const note = (seconds: number, accountId: string | null, kind: string, detail: object): void =>
    void past.entries.push({ contactId: contact.id, at: secondsLater(at, seconds), accountId, kind, detail });
  note(0, null, 'arrived', { wayIn, openingWords });
  note(12, desk.agentId, 'answered', {});
  note(45, desk.agentId, 'matter-named', { type, separate: false });
  const first = decide(past, policy, contact, 46, { type, explained: false, accepted: false }, facts);
  note(46, null, 'decided', first.told);
  if (explained) note(170, desk.agentId, 'marked', { explained, accepted });
  const last = explained ? decide(past, policy, contact, 170, { type, explained, accepted }, facts) : first;
  if (explained) note(170, null, 'decided', last.told);
  const act = drawAct(draw, last.answer, facts, desk);
  if (act)
    play(making, past, act, { visit, customer, matter, contact, decisionId: last.id, summary: openingWords.zh, note });
  note(260, act?.byId ?? desk.agentId, 'ended', {});
  note(300, act?.byId ?? desk.agentId, 'closed', {});
  past.contacts.push(contactRow(visit, customer, contact, openingWords, act?.byId ?? desk.agentId, desk.agentId));
  past.resolutions.push({
    contactId: contact.id,
    matterId: matter.id,
    policyId: policy.version,
    explained,
    accepted,
    earlierComplaintId: null,
  });
  past.explanations.push({ contactId: contact.id, state: 'ready', body: NOTHING_EXPLAINED, at: secondsLater(at, 47) });
  for (const { fact, state, value, source } of facts) {
    const asked = { askedAt: secondsLater(at, 45), settledAt: secondsLater(at, 46) };
    past.facts.push({ contactId: contact.id, fact, state, value, source, records: [], note: null, ...asked });
  }
}

const NOTHING_EXPLAINED = { topic: null, statements: [], unknown: [] };

interface PlayedContact {
  id: string;
  matterId: string;
  at: Date;
}

function decide(
  past: Past,
  policy: Policy,
  contact: PlayedContact,
  seconds: number,
  known: { type: string; explained: boolean; accepted: boolean },
  drawn: readonly DrawnFact[],
): { id: string; answer: Answer; told: object } {
  const at = secondsLater(contact.at, seconds);
  const facts = { ...known, ...Object.fromEntries(drawn.map(({ fact, value }) => [fact, value])) };
  const sources = Object.fromEntries(drawn.flatMap(({ fact, source }) => (source === null ? [] : [[fact, source]])));
  const answer = decideOnce(past, policy, facts, { type: 'agent', explained: 'contact', accepted: 'contact', ...sources });
  const id = newId(at);
  const of = { contactId: contact.id, matterId: contact.matterId, policyId: policy.version };
  past.decisions.push({ id, ...of, at, facts, answer });
  return { id, answer, told: summariseAnswer(id, answer) };
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
function play(making: Making, past: Past, act: Act, playing: Playing): void {
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
  if (act.category !== null) Object.assign(ticket, { category: act.category });
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

function contactRow(
  { at, wayIn }: Visit,
  { id: customerId, provinceId }: CustomerRow,
  contact: PlayedContact,
  openingWords: InBoth,
  handlerId: string,
  agentId: string,
) {
  return {
    id: contact.id,
    customerId,
    provinceId,
    wayIn,
    begunBy: 'customer' as const,
    state: 'closed',
    matterId: contact.matterId,
    handlerId,
    agentId,
    openingWords,
    arrivedAt: at,
    answeredAt: secondsLater(at, 12),
    endedAt: secondsLater(at, 260),
    closedAt: secondsLater(at, 300),
  };
}
