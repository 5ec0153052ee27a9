import { textIn } from '../../../platform/stored.ts';
import { type Centre, inOneWork, orMadeMeanwhile, type Work } from '../../../platform/work.ts';
import { type Actor, demandRight, staysEnabled } from '../../../foundation/organisation/index.ts';
import { findLatestOf } from '../history/life-store.ts';
import { MOVE_UNDONE } from '../history/without-undone.ts';
import { writeHistory } from '../history/write-history.ts';
import { moveOf, verbs } from '../moves/moves.ts';
import { type Before, judgeUndoing } from './judge-undoing.ts';
import { findDone, type LockedLife, lockLife, movedRefusal } from './move-ticket.ts';
import { moveStands } from './refusals.ts';

interface Taking {
  /** Chosen by the client once per intention: sent twice, done once. */
  key: string;
  /** The ticket as the move left it. */
  version: number;
}

/**
 * Takes the latest move of a ticket back: it stands where it stood, and its clocks run as if it had never moved. The history
 * says both.
 * @throws noSuchTicket, keyUsed, moveStands, ticketMoved telling who did what since
 */
export async function undoMove(centre: Centre, actor: Actor, id: string, { key, version }: Taking): Promise<void> {
  const undo = () =>
    inOneWork(centre, async (work) => {
      const locked = await lockLife(work, actor, id);
      if (locked.ticket.version !== version) throw await movedRefusal(work, locked.ticket);
      const undoing = judgeUndoing(await findLatestOf(work.db, id, [...verbs, MOVE_UNDONE]), actor.accountId, work.now);
      if (!undoing || locked.ticket.state !== 'open') throw moveStands();
      await demandRight(centre, actor, moveOf(undoing.verb).right);
      await standAgain(work, actor, locked, { ...undoing, key });
      return 'done' as const;
    });
  await orMadeMeanwhile(undo, () => findDone(centre.db, id, { verb: MOVE_UNDONE, key }));
}

async function standAgain(
  work: Work,
  { accountId }: Actor,
  { ticket }: LockedLife,
  { verb, from, before, key }: NonNullable<ReturnType<typeof judgeUndoing>> & { key: string },
): Promise<void> {
  const { holderId } = before;
  // Who had it in hand may have left since.
  if (holderId !== null && !(await staysEnabled(work, holderId))) throw moveStands();
  await writeHistory(work, ticket, {
    kind: MOVE_UNDONE,
    by: accountId,
    key,
    change: { ...toChange(before), stage: from },
    detail: { undone: verb, from: ticket.stage, to: from },
  });
}

function toChange({ assignedAt, ...whose }: Before) {
  return { ...whose, assignedAt: assignedAt === null ? null : new Date(assignedAt) };
}

/** What was closed at this moment by something that is taken back, and has been so since, is open again where it stood. */
export async function undoClose(work: Work, by: string, { ticket }: LockedLife, closedAt: Date): Promise<void> {
  const latest = await findLatestOf(work.db, ticket.id, [...verbs, MOVE_UNDONE]);
  const to = textIn(latest?.detail, 'from');
  if (latest?.kind !== 'close' || latest.at.getTime() !== closedAt.getTime() || to === null) return;
  await writeHistory(work, ticket, {
    kind: MOVE_UNDONE,
    by,
    change: { stage: to, state: 'open', closedAt: null },
    detail: { undone: 'close', from: ticket.stage, to },
  });
}
