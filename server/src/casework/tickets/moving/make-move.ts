import { type Centre, inOneWork, orMadeMeanwhile, type Work } from '../../../platform/work.ts';
import { type Actor, findTeam, type TeamRow } from '../../../foundation/organisation/index.ts';
import { teamField } from '../moves/define-move.ts';
import type { Said } from '../moves/fields.ts';
import { moveOf, type TicketMove, type TicketVerb } from '../moves/moves.ts';
import type { TicketChange } from '../moves/ticket-change.ts';
import { judgeStranger } from './judge-moves.ts';
import { judgeTeam } from './judge-team.ts';
import type { Before } from './judge-undoing.ts';
import { findDone, type LockedLife, lockLife, moveTicket } from './move-ticket.ts';
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
  const make = () =>
    inOneWork(centre, async (work) => {
      const locked = await lockLife(work, actor, id);
      if (actor && moveOf(verb).by === 'team') refuseStrangers(actor, locked);
      await makeMoveOf(work, actor, locked, verb, making);
      return 'done' as const;
    });
  // What it did, moving it to another team for one, must not be held against the same intention sent again.
  await orMadeMeanwhile(make, () => findDone(centre.db, id, { verb, key: making.key }));
}

/** The same within a work that has the ticket locked; whether the mover may has been judged. */
export async function makeMoveOf(
  work: Work,
  mover: Pick<Actor, 'accountId'> | null,
  locked: LockedLife,
  verb: TicketVerb,
  { key, version, said, change = {}, detail = {} }: Making,
): Promise<void> {
  const move = moveOf(verb);
  const team = await findTeamOf(work, locked, move, said);
  const effect = move.effect(said, { now: work.now, by: mover?.accountId ?? null });
  const reason = move.states === undefined ? {} : { reason: move.states };
  await moveTicket(work, mover, locked, {
    verb,
    key,
    version,
    change: { ...(team && sentTo(team, work.now)), ...effect.change, ...change },
    detail: {
      ...(effect.detail ?? said),
      ...reason,
      ...(team && named(team)),
      ...standingBefore(mover, move, locked),
      ...detail,
    },
  });
}

/** What taking it back would need to know, where a person made a move that can be. */
function standingBefore(mover: unknown, { reversible }: TicketMove, { ticket }: LockedLife): { before?: Before } {
  if (mover === null || !reversible) return {};
  const { teamId, holderId, assignedAt } = ticket;
  return { before: { teamId, holderId, assignedAt: assignedAt?.toISOString() ?? null } };
}

/** By when it is to be accepted is what its clocks say. */
const sentTo = ({ id: teamId }: TeamRow, now: Date) => ({ teamId, holderId: null, assignedAt: now, acceptBy: null });
const named = ({ nameZh, nameEn }: TeamRow) => ({ team: { zh: nameZh, en: nameEn } });

/** @throws noSuchTeam, notAnotherBranch */
async function findTeamOf(work: Work, { ticket }: LockedLife, move: TicketMove, said: Said) {
  const field = teamField(move);
  const id = field === null ? undefined : said[field];
  if (field === null || id === undefined) return null;
  const team = await findTeam(work.kept, id);
  const type = move.words[field]?.type;
  const has = type === 'branch' && ticket.teamId !== null ? await findTeam(work.kept, ticket.teamId) : undefined;
  const fault = judgeTeam(type, team, ticket, has);
  if (fault === 'not-another-branch') throw notAnotherBranch();
  if (fault !== null || !team) throw noSuchTeam();
  return team;
}

/** For work that only the team of a ticket does, and only whoever has it in hand. @throws notOfTheTeam, heldByAnother */
function refuseStrangers(actor: Actor, { ticket }: LockedLife): void {
  const stranger = judgeStranger(ticket, actor, actor.teams);
  if (stranger === 'not-of-the-team') throw notOfTheTeam();
  if (stranger === 'held-by-another') throw heldByAnother();
}
