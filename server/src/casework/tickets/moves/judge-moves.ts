import type { Actor } from '../../../foundation/organisation/index.ts';
import { movesFrom } from '../kinds/judge-life.ts';
import type { Life, TicketVerb } from '../kinds/kind-contract.ts';

/** Which right each verb takes, and whether only the team of the ticket does it. */
const doneBy: Readonly<Record<TicketVerb, { right: 'ticket:dispatch' | 'ticket:handle'; byTeam: boolean }>> = {
  assign: { right: 'ticket:dispatch', byTeam: false },
  accept: { right: 'ticket:handle', byTeam: true },
  'give-back': { right: 'ticket:handle', byTeam: true },
  'pass-on': { right: 'ticket:handle', byTeam: true },
  'ask-back': { right: 'ticket:handle', byTeam: true },
  answer: { right: 'ticket:dispatch', byTeam: false },
  hold: { right: 'ticket:handle', byTeam: true },
  resume: { right: 'ticket:handle', byTeam: true },
  'return-result': { right: 'ticket:handle', byTeam: true },
  reply: { right: 'ticket:dispatch', byTeam: false },
  satisfied: { right: 'ticket:dispatch', byTeam: false },
  dissatisfied: { right: 'ticket:dispatch', byTeam: false },
  close: { right: 'ticket:dispatch', byTeam: false },
  cancel: { right: 'ticket:dispatch', byTeam: false },
};

/** The right that a verb takes. */
export function rightFor(verb: TicketVerb) {
  return doneBy[verb].right;
}

interface Where {
  stage: string;
  teamId: string | null;
  holderId: string | null;
}

/** What keeps somebody from a move: their post, the life of the ticket, its team, or who has it in hand. */
export type Hindrance = 'not-allowed' | 'ticket-moved' | 'not-of-the-team' | 'held-by-another';

/** Null where somebody may do it now. Pure. */
export function judgeMove(
  life: Life,
  where: Where,
  actor: Actor,
  teams: readonly string[],
  verb: TicketVerb,
): Hindrance | null {
  const { right, byTeam } = doneBy[verb];
  if (!actor.rights.has(right)) return 'not-allowed';
  if (byTeam && where.teamId !== null && !teams.includes(where.teamId)) return 'not-of-the-team';
  if (byTeam && where.holderId !== null && where.holderId !== actor.accountId) return 'held-by-another';
  return movesFrom(life, where.stage).includes(verb) ? null : 'ticket-moved';
}

/** What somebody may do with a ticket now: what its life allows, their rights, their team, and who has it in hand. Pure. */
export function judgeMoves(life: Life, where: Where, actor: Actor, teams: readonly string[]): TicketVerb[] {
  return movesFrom(life, where.stage).filter((verb) => judgeMove(life, where, actor, teams, verb) === null);
}
