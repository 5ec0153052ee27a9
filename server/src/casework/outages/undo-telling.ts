import { isRecent } from '../../platform/undo-within.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { lockLife, lockTickets, undoClose } from '../tickets/index.ts';
import { announceMassFault } from './announce-mass-fault.ts';
import { listAnsweredBy } from './telling/answered-store.ts';
import { saveDeed } from './deed-store.ts';
import { findMassFault, lockMassFault } from './mass-fault-store.ts';
import { findReplyOf } from './mass-reply-store.ts';
import { noSuchMassFault, noSuchMessage, tellingStands } from './refusals.ts';
import { findMessage, lockMessage, markUntold } from './telling/message-store.ts';

/**
 * A customer was marked as told by mistake: whoever did takes it back. They are to be told again, and what was closed with
 * it, the outage's own ticket too, is open as before. A second time changes nothing.
 * @throws noSuchMassFault, noSuchMessage, tellingStands
 */
export async function undoTelling(
  centre: Centre,
  actor: Actor,
  { id: faultId, messageId }: { id: string; messageId: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockMassFault(work.db, faultId, 'alone');
    const fault = locked && seesProvince(actor, locked.provinceId) && (await findMassFault(work.db, faultId));
    const reply = fault && (await findReplyOf(work.db, faultId));
    if (!fault || !reply) throw noSuchMassFault();
    if (!(await findMessage(work.db, reply.id, messageId))) throw noSuchMessage();
    const closed = [faultId, ...(await listAnsweredBy(work.db, messageId)).map(({ ticketId }) => ticketId)];
    await lockTickets(work.db, closed);
    const message = await lockMessage(work.db, messageId);
    if (!message || message.toldAt === null) return;
    const { toldAt, toldBy } = message;
    if (toldBy !== actor.accountId || !isRecent(toldAt, work.now)) throw tellingStands();
    await markUntold(work.db, messageId);
    await reopen(work, actor, closed, toldAt);
    const deed = { ticketId: faultId, accountId: actor.accountId, at: work.now };
    await saveDeed(work.db, { ...deed, deed: 'untold', count: 1 });
    announceMassFault(work, fault);
  });
}

/** Those that were closed at that moment and have been so since. */
async function reopen(work: Work, { accountId }: Actor, ids: readonly string[], closedAt: Date): Promise<void> {
  for (const id of ids) await undoClose(work, accountId, await lockLife(work, null, id), closedAt);
}
