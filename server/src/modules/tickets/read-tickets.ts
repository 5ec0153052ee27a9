import type { Static } from 'typebox';
import type { Centre } from '../../platform/work.ts';
import { presentEntry } from '../access/index.ts';
import { type Actor, recordReading, seesProvince } from '../organisation/index.ts';
import type { Ticket, TicketWithHistory } from './contract.ts';
import { noSuchTicket } from './refusals.ts';
import { findTicket, listEntries, listTickets } from './store.ts';

export async function listTicketsFor(
  centre: Centre,
  actor: Actor,
  { limit = 50, ...filter }: { customerId?: string; matterId?: string; limit?: number },
): Promise<Ticket[]> {
  const { customerId = null, matterId = null } = filter;
  await recordReading(centre, actor, 'tickets.read', { customerId, matterId });
  return listTickets(centre.db, { ...filter, limit, provinceId: actor.provinceId });
}

/** @throws noSuchTicket */
export async function readTicket(centre: Centre, actor: Actor, id: string): Promise<Static<typeof TicketWithHistory>> {
  const found = await findTicket(centre.db, id);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchTicket();
  await recordReading(centre, actor, 'ticket.read', { customerId: found.ticket.customerId, ticketId: id });
  const history = (await listEntries(centre.db, id)).map(presentEntry);
  return { ...found.ticket, history };
}
