import type { Centre } from '../../platform/work.ts';
import { findCustomer, maskName, maskPhone, phoneOf } from '../../foundation/customers/index.ts';
import { type Actor, saveAuditEntry } from '../../foundation/organisation/index.ts';
import { readTicket } from '../../casework/tickets/index.ts';
import { notInYourHands, noSender } from './refusals.ts';
import type { RevealedSender, RevealSender, TicketSender } from './sender-contract.ts';
import { findForm } from './store.ts';

interface Found {
  ticket: Awaited<ReturnType<typeof readTicket>>;
  name: string | null;
  phone: string | null;
}

/** Whose ticket it is, customer of ours or not: masked; null where nobody is known. @throws noSuchTicket */
export async function readSender(centre: Centre, actor: Actor, ticketId: string): Promise<TicketSender | null> {
  const found = await findSender(centre, actor, ticketId);
  if (!found) return null;
  const { ticket, name, phone } = found;
  return {
    isCustomer: ticket.customerId !== null,
    name: name === null ? null : maskName(name),
    phone: phone === null ? null : maskPhone(phone),
    mayReveal: ticket.moves.length > 0,
  };
}

/** In full for a stated purpose, on record, to whoever can do something with the ticket. @throws noSender, notInYourHands */
export async function revealSender(
  centre: Centre,
  actor: Actor,
  ticketId: string,
  { purpose }: RevealSender,
): Promise<RevealedSender> {
  const found = await findSender(centre, actor, ticketId);
  if (!found) throw noSender();
  const { ticket, name, phone } = found;
  if (ticket.moves.length === 0) throw notInYourHands();
  const about = { ticketId, customerId: ticket.customerId, purpose };
  await saveAuditEntry(centre.db, centre.clock.now(), actor, 'sender.revealed', about);
  return { name, phone };
}

async function findSender(centre: Centre, actor: Actor, ticketId: string): Promise<Found | null> {
  const ticket = await readTicket(centre, actor, ticketId);
  const customer = ticket.customerId ? await findCustomer(centre.db, ticket.customerId) : undefined;
  if (customer) return { ticket, name: customer.name, phone: phoneOf(customer) };
  const form = await findForm(centre.db, ticketId);
  return form ? { ticket, name: null, phone: form.phone } : null;
}
