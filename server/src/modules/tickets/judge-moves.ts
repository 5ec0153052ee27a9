import type { Actor } from '../organisation/index.ts';
import { movesFrom } from './judge-life.ts';
import type { Life, TicketVerb } from './kind-contract.ts';

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

interface Where {
  stage: string;
  teamId: string | null;
  holderId: string | null;
}

/** What somebody may do with a ticket now: what its life allows, their rights, their team, and who has it in hand. Pure. */
export function judgeMoves(life: Life, where: Where, actor: Actor, teams: readonly string[]): TicketVerb[] {
  const inTeam = where.teamId === null || teams.includes(where.teamId);
  const inHand = where.holderId === null || where.holderId === actor.accountId;
  return movesFrom(life, where.stage).filter((verb) => {
    const { right, byTeam } = doneBy[verb];
    return actor.rights.has(right) && (!byTeam || (inTeam && inHand));
  });
}
