import { type Life, movesFrom, stateOf } from '../../casework/tickets/index.ts';
import { type Progress, type StepName, steps } from './contract.ts';
import { notNull } from '../../platform/not-null.ts';

interface Where {
  life: Life;
  stage: string;
  /** A team has it. */
  passedOn: boolean;
}

/** Where a ticket stands in a customer's words, whatever the states of its life are called. Pure. */
export function judgeStanding({ life, stage, passedOn }: Where): Progress['standing'] {
  const state = notNull(stateOf(life, stage), `a state of its life for ticket_standing.stage ${stage}`);
  if (state.tmf === 'cancelled' || state.tmf === 'rejected') return 'cancelled';
  if (state.standing === 'ended') return 'closed';
  if (state.tmf === 'resolved') return 'replied';
  if (movesFrom(life, stage).includes('answer')) return 'asked';
  if (state.clock === 'pauses') return 'paused';
  if (state.tmf === 'inProgress') return 'in-hand';
  return passedOn ? 'passed-on' : 'received';
}

/** The steps of the picture, each with when it was first reached since the ticket last went back to its beginning. Pure. */
export function presentSteps(standing: Progress['standing'], history: Progress['history']): Progress['steps'] {
  const at = standing === 'asked' || standing === 'paused' ? 'in-hand' : standing === 'cancelled' ? 'closed' : standing;
  const now = steps.indexOf(at);
  return steps.map((name, index) => ({
    name,
    state: index < now || at === 'closed' ? 'done' : index === now ? 'now' : 'to-come',
    at: index <= now ? reachedAt(name, history) : null,
  }));
}

const reachedBy: Record<StepName, readonly string[]> = {
  received: ['raised'],
  'passed-on': ['passed-on'],
  'in-hand': ['in-hand', 'looked-into'],
  replied: ['replied'],
  closed: ['closed', 'content', 'cancelled'],
};

function reachedAt(name: StepName, history: Progress['history']): string | null {
  return history.findLast(({ what }) => reachedBy[name].includes(what))?.at ?? null;
}
