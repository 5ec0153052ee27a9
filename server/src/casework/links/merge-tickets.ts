import { newId } from '../../platform/new-id.ts';
import { keyUsed } from '../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, staysEnabled } from '../../foundation/organisation/index.ts';
import {
  type LockedLife,
  type LockedTicket,
  lockLife,
  lockTickets,
  makeMoveOf,
  nextState,
  noSuchTicket,
  ticketMoved,
  writeHistory,
} from '../tickets/index.ts';
import { movePromises, returnPromises } from '../promises/index.ts';
import { carryClocks } from '../times/index.ts';
import type { MergeTickets } from './contract.ts';
import { judgeMerge, type MergeFault, MERGING } from './judge-linking.ts';
import { countChildren, endMerge, findMerge, findMergeOfKey, lockMerge, type Member, saveMerge } from './link-store.ts';
import { mergeMovedOn, notToBeMerged } from './refusals.ts';

/**
 * Tickets of one customer, or on one matter, end in one of them; each history says in which, or which. Their reminders and
 * attachments are read with the one that stays; what was promised and not kept yet moves to it, and so do its clocks: the
 * one that is due first counts. The same key merges once.
 * @throws notToBeMerged naming the ticket, ticketMoved, noSuchTicket
 */
export async function mergeTickets(centre: Centre, actor: Actor, intoId: string, wanted: MergeTickets): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockInOrder(work, actor, [intoId, ...wanted.tickets.map(({ id }) => id)]);
    const into = locked.get(intoId);
    if (!into) throw noSuchTicket();
    const before = await findMergeOfKey(work.db, wanted.key);
    if (before && before.intoId !== intoId) throw keyUsed();
    if (before) return;
    if (wanted.version !== undefined && wanted.version !== into.ticket.version) throw ticketMoved();
    const mergeId = newId(work.now);
    const members: Member[] = [];
    for (const { id, version } of wanted.tickets) {
      const one = locked.get(id);
      if (!one || members.some(({ ticketId }) => ticketId === id)) continue;
      const fault =
        judgeMerge(into.ticket, one.ticket, (await countChildren(work.db, id)).open) ?? judgeEnd(one, version);
      if (fault) throw notToBeMerged([{ field: one.ticket.number, message: fault }]);
      // However many end in it, it is changed once: taking apart asks whether anything else changed it.
      const change = members.length === 0 ? { change: {} } : {};
      const clocks = await carryClocks(work, id);
      members.push(await endIn(work, actor, { mergeId, into: into.ticket, one, version }));
      const detail = { ...noteOf(mergeId, one.ticket), clocks };
      await writeHistory(work, into.ticket, { kind: 'merged', by: actor.accountId, ...change, detail });
    }
    const { key } = wanted;
    const merge = { id: mergeId, key, intoId, intoVersion: into.ticket.version + 1, members };
    await saveMerge(work.db, { ...merge, accountId: actor.accountId, at: work.now });
  });
}

/** One that moved since it was looked at is refused by the move, which tells who was faster. */
function judgeEnd({ ticket, kind }: LockedLife, version: number | undefined): MergeFault | null {
  const moved = version !== undefined && version !== ticket.version;
  return moved || nextState(kind.life, MERGING, ticket.stage) !== null ? null : 'not-from-here';
}

const noteOf = (mergeId: string, { id, number, summary }: LockedTicket) => ({ mergeId, number, ticketId: id, summary });

interface Ending {
  mergeId: string;
  into: LockedTicket;
  one: LockedLife;
  version: number | undefined;
}

async function endIn(work: Work, actor: Actor, { mergeId, into, one, version }: Ending): Promise<Member> {
  const { ticket } = one;
  const promises = await movePromises(work, actor, { mergeId, from: ticket, to: into });
  const detail = { mergeId, into: into.number, intoId: into.id };
  const change = { mergedIntoId: into.id };
  await makeMoveOf(work, actor, one, MERGING, { version, said: { reason: 'merged' }, change, detail });
  return {
    ticketId: ticket.id,
    version: ticket.version + 1,
    stage: ticket.stage,
    teamId: ticket.teamId,
    holderId: ticket.holderId,
    assignedAt: ticket.assignedAt?.toISOString() ?? null,
    acceptBy: ticket.acceptBy?.toISOString() ?? null,
    parentId: ticket.parentId,
    promises,
  };
}

/**
 * The merge was wrong: each goes on where it stood, as long as nothing happened to any of them since.
 * @throws mergeMovedOn naming the ticket, noSuchTicket
 */
export async function takeApart(centre: Centre, actor: Actor, intoId: string, mergeId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const found = await findMerge(work.db, mergeId);
    if (!found || found.intoId !== intoId) throw noSuchTicket();
    const locked = await lockInOrder(work, actor, [intoId, ...found.members.map(({ ticketId }) => ticketId)]);
    const into = locked.get(intoId)?.ticket;
    const merge = await lockMerge(work.db, mergeId);
    if (!into || !merge) throw noSuchTicket();
    if (merge.undoneAt !== null) return;
    const versions = [{ ticketId: intoId, version: merge.intoVersion }, ...merge.members];
    const moved = versions.find(({ ticketId, version }) => locked.get(ticketId)?.ticket.version !== version);
    const which = moved && locked.get(moved.ticketId)?.ticket.number;
    if (moved) throw mergeMovedOn([{ field: 'ticket', message: which ?? '' }]);
    for (const [at, member] of merge.members.entries()) {
      const one = locked.get(member.ticketId)?.ticket;
      if (!one) continue;
      await restore(work, actor, { mergeId, one, member, into: into.number });
      const detail = { mergeId, number: one.number, ticketId: one.id };
      const change = at === 0 ? { change: {} } : {};
      await writeHistory(work, into, { kind: 'taken-apart', by: actor.accountId, ...change, detail });
    }
    await endMerge(work.db, mergeId, work.now);
  });
}

interface Restoring {
  mergeId: string;
  one: LockedTicket;
  member: Member;
  into: string;
}

async function restore(work: Work, actor: Actor, { mergeId, one, member, into }: Restoring): Promise<void> {
  const { stage, teamId, parentId } = member;
  // Who had it in hand may have been disabled since: then it is the team's.
  const holderId = member.holderId !== null && (await staysEnabled(work, member.holderId)) ? member.holderId : null;
  const asDate = (text: string | null) => (text === null ? null : new Date(text));
  const times = { assignedAt: asDate(member.assignedAt), acceptBy: asDate(member.acceptBy), closedAt: null };
  const change = { stage, teamId, holderId, parentId, ...times, state: 'open' as const, mergedIntoId: null };
  const detail = { mergeId, from: one.stage, to: stage, number: into };
  await writeHistory(work, one, { kind: 'taken-apart', by: actor.accountId, change, detail });
  await returnPromises(work, actor, member.promises ?? [], one.id);
}

/** @throws noSuchTicket */
async function lockInOrder(work: Work, actor: Actor, ids: readonly string[]): Promise<Map<string, LockedLife>> {
  const wanted = [...new Set(ids)];
  const locked = await lockTickets(work.db, wanted);
  if (locked.size < wanted.length) throw noSuchTicket();
  return new Map(await Promise.all(wanted.map(async (id) => [id, await lockLife(work, actor, id)] as const)));
}
