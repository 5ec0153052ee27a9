import type { Actor } from '../../../foundation/organisation/index.ts';
import { movesFrom } from '../kinds/judge-life.ts';
import type { Life } from '../kinds/kind-contract.ts';
import { moveOf, type TicketVerb } from '../moves/moves.ts';

interface Where {
  stage: string;
  teamId: string | null;
  holderId: string | null;
}

/** What keeps somebody from a move: their post, the life of the ticket, its team, or who has it in hand. */
export type Hindrance = 'not-allowed' | 'ticket-moved' | StrangerToIt;
export type StrangerToIt = 'not-of-the-team' | 'held-by-another';

/** Null where somebody may do it now. Pure. */
export function judgeMove(
  life: Life,
  where: Where,
  actor: Actor,
  teams: readonly string[],
  verb: TicketVerb,
): Hindrance | null {
  const { right, by } = moveOf(verb);
  if (!actor.rights.has(right)) return 'not-allowed';
  const stranger = by === 'team' ? judgeStranger(where, actor, teams) : null;
  return stranger ?? (movesFrom(life, where.stage).includes(verb) ? null : 'ticket-moved');
}

/** Whether a ticket is another team's, or in a colleague's hand. Pure. */
export function judgeStranger(
  { teamId, holderId }: Omit<Where, 'stage'>,
  { accountId }: Pick<Actor, 'accountId'>,
  teams: readonly string[],
): StrangerToIt | null {
  if (teamId !== null && !teams.includes(teamId)) return 'not-of-the-team';
  return holderId !== null && holderId !== accountId ? 'held-by-another' : null;
}

/** What somebody may do with a ticket now: what its life allows, their rights, their team, and who has it in hand. Pure. */
export function judgeMoves(life: Life, where: Where, actor: Actor, teams: readonly string[]): TicketVerb[] {
  return movesFrom(life, where.stage).filter((verb) => judgeMove(life, where, actor, teams, verb) === null);
}
