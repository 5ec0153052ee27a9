import { isRecent } from '../../../platform/undo-within.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor } from '../../../foundation/organisation/index.ts';
import { lockTicket, writeHistory } from '../../tickets/index.ts';
import { announceEscalations } from './climb-ladders.ts';
import { findMine } from './acknowledge.ts';
import { forgetAcknowledgement } from './escalation-store.ts';
import { noSuchEscalation, tookOn } from './refusals.ts';

/**
 * Whoever took an alarm on by mistake takes that back: it waits for everybody who was told again, and the ladder climbs on.
 * A second time changes nothing.
 * @throws noSuchEscalation, tookOn where it was somebody else, too long ago, or the alarm is over
 */
export async function undoAcknowledging(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { ticketId } = await findMine(work, actor, id);
    const ticket = await lockTicket(work.db, ticketId);
    if (!ticket) throw noSuchEscalation();
    const found = await findMine(work, actor, id);
    const { acknowledgedAt, acknowledgedBy, endedAt, clock, level, step } = found;
    if (acknowledgedAt === null) return;
    const mine = acknowledgedBy === actor.accountId && isRecent(acknowledgedAt, work.now);
    if (!mine || endedAt !== null) throw tookOn();
    const told = await forgetAcknowledgement(work.db, { ticketId, clock, by: actor.accountId, at: acknowledgedAt });
    const detail = { clock, level, step };
    await writeHistory(work, ticket, { kind: 'acknowledgement-undone', by: actor.accountId, detail });
    announceEscalations(work, ticket.id, told);
  });
}
