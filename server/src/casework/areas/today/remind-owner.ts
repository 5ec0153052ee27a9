import { keyUsed } from '../../../platform/refusal.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { findEntryOfKey, lockTicket, noSuchTicket, ticketMoved, writeHistory } from '../../tickets/index.ts';
import { scopeOf } from '../acknowledge-alert.ts';

/**
 * Whoever answers for the area reminds those who have an open ticket: it is on its history, counts among its reminders, and
 * shows as new to whoever has it. The same key reminds once.
 * @throws noSuchTicket, ticketMoved, keyUsed
 */
export async function remindOwner(centre: Centre, actor: Actor, id: string, key: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const ticket = await lockTicket(work.db, id);
    const { cityId } = scopeOf(actor);
    if (!ticket || !seesProvince(actor, ticket.provinceId) || (cityId && cityId !== ticket.cityId))
      throw noSuchTicket();
    const before = await findEntryOfKey(work.db, key);
    if (before && (before.ticketId !== id || before.kind !== 'reminded')) throw keyUsed();
    if (before) return;
    if (ticket.state !== 'open') throw ticketMoved([{ field: 'stage', message: ticket.stage }]);
    await writeHistory(work, ticket, { kind: 'reminded', by: actor.accountId, key, detail: { from: 'area' } });
  });
}
