import { inOneWork, type Work } from '../../../platform/work.ts';
import { findCustomer } from '../../../foundation/customers/index.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { classOfType, type ContactRow, writeTimeline } from '../../../contact/contacts/index.ts';
import { raiseTicket, remindOrRaise, type TicketOrder } from '../../../casework/tickets/index.ts';
import { type BegunAct, beginAct } from './begin-act.ts';
import type { DecidingCentre } from '../centre.ts';
import type { ActOnDecision } from '../contract.ts';
import { decideMatter } from '../decide-matter.ts';
import { orderBossFunction } from './run-boss-function.ts';
import { findEarlierComplaint, listOwnTickets } from '../facts/own-facts.ts';
import { handOverInstead, notAnOption } from '../refusals.ts';
import { changeAct } from './act-store.ts';
import { changeResolution } from '../store.ts';
import { raisesAnew } from './judge-reminder.ts';
import { summariseContact } from './word-ticket.ts';

/**
 * Does what was decided, or otherwise with a reason, once: the same key again gives the same act.
 * @throws those of beginAct; handOverInstead, subscriptionNeeded
 */
export async function actOnDecision(
  centre: DecidingCentre,
  actor: Actor,
  contactId: string,
  order: ActOnDecision,
): Promise<string> {
  if (order.disposition === 'expert') throw handOverInstead();
  return inOneWork(centre, async (work) => {
    const begun = await beginAct(centre, work, actor, contactId, order);
    if (!begun.repeated) await takeEffect(work, actor, begun, order);
    return begun.act.id;
  });
}

async function takeEffect(work: Work, actor: Actor, begun: BegunAct, order: ActOnDecision): Promise<void> {
  switch (order.disposition) {
    case 'explain':
      return markExplained(work, begun);
    case 'complaint':
    case 'suggestion':
    case 'reopen':
      return raise(work, actor, begun, order);
    case 'self-handle':
      return orderBossFunction(work, begun, order);
    default:
      // Advice: said to the customer, on record with the act.
      return;
  }
}

/** Explaining for the first time makes the matter explained; other explanations end it as they are. */
async function markExplained(work: Work, { locked, answer }: BegunAct): Promise<void> {
  if (answer.status !== 'decided' || answer.reason !== 'first') return;
  await changeResolution(work.db, locked.contact.id, { explained: true });
  await decideMatter(work, { ...locked, resolution: { ...locked.resolution, explained: true } });
}

/** Raises the ticket of an act. Also for an expert whose final explanation was not accepted. */
export async function raise(
  work: Work,
  actor: Actor,
  begun: Pick<BegunAct, 'act' | 'locked' | 'answer'>,
  order: Pick<ActOnDecision, 'disposition' | 'record' | 'reason'>,
): Promise<void> {
  const { locked, act, answer } = begun;
  const ticket = await orderTicket(work, begun, order);
  const fresh =
    order.disposition !== 'complaint' ||
    raisesAnew(locked.policy, answer, await listOwnTickets(work.db, locked.contact), locked.contact.id);
  const raised = await (fresh ? raiseTicket : remindOrRaise)(work, actor, ticket);
  await changeAct(work.db, act.id, { state: 'done', result: { ...raised } });
  const kind = raised.reminded ? 'ticket-reminded' : 'ticket-raised';
  await writeTimeline(work, locked.contact, actor.accountId, kind, { ...raised, disposition: order.disposition });
}

async function orderTicket(
  work: Work,
  { locked, act, answer }: Pick<BegunAct, 'act' | 'locked' | 'answer'>,
  order: Pick<ActOnDecision, 'disposition' | 'record' | 'reason'>,
): Promise<TicketOrder> {
  const { contact, resolution, type } = locked;
  const reopens = order.disposition === 'reopen' ? await findEarlierComplaint(work, contact, resolution) : undefined;
  const decided = answer.status === 'decided' ? answer.ticketCategory : null;
  return {
    key: act.id,
    kind: order.disposition === 'suggestion' ? 'suggestion' : 'complaint',
    // A reopened ticket keeps its own category; otherwise the class of the type unless the policy states one.
    category: reopens?.category ?? decided ?? classOfType(type),
    matterId: resolution.matterId,
    contactId: contact.id,
    customer: await whoseTicket(work, contact),
    summary: await summariseContact(work, contact, order),
    recorded: order.record ?? {},
    insisted: act.kind === 'insisted',
    reopensId: reopens?.id ?? null,
    pointedToId: resolution.earlierComplaintId,
  };
}

/** Somebody unknown has a ticket of nobody's, in the province that serves them. */
async function whoseTicket({ db }: Work, { customerId, provinceId }: ContactRow): Promise<TicketOrder['customer']> {
  if (customerId === null) return { id: null, provinceId, cityId: null };
  const customer = await findCustomer(db, customerId);
  if (!customer) throw notAnOption();
  return { id: customer.id, provinceId: customer.provinceId, cityId: customer.cityId };
}
