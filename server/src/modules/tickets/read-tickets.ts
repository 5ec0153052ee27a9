import type { Centre } from '../../platform/work.ts';
import { presentEntry } from '../access/index.ts';
import { type Actor, listTeamsOf, recordReading, seesProvince } from '../organisation/index.ts';
import type { Ticket, TicketWithHistory } from './contract.ts';
import { judgeMoves } from './judge-moves.ts';
import { findKind } from './kind-store.ts';
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
export async function readTicket(centre: Centre, actor: Actor, id: string): Promise<TicketWithHistory> {
  const found = await findTicket(centre.db, id);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchTicket();
  await recordReading(centre, actor, 'ticket.read', { customerId: found.ticket.customerId, ticketId: id });
  const { ticket, form, kindVersion, result, reply } = found;
  const kind = await findKind(centre.db, ticket.kind, kindVersion);
  const where = { stage: ticket.stage, teamId: ticket.team?.id ?? null, holderId: ticket.holder?.id ?? null };
  const moves = kind ? judgeMoves(kind.life, where, actor, await listTeamsOf(centre.db, actor.accountId)) : [];
  const history = (await listEntries(centre.db, id)).map(presentEntry);
  return { ...ticket, form, kindVersion, result, reply, moves, history };
}
