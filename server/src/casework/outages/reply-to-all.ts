import { massReplyAsked } from './announcements.ts';
import { newId } from '../../platform/new-id.ts';
import { type Listener, listen } from '../../platform/announcing/listener.ts';
import { keyUsed } from '../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { endNoticesOf } from '../../foundation/notices/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { type LockedTicket, lockLife, lockTickets } from '../tickets/index.ts';
import { type Before, saveAnswered } from './telling/answered-store.ts';
import type { ReplyToAll } from './contract.ts';
import { saveDeed } from './deed-store.ts';
import { endParent } from './end-parent.ts';
import { pathToReply } from './judging/judge-reply-path.ts';
import { changeMassFault, lockMassFault } from './mass-fault-store.ts';
import {
  addProgress,
  countOpenChildren,
  endMassReply,
  findReplyOfKey,
  lockMassReply,
  listUnfinished,
  listWaitingChildren,
  saveMassReply,
} from './mass-reply-store.ts';
import { saveMessage } from './telling/message-store.ts';
import { walkAlong } from './walk-along.ts';
import { announceMassFault } from './announce-mass-fault.ts';
import { massFaultOver, noSuchMassFault } from './refusals.ts';

/** Children answered in one transaction: short enough that nobody waits for one of them. */
const AT_ONCE = 25;
/** Transactions in one run; then it is asked for anew, so that no run outlasts its turn. */
const BATCHES_A_RUN = 12;

/**
 * Begins the one reply to every ticket of the outage. Each waits then for its customer to be told, and nobody's is closed
 * before. The work itself is done in batches that survive a restart.
 * @throws noSuchMassFault, massFaultOver, keyUsed
 */
export async function replyToAll(centre: Centre, actor: Actor, faultId: string, wanted: ReplyToAll): Promise<void> {
  await inOneWork(centre, async (work) => {
    const fault = await lockMassFault(work.db, faultId, 'alone');
    if (!fault || !seesProvince(actor, fault.provinceId)) throw noSuchMassFault();
    const before = await findReplyOfKey(work.db, wanted.key);
    if (before && before.ticketId !== faultId) throw keyUsed();
    if (before) return;
    if (fault.state !== 'open') throw massFaultOver();
    await beginReply(work, actor, fault, wanted);
  });
}

/** @returns the id of the reply */
export async function beginReply(
  work: Work,
  { accountId }: Pick<Actor, 'accountId'>,
  fault: { ticketId: string; provinceId: string },
  { key, reply, outcome }: ReplyToAll,
): Promise<string> {
  const { ticketId } = fault;
  const total = await countOpenChildren(work.db, ticketId);
  const id = newId(work.now);
  await saveMassReply(work.db, { id, key, ticketId, reply, outcome, accountId, begunAt: work.now, total });
  await changeMassFault(work.db, ticketId, { state: 'replying' });
  await saveDeed(work.db, { ticketId, deed: 'replied', accountId, at: work.now, count: total });
  ask(work, id);
  announceMassFault(work, fault);
  return id;
}

/** Takes up what a restart left in the middle. */
export async function resumeMassReplies(centre: Centre): Promise<void> {
  for (const id of await listUnfinished(centre.db)) await runMassReply(centre, id);
}

/** Answers children batch by batch; the one that comes second finds the reply held and leaves it to the first. */
export async function runMassReply(centre: Centre, id: string): Promise<void> {
  for (let batch = 1; batch <= BATCHES_A_RUN; batch += 1) {
    const last = batch === BATCHES_A_RUN;
    const goesOn = await inOneWork(centre, (work) => answerSome(work, id, last));
    if (!goesOn) return;
  }
}

export const outageListeners: readonly Listener<Centre>[] = [
  listen(massReplyAsked, 'outages.reply-to-all', (centre, { replyId }) => runMassReply(centre, replyId), {
    formerly: 'tickets.reply-to-all',
  }),
];

function ask(work: Work, replyId: string): void {
  work.announce(massReplyAsked, { replyId });
}

/** All of it in this one work. */
export async function answerAllIn(work: Work, replyId: string): Promise<void> {
  while (await answerSome(work, replyId, false));
}

/** False where nothing is left to do for this run. */
async function answerSome(work: Work, replyId: string, last: boolean): Promise<boolean> {
  const reply = await lockMassReply(work.db, replyId);
  if (!reply || reply.endedAt !== null) return false;
  const leftOut = reply.leftOut.map((one) => one.ticketId);
  const children = await listWaitingChildren(work.db, reply, leftOut, AT_ONCE);
  if (children.length === 0) return !(await finish(work, reply, leftOut));
  const locked = await lockTickets(work.db, [reply.ticketId, ...children]);
  const progress: Progress = { done: 0, told: 0, leftOut: [] };
  for (const id of children) await answerOne(work, reply, id, progress);
  await addProgress(work.db, replyId, progress);
  const fault = locked.get(reply.ticketId);
  if (fault) announceMassFault(work, { ticketId: fault.id, provinceId: fault.provinceId });
  if (last) ask(work, replyId);
  return !last;
}

type Reply = NonNullable<Awaited<ReturnType<typeof lockMassReply>>>;

interface Progress {
  done: number;
  told: number;
  leftOut: { ticketId: string; number: string }[];
}

async function answerOne(work: Work, reply: Reply, ticketId: string, progress: Progress): Promise<void> {
  const locked = await lockLife(work, null, ticketId);
  const { ticket, kind } = locked;
  if (ticket.parentId !== reply.ticketId || ticket.state !== 'open') return;
  const path = pathToReply(kind.life, ticket.stage);
  if (path === null) return void progress.leftOut.push({ ticketId, number: ticket.number });
  const { customerId, provinceId } = ticket;
  const about = { cause: 'mass-reply' as const, causeId: reply.id, customerId, ticketId, provinceId };
  const message = { ...about, id: newId(work.now), words: reply.reply, madeAt: work.now };
  const { id: messageId, made, told } = await saveMessage(work.db, message);
  // Who was told while others were still answered is not told again, and waits for nothing.
  const stage = await walkAlong(work, reply, locked, told ? path : path.filter((verb) => verb !== 'close'));
  await saveAnswered(work.db, { replyId: reply.id, ticketId, messageId, stage, before: beforeOf(ticket) });
  progress.done += 1;
  if (made) progress.told += 1;
}

function beforeOf({ stage, teamId, holderId, assignedAt, acceptBy, outcome, reply, result }: LockedTicket): Before {
  const times = { assignedAt: assignedAt?.toISOString() ?? null, acceptBy: acceptBy?.toISOString() ?? null };
  return { stage, teamId, holderId, ...times, outcome, reply, result };
}

/** Over, if nobody came in between: the outage is held alone, so nobody comes any more. */
async function finish(work: Work, reply: Reply, leftOut: readonly string[]): Promise<boolean> {
  const fault = await lockMassFault(work.db, reply.ticketId, 'alone');
  const came = await listWaitingChildren(work.db, reply, leftOut, 1);
  if (!fault || came.length > 0) return false;
  await endMassReply(work.db, reply.id, work.now);
  await changeMassFault(work.db, reply.ticketId, { state: 'over' });
  await endNoticesOf(work, reply.ticketId);
  await endParent(work, { ...reply, endedAt: work.now });
  announceMassFault(work, fault);
  return true;
}
