import { type Centre, inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../organisation/index.ts';
import { followClocks } from '../clocks/follow-clocks.ts';
import { announceTicket, holdLife } from '../move-ticket.ts';
import { noSuchEscalation } from '../refusals.ts';
import { saveEntry } from '../store.ts';
import { findEscalation, saveAcknowledgement } from './escalation-store.ts';

/**
 * Whoever was told says that they see to it: the ladder of that clock stops, until another breach. Done twice, it is
 * done once.
 * @throws noSuchEscalation for what somebody else was told
 */
export async function acknowledgeEscalation(
  centre: Centre,
  actor: Actor,
  id: string,
  note: string | null,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const found = await findEscalation(work.db, id);
    if (!found || found.accountId !== actor.accountId) throw noSuchEscalation();
    const { ticket, kind } = await holdLife(work, null, found.ticketId);
    if (!(await saveAcknowledgement(work.db, id, work.now, note))) return;
    const entry = { ticketId: ticket.id, key: null, at: work.now, accountId: actor.accountId };
    const detail = { clock: found.clock, level: found.level, step: found.step, ...(note === null ? {} : { note }) };
    await saveEntry(work.db, { ...entry, kind: 'acknowledged', detail });
    await followClocks(work, ticket.id, kind);
    announceTicket(work, ticket, 'acknowledged');
  });
}
