import { type Centre, inOneWork } from '../../platform/work.ts';
import { type Actor } from '../../foundation/organisation/index.ts';
import { lockLife, lockTickets, sendToTeam, ticketMoved } from '../tickets/index.ts';
import { attachChild, detachChild } from './attach-child.ts';
import { judgeParent } from './judge-linking.ts';
import { countChildren, findJoinable } from './link-store.ts';
import { notAParent } from './refusals.ts';

/** A ticket goes under another that it belongs to. @throws noSuchTicket, notAParent, ticketMoved */
export async function putUnderParent(
  centre: Centre,
  actor: Actor,
  id: string,
  { parentId, version }: { parentId: string; version?: number | undefined },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockTickets(work.db, [id, parentId]);
    const { ticket: parent } = await lockLife(work, actor, parentId);
    const { ticket: child } = await lockLife(work, actor, id);
    if (child.parentId === parentId) return;
    if (version !== undefined && version !== child.version) throw ticketMoved();
    const fault = judgeParent(parent, child, (await countChildren(work.db, id)).open);
    if (fault) throw notAParent([{ field: child.number, message: fault }]);
    await attachChild(work, actor.accountId, child, parent, 'by-hand');
  });
}

/** It goes on by itself; where nobody works on it, it goes to the team of its category. @throws noSuchTicket, ticketMoved */
export async function takeFromParent(centre: Centre, actor: Actor, id: string, reason: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const parentId = (await findJoinable(work.db, id))?.parentId ?? null;
    const parent = (await lockTickets(work.db, parentId === null ? [id] : [parentId, id])).get(parentId ?? '');
    const { ticket, kind } = await lockLife(work, actor, id);
    if (ticket.parentId === null) return;
    if (ticket.state !== 'open') throw ticketMoved([{ field: 'stage', message: ticket.stage }]);
    // Between the look and the lock it went under another one.
    if (!parent || parent.id !== ticket.parentId) throw ticketMoved([{ field: 'stage', message: ticket.stage }]);
    await detachChild(work, actor.accountId, ticket, parent, reason);
    if (ticket.teamId === null) await sendToTeam(work, kind, ticket, 'detached');
  });
}
