import type { Centre } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { findTicket, noSuchTicket } from '../../tickets/index.ts';
import { saveLook } from './look-store.ts';

/** Remembers how far somebody has seen the history of a ticket. @throws noSuchTicket */
export async function noteLook(centre: Centre, actor: Actor, ticketId: string, entryId: number): Promise<void> {
  const found = await findTicket(centre.db, ticketId);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchTicket();
  await saveLook(centre.db, { accountId: actor.accountId, ticketId, entryId, at: centre.clock.now() });
}
