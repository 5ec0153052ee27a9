import { textIn } from '../../platform/stored.ts';
import type { Work } from '../../platform/work.ts';
import { listTeamPeople, staysEnabled } from '../../foundation/organisation/index.ts';
import { type HistoryEntry, lockLife, sendToTeam, type WrittenTicket, writeHistory } from '../tickets/index.ts';
import { type Before, findAnswered, forgetAnswered } from './telling/answered-store.ts';
import { addProgress } from './mass-reply-store.ts';

/**
 * A ticket that leaves the outage takes nothing of its reply along: it stands again where it stood before it was answered,
 * its clocks run as if it never had been, and nobody is told of a reply that was not theirs. Done once the ticket has left.
 */
export function undoAnswer(work: Work, { id }: WrittenTicket, { kind, by, detail }: HistoryEntry): void {
  const faultId = textIn(detail, 'parentId');
  if (kind !== 'detached' || faultId === null) return;
  work.beforeCommit(`undo-answer:${id}`, () => undo(work, by, id, faultId));
}

async function undo(work: Work, by: string | null, ticketId: string, faultId: string): Promise<void> {
  const answered = await findAnswered(work.db, ticketId, faultId);
  if (!answered) return;
  const { ticket, kind } = await lockLife(work, null, ticketId);
  const untold = await forgetAnswered(work.db, answered);
  await addProgress(work.db, answered.replyId, { done: -1, told: untold ? -1 : 0, leftOut: [] });
  // What went on since, because the customer was not content for one, goes on.
  if (ticket.state !== 'open' || ticket.stage !== answered.stage) return;
  const { replyId } = answered;
  const before = await withoutLeaver(work, ticket.provinceId, answered.before);
  const restored = { ...ticket, ...toChange(before) };
  const moved = { massReplyId: replyId, from: ticket.stage, to: before.stage };
  await writeHistory(work, ticket, { kind: 'reply-undone', by, change: toChange(before), detail: moved });
  if (before.teamId === null) await sendToTeam(work, kind, restored, 'detached');
}

/** Who had it in hand may have been disabled since, or works in another team: then it is the team's. */
async function withoutLeaver(work: Work, provinceId: string, before: Before): Promise<Before> {
  const { holderId, teamId } = before;
  if (holderId === null || teamId === null) return before;
  if (!(await staysEnabled(work, holderId))) return { ...before, holderId: null };
  const people = await listTeamPeople(work.db, provinceId);
  const isThere = people.some(({ id, teams }) => id === holderId && teams.includes(teamId));
  return isThere ? before : { ...before, holderId: null };
}

function toChange({ assignedAt, acceptBy, ...before }: Before) {
  const asDate = (text: string | null) => (text === null ? null : new Date(text));
  return { ...before, assignedAt: asDate(assignedAt), acceptBy: asDate(acceptBy) };
}
