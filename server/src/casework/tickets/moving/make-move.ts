import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, findTeam, listTeamsOf, type TeamRow } from '../../../foundation/organisation/index.ts';
import { teamField } from '../moves/define-move.ts';
import type { Said } from '../moves/fields.ts';
import { moveOf, type TicketMove, type TicketVerb } from '../moves/moves.ts';
import type { TicketChange } from '../moves/ticket-change.ts';
import { judgeStranger } from './judge-moves.ts';
import { judgeTeam } from './judge-team.ts';
import { isDone, type LockedLife, lockLife, moveTicket } from './move-ticket.ts';
import { heldByAnother, notAnotherBranch, noSuchTeam, notOfTheTeam } from './refusals.ts';

/** What comes with a move: the key of the intention, the ticket's version as it was seen, and what is said with it. */
export interface Making {
  key?: string | undefined;
  version?: number | undefined;
  said: Said;
  /** What whoever makes it changes besides, and what its history says besides. */
  change?: TicketChange;
  detail?: Record<string, unknown>;
}

/**
 * Moves a ticket by a verb of the list, once for a key. Without an actor it is the customer who does.
 * @throws noSuchTicket, keyUsed, ticketMoved, notOfTheTeam, heldByAnother, noSuchTeam, notAnotherBranch, malformedRequest naming
 * what has to be said
 */
export async function makeMove(
  centre: Centre,
  actor: Actor | null,
  id: string,
  verb: TicketVerb,
  making: Making,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockLife(work, actor, id);
    // What it did, moving it to another team for one, must not be held against the same intention sent again.
    if (await isDone(work, id, verb, making.key)) return;
    if (actor && moveOf(verb).by === 'team') await refuseStrangers(work, actor, locked);
    await makeMoveOf(work, actor, locked, verb, making);
  });
}

/** The same within a work that has the ticket locked; whether the mover may has been judged. @returns as `moveTicket` */
export async function makeMoveOf(
  work: Work,
  mover: Pick<Actor, 'accountId'> | null,
  locked: LockedLife,
  verb: TicketVerb,
  { key, version, said, change = {}, detail = {} }: Making,
): Promise<boolean> {
  const move = moveOf(verb);
  const team = await findTeamOf(work, locked, move, said);
  const effect = move.effect(said, { now: work.now, by: mover?.accountId ?? null });
  const reason = move.states === undefined ? {} : { reason: move.states };
  return moveTicket(work, mover, locked, {
    verb,
    key,
    version,
    change: { ...(team && sentTo(team, work.now)), ...effect.change, ...change },
    detail: { ...(effect.detail ?? said), ...reason, ...(team && named(team)), ...detail },
  });
}

/** By when it is to be accepted is what its clocks say. */
const sentTo = ({ id: teamId }: TeamRow, now: Date) => ({ teamId, holderId: null, assignedAt: now, acceptBy: null });
const named = ({ nameZh, nameEn }: TeamRow) => ({ team: { zh: nameZh, en: nameEn } });

/** @throws noSuchTeam, notAnotherBranch */
async function findTeamOf(work: Work, { ticket }: LockedLife, move: TicketMove, said: Said) {
  const field = teamField(move);
  const id = field === null ? undefined : said[field];
  if (field === null || id === undefined) return null;
  const team = await findTeam(work.db, id);
  const type = move.words[field]?.type;
  const has = type === 'branch' && ticket.teamId !== null ? await findTeam(work.db, ticket.teamId) : undefined;
  const fault = judgeTeam(type, team, ticket, has);
  if (fault === 'not-another-branch') throw notAnotherBranch();
  if (fault !== null || !team) throw noSuchTeam();
  return team;
}

/** For work that only the team of a ticket does, and only whoever has it in hand. @throws notOfTheTeam, heldByAnother */
async function refuseStrangers(work: Work, actor: Actor, { ticket }: LockedLife): Promise<void> {
  const stranger = judgeStranger(ticket, actor, await listTeamsOf(work.db, actor.accountId));
  if (stranger === 'not-of-the-team') throw notOfTheTeam();
  if (stranger === 'held-by-another') throw heldByAnother();
}
