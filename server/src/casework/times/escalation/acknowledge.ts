import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor } from '../../../foundation/organisation/index.ts';
import { lockTicket, writeHistory } from '../../tickets/index.ts';
import { announceEscalations } from './climb-ladders.ts';
import { type EscalationRow, findEscalation, saveAcknowledgement } from './escalation-store.ts';
import { noSuchEscalation } from './refusals.ts';

/**
 * Whoever was told says that they see to it: the ladder of that clock stops, until another breach, and nobody else has to
 * acknowledge it. Done twice, or after somebody else, it is done once: who was first stays.
 * @throws noSuchEscalation for what somebody else was told
 */
export async function acknowledgeEscalation(
  centre: Centre,
  actor: Actor,
  id: string,
  note: string | null,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { ticketId } = await findMine(work, actor, id);
    const ticket = await lockTicket(work.db, ticketId);
    if (!ticket) throw noSuchEscalation();
    // Only now that the ticket is locked it is known whether somebody was faster.
    const found = await findMine(work, actor, id);
    if (found.acknowledgedAt) return;
    const told = await saveAcknowledgement(work.db, found, { at: work.now, by: actor.accountId, note });
    const detail = { clock: found.clock, level: found.level, step: found.step, ...(note === null ? {} : { note }) };
    await writeHistory(work, ticket, { kind: 'acknowledged', by: actor.accountId, detail });
    announceEscalations(work, ticket.id, told);
  });
}

/** What this person was told. @throws noSuchEscalation */
export async function findMine(work: Work, actor: Actor, id: string): Promise<EscalationRow> {
  const found = await findEscalation(work.db, id);
  if (found?.accountId !== actor.accountId) throw noSuchEscalation();
  return found;
}
