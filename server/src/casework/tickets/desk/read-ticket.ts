import { followersOf } from '../../../platform/follower.ts';
import type { Centre } from '../../../platform/work.ts';
import { entriesOf } from '../../../contact/contacts/index.ts';
import { findCustomer, maskCustomer } from '../../../foundation/customers/index.ts';
import { type Actor, listTeamsOf, recordReading, seesProvince } from '../../../foundation/organisation/index.ts';
import type { TicketWithHistory } from '../history/contract.ts';
import { type KnownOfTicket, ticketReader } from '../history/followers.ts';
import { noSuchTicket } from '../history/refusals.ts';
import { findTicket, listEntries } from '../history/store.ts';
import { findKind } from '../kinds/kind-store.ts';
import { judgeMoves } from '../moving/judge-moves.ts';

const presentEntry = entriesOf('ticket_entry.detail');

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
  return {
    ...ticket,
    form,
    kindVersion,
    result,
    reply,
    customer: customer ? maskCustomer(customer) : null,
    ...(await readKnown(centre, actor, id)),
    life: kind?.life ?? null,
    moves,
    history,
  };
}

async function readKnown(centre: Centre, actor: Actor, id: string): Promise<KnownOfTicket> {
  let known: KnownOfTicket = { escalated: null, seenEntryId: null };
  for (const reader of followersOf(centre.followers, ticketReader))
    known = { ...known, ...(await reader.read(centre.db, actor.accountId, id)) };
  return known;
}
