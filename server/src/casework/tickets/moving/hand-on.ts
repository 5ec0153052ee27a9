import type { HandOn, HoldingFollower } from '../../../foundation/organisation/index.ts';
import type { Work } from '../../../platform/work.ts';
import { listHeldBy, lockTickets } from '../history/life-store.ts';
import { writeHistory } from '../history/write-history.ts';

/** Open tickets in the hand of somebody who is disabled go to a colleague of the same team, wherever they stand. */
export const ticketsOfLeaver: HoldingFollower = {
  kind: 'tickets',
  right: 'ticket:handle',
  list: async (db, accountId) =>
    (await listHeldBy(db, accountId)).map(({ number, ...ticket }) => ({ ...ticket, label: number })),
  handOn,
};

async function handOn(work: Work, { from, to, by }: HandOn): Promise<void> {
  const held = await listHeldBy(work.db, from);
  const locked = await lockTickets(
    work.db,
    held.map(({ id }) => id),
  );
  for (const ticket of locked.values()) {
    if (ticket.holderId !== from || ticket.state !== 'open') continue;
    const detail = { from, to };
    await writeHistory(work, ticket, { kind: 'handed-on', by: by.accountId, change: { holderId: to }, detail });
  }
}
