import type { Answer, Policy } from '@jieyi/policy';
import { newId } from '../../platform/new-id.ts';
import { operatorDaysBetween, secondsLater } from '../../platform/clock.ts';
import type { CustomerRow } from '../../foundation/customers/index.ts';
import { summariseAnswer } from '../../deciding/resolution/index.ts';
import { type DrawnFact, drawFacts, type Earlier } from './draw-facts.ts';
import { drawOutcome, type Visit } from './draw-visits.ts';
import { drawAct } from './draw-act.ts';
import { type InBoth, type Making, type Matter, play, type PlayedContact, ticketOf } from './play-act.ts';
import { newPast, type Past } from './past.ts';

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
  endOpen(making, past);
  return past;
}

/** Also what nobody asked about again was dealt with: within two days, or by half of the time that has passed. */
function endOpen({ draw, now }: Making, { tickets, matters }: Past): void {
  const types = new Map(matters.map(({ id, type }) => [id, type]));
  for (const ticket of tickets.filter(({ state }) => state === 'open')) {
    const seconds = Math.min(2 * 86_400, (now.getTime() - ticket.raisedAt.getTime()) / 2000);
    const closedAt = secondsLater(ticket.raisedAt, Math.floor(seconds));
    const outcome = drawOutcome(draw, types.get(ticket.matterId ?? '') ?? '');
    Object.assign(ticket, { state: 'closed', stage: 'closed', outcome, closedAt, changedAt: closedAt });
  }
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
  Object.assign(ticket, {
    state: 'closed',
    stage: 'closed',
    outcome: complainedBefore,
    closedAt: secondsLater(openedAt, 5 * 86_400),
  });
  past.tickets.push(ticket);
  return { id, complaint: ticket };
}

/** A complaint is dealt with some days after it was raised. */
function findEarlier(making: Making, { type, at }: Visit, { complaint }: Matter): Earlier {
  if (complaint === null) return { state: 'none', outcome: 'none' };
  if (complaint.state === 'open' && operatorDaysBetween(complaint.raisedAt, at) >= 3 && making.draw.chance(0.7)) {
    const outcome = drawOutcome(making.draw, type);
    Object.assign(complaint, {
      state: 'closed',
      stage: 'closed',
      outcome,
      closedAt: secondsLater(complaint.raisedAt, 2 * 86_400),
    });
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
  const answer = policy.decide(facts, { type: 'agent', explained: 'contact', accepted: 'contact', ...sources });
  const id = newId(at);
  const of = { contactId: contact.id, matterId: contact.matterId, policyId: policy.version };
  past.decisions.push({ id, ...of, at, facts, answer });
  return { id, answer, told: summariseAnswer(id, answer) };
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
    state: 'closed' as const,
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
