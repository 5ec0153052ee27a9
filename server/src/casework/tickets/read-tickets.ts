import type { Centre } from '../../platform/work.ts';
import { presentEntry } from '../../contact/contacts/index.ts';
import { findCustomer, maskName, maskPhone } from '../../foundation/customers/index.ts';
import { type Actor, listTeamsOf, recordReading, seesProvince } from '../../foundation/organisation/index.ts';
import { type Escalation } from '../areas/escalated/escalated-store.ts';
import { findTerm } from '../areas/escalated/escalated-store.ts';
import { sources } from '../areas/contract.ts';
import type { TicketWithHistory } from './contract.ts';
import { judgeMoves } from './moves/judge-moves.ts';
import { findKind } from './kinds/kind-store.ts';
import { findLook } from '../lists/look-store.ts';
import { noSuchTicket } from './refusals.ts';
import { findTicket, listEntries } from './store.ts';
import { oneOf } from '../../platform/stored.ts';

/** @throws noSuchTicket */
export async function readTicket(centre: Centre, actor: Actor, id: string): Promise<TicketWithHistory> {
  const found = await findTicket(centre.db, id);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchTicket();
  await recordReading(centre, actor, 'ticket.read', { customerId: found.ticket.customerId, ticketId: id });
  const { ticket, form, kindVersion, result, reply } = found;
  const kind = await findKind(centre.db, ticket.kind, kindVersion);
  const where = { stage: ticket.stage, teamId: ticket.team?.id ?? null, holderId: ticket.holder?.id ?? null };
  const moves = kind ? judgeMoves(kind.life, where, actor, await listTeamsOf(centre.db, actor.accountId)) : [];
  const history = (await listEntries(centre.db, id)).map(presentEntry);
  const customer = ticket.customerId ? await findCustomer(centre.db, ticket.customerId) : undefined;
  const masked = customer ? { name: maskName(customer.name), phone: maskPhone(customer.phone) } : null;
  const escalated = await findTerm(centre.db, id);
  const seenEntryId = await findLook(centre.db, actor.accountId, id);
  return {
    ...ticket,
    form,
    kindVersion,
    result,
    reply,
    customer: masked,
    escalated: escalated ? toEscalated(escalated) : null,
    seenEntryId,
    life: kind?.life ?? null,
    moves,
    history,
  };
}

function toEscalated({ source, sourceNumber, termAt }: Escalation): TicketWithHistory['escalated'] {
  return { source: oneOf(sources, source, 'escalated_complaint.source'), sourceNumber, termAt: termAt.toISOString() };
}
