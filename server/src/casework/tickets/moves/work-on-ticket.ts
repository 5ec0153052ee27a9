import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, findTeam, listTeamsOf } from '../../../foundation/organisation/index.ts';
import { type LockedLife, lockLife, moveTicket } from './move-ticket.ts';
import { heldByAnother, noSuchTeam, notOfTheTeam } from './refusals.ts';

/** What comes with every move of a person: the key of the intention, and the ticket's version as they saw it. */
export interface Moving {
  key: string;
  version?: number | undefined;
}

/** Sends it to a department or branch, which has so long to accept it. @throws noSuchTicket, noSuchTeam, ticketMoved */
export async function assignTicket(
  centre: Centre,
  actor: Actor,
  id: string,
  wanted: Moving & { teamId: string; note?: string | undefined },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockLife(work, actor, id);
    const { teamId, note, ...moving } = wanted;
    const assigned = await toTeam(work, held, teamId);
    const detail = { ...assigned.detail, ...(note === undefined ? {} : { note }) };
    await moveTicket(work, actor, held, { verb: 'assign', ...moving, change: assigned.change, detail });
  });
}

/** Somebody of the team takes it in hand. @throws notOfTheTeam, ticketMoved */
export async function acceptTicket(centre: Centre, actor: Actor, id: string, moving: Moving): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockForTeam(work, actor, id);
    const change = { holderId: actor.accountId, acceptBy: null };
    await moveTicket(work, actor, held, { verb: 'accept', ...moving, change });
  });
}

/** Back to where it is assigned, with the reason. @throws notOfTheTeam, heldByAnother, ticketMoved */
export async function giveBackTicket(
  centre: Centre,
  actor: Actor,
  id: string,
  { reason, ...moving }: Moving & { reason: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockForTeam(work, actor, id);
    const change = { teamId: null, holderId: null, acceptBy: null };
    await moveTicket(work, actor, held, { verb: 'give-back', ...moving, change, detail: { reason } });
  });
}

/** To another team that is to go on with it. @throws notOfTheTeam, heldByAnother, noSuchTeam, ticketMoved */
export async function passTicketOn(
  centre: Centre,
  actor: Actor,
  id: string,
  { teamId, reason, ...moving }: Moving & { teamId: string; reason: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockForTeam(work, actor, id);
    const { change, detail } = await toTeam(work, held, teamId);
    await moveTicket(work, actor, held, { verb: 'pass-on', ...moving, change, detail: { ...detail, reason } });
  });
}

/** What has to be known from the customer or the centre before it goes on; clocks that say so stand still. */
export async function askBack(
  centre: Centre,
  actor: Actor,
  id: string,
  { question, ...moving }: Moving & { question: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockForTeam(work, actor, id);
    await moveTicket(work, actor, held, { verb: 'ask-back', ...moving, detail: { question, reason: 'asked-back' } });
  });
}

/** The answer to what was asked back; without an actor it is the customer's own. @throws noSuchTicket, ticketMoved */
export async function answerQuestion(
  centre: Centre,
  actor: Actor | null,
  id: string,
  { answer, ...moving }: Moving & { answer: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockLife(work, actor, id);
    const detail = { answer, ...(actor ? {} : { by: 'customer' }) };
    await moveTicket(work, actor, held, { verb: 'answer', ...moving, detail });
  });
}

/** Puts it aside for a stated reason. @throws notOfTheTeam, heldByAnother, ticketMoved */
export async function holdTicketBack(
  centre: Centre,
  actor: Actor,
  id: string,
  { reason, ...moving }: Moving & { reason: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockForTeam(work, actor, id);
    await moveTicket(work, actor, held, { verb: 'hold', ...moving, detail: { reason } });
  });
}

export async function resumeTicket(centre: Centre, actor: Actor, id: string, moving: Moving): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockForTeam(work, actor, id);
    await moveTicket(work, actor, held, { verb: 'resume', ...moving });
  });
}

/** What was found and done, for whoever replies to the customer. @throws notOfTheTeam, heldByAnother, ticketMoved */
export async function returnResult(
  centre: Centre,
  actor: Actor,
  id: string,
  { result, outcome, ...moving }: Moving & { result: string; outcome: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const held = await lockForTeam(work, actor, id);
    const promised = outcome === 'refund-promised' ? { refundPromisedAt: work.now } : {};
    const change = { result, outcome, ...promised };
    await moveTicket(work, actor, held, { verb: 'return-result', ...moving, change, detail: { result, outcome } });
  });
}

async function toTeam(work: Work, { ticket }: LockedLife, teamId: string) {
  const team = await findTeam(work.db, teamId);
  if (!team || team.provinceId !== ticket.provinceId) throw noSuchTeam();
  return {
    // By when it is to be accepted is what its clocks say.
    change: { teamId, holderId: null, assignedAt: work.now, acceptBy: null },
    detail: { teamId, team: { zh: team.nameZh, en: team.nameEn } },
  };
}

/** For work that only the team of a ticket does, and only whoever has it in hand. @throws notOfTheTeam, heldByAnother */
async function lockForTeam(work: Work, actor: Actor, id: string): Promise<LockedLife> {
  const held = await lockLife(work, actor, id);
  const { teamId, holderId } = held.ticket;
  const teams = await listTeamsOf(work.db, actor.accountId);
  if (teamId !== null && !teams.includes(teamId)) throw notOfTheTeam();
  if (holderId !== null && holderId !== actor.accountId) throw heldByAnother();
  return held;
}
