import { type Centre, inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { lockLife, moveTicket } from './move-ticket.ts';
import type { Moving } from './work-on-ticket.ts';

/** What the customer is told. @throws noSuchTicket, ticketMoved */
export async function replyToCustomer(
  centre: Centre,
  actor: Actor,
  id: string,
  { reply, outcome, ...moving }: Moving & { reply: string; outcome?: string | undefined },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockLife(work, actor, id);
    const change = { reply, satisfied: null, ...(outcome === undefined ? {} : { outcome }) };
    await moveTicket(work, actor, held, { verb: 'reply', ...moving, change, detail: { reply } });
  });
}

/**
 * How the customer took the reply: content, and it is over; not content, and it goes on where it began, with what they
 * said on its history. Without an actor the customer said so themselves.
 * @throws noSuchTicket, ticketMoved
 */
export async function recordSatisfaction(
  centre: Centre,
  actor: Actor | null,
  id: string,
  { satisfied, words, ...moving }: Moving & { satisfied: boolean; words?: string | undefined },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockLife(work, actor, id);
    const verb = satisfied ? 'satisfied' : 'dissatisfied';
    const goesOn = satisfied ? {} : { teamId: null, holderId: null, acceptBy: null };
    const detail = { ...(words === undefined ? {} : { words }), ...(actor ? {} : { by: 'customer' }) };
    await moveTicket(work, actor, held, { verb, ...moving, change: { satisfied, ...goesOn }, detail });
  });
}

/** Over, though the customer said neither. @throws noSuchTicket, ticketMoved */
export async function closeTicket(
  centre: Centre,
  actor: Actor,
  id: string,
  { note, ...moving }: Moving & { note?: string | undefined },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockLife(work, actor, id);
    await moveTicket(work, actor, held, { verb: 'close', ...moving, detail: note === undefined ? {} : { note } });
  });
}

/** Given up: raised by mistake, or the customer wants it no more. @throws noSuchTicket, ticketMoved */
export async function cancelTicket(
  centre: Centre,
  actor: Actor,
  id: string,
  { reason, ...moving }: Moving & { reason: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockLife(work, actor, id);
    const change = { teamId: null, holderId: null, acceptBy: null };
    await moveTicket(work, actor, held, { verb: 'cancel', ...moving, change, detail: { reason } });
  });
}
