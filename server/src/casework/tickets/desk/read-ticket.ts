import { followersOf } from '../../../platform/follower.ts';
import type { Centre } from '../../../platform/work.ts';
import { entriesOf } from '../../../contact/contacts/index.ts';
import { maskCustomer } from '../../../foundation/customers/index.ts';
import { type Actor, recordReading, seesProvince } from '../../../foundation/organisation/index.ts';
import type { TicketWithHistory } from '../history/contract.ts';
import { type KnownOfTicket, type TicketReader, ticketReader } from '../history/followers.ts';
import { findTicketPage } from '../history/page-store.ts';
import { noSuchTicket } from '../history/refusals.ts';
import { findKind } from '../kinds/keep-kinds.ts';
import { judgeMoves } from '../moving/judge-moves.ts';

const presentEntry = entriesOf('ticket_entry.detail');

/** @throws noSuchTicket */
export async function readTicket(centre: Centre, actor: Actor, id: string): Promise<TicketWithHistory> {
  const readers = followersOf(centre.followers, ticketReader);
  const found = await findTicketPage(centre.db, { id, accountId: actor.accountId, readers });
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchTicket();
  await recordReading(centre, actor, 'ticket.read', { customerId: found.ticket.customerId, ticketId: id });
  const { ticket, form, kindVersion, result, reply, customer } = found;
  const kind = await findKind(centre.kept, ticket.kind, kindVersion);
  const where = { stage: ticket.stage, teamId: ticket.team?.id ?? null, holderId: ticket.holder?.id ?? null };
  return {
    ...ticket,
    form,
    kindVersion,
    result,
    reply,
    customer: customer ? maskCustomer(customer) : null,
    ...readKnown(readers, found.known),
    life: kind?.life ?? null,
    moves: kind ? judgeMoves(kind.life, where, actor, actor.teams) : [],
    history: found.history.map(presentEntry),
  };
}

function readKnown(readers: readonly TicketReader[], known: readonly unknown[]): KnownOfTicket {
  return readers.reduce<KnownOfTicket>((all, reader, place) => ({ ...all, ...reader.read(known[place]) }), {
    escalated: null,
    seenEntryId: null,
  });
}
