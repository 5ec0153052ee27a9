import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { attachChild, detachChild } from '../links/index.ts';
import { lockLife, lockTickets, noSuchTicket, sendToTeam, ticketMoved } from '../tickets/index.ts';
import { saveDeed } from './deed-store.ts';
import { endParent } from './end-parent.ts';
import { findMassFault, lockMassFault } from './mass-fault-store.ts';
import { findReplyOf } from './mass-reply-store.ts';
import { announceMassFault } from './announce-mass-fault.ts';
import { massFaultOver, noSuchMassFault, notAttached } from './refusals.ts';

/** Open tickets that were there before go under the outage; what ended or was attached in between is left. */
export async function attachTickets(
  centre: Centre,
  actor: Actor,
  faultId: string,
  tickets: readonly string[],
): Promise<{ attached: number; left: number }> {
  return inOneWork(centre, async (work) => {
    const locked = await lockMassFault(work.db, faultId, 'share');
    const fault = locked && (await findMassFault(work.db, faultId));
    if (!locked || !fault || !seesProvince(actor, locked.provinceId)) throw noSuchMassFault();
    if (locked.state === 'over') throw massFaultOver();
    let attached = 0;
    for (const ticket of (await lockTickets(work.db, tickets)).values()) {
      const fits = ticket.state === 'open' && ticket.parentId === null && !ticket.massFault;
      if (!fits || ticket.provinceId !== locked.provinceId) continue;
      await attachChild(work, actor.accountId, ticket, { id: faultId, number: fault.number }, 'by-hand');
      attached += 1;
    }
    const deed = { ticketId: faultId, accountId: actor.accountId, at: work.now };
    if (attached > 0) await saveDeed(work.db, { ...deed, deed: 'attached', count: attached });
    announceMassFault(work, locked);
    return { attached, left: new Set(tickets).size - attached };
  });
}

/** One that is not of it goes on by itself, to the team of its category. @throws noSuchTicket, notAttached, ticketMoved */
export async function detachTicket(
  centre: Centre,
  actor: Actor,
  faultId: string,
  ticketId: string,
  reason: string,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockMassFault(work.db, faultId, 'alone');
    await lockTickets(work.db, [faultId, ticketId]);
    const { ticket, kind } = await lockLife(work, actor, ticketId);
    const fault = await findMassFault(work.db, faultId);
    if (!fault || fault.provinceId !== ticket.provinceId) throw noSuchTicket();
    if (ticket.parentId !== faultId) throw notAttached();
    if (ticket.state !== 'open') throw ticketMoved([{ field: 'stage', message: ticket.stage }]);
    await detachChild(work, actor.accountId, ticket, { id: faultId, number: fault.number }, reason);
    if (ticket.teamId === null) await sendToTeam(work, kind, ticket, 'detached');
    await saveDeed(work.db, {
      ticketId: faultId,
      deed: 'detached',
      accountId: actor.accountId,
      at: work.now,
      count: 1,
    });
    work.beforeCommit(`end-parent:${faultId}`, () => endOutage(work, faultId));
    announceMassFault(work, fault);
  });
}

/** It may have been the last whose customer was to be told. */
async function endOutage(work: Work, faultId: string): Promise<void> {
  const reply = await findReplyOf(work.db, faultId);
  if (reply) await endParent(work, reply);
}
