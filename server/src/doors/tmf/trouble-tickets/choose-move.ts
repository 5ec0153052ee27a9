import {
  type Life,
  movesFrom,
  moves,
  nextState,
  type Said,
  stateOf,
  teamField,
  type TicketMove,
  type TicketVerb,
} from '../../../casework/tickets/index.ts';

/** What another system can mean by a status, the likeliest first. */
const meant: readonly TicketMove[] = moves
  .filter((move): move is Extract<(typeof moves)[number], TicketMove> => move.meant !== undefined)
  .toSorted((one, other) => (one.meant ?? 0) - (other.meant ?? 0));

/**
 * The one move of the life that leads from a stage to a status; null where there is none. Where a team is named, one that
 * goes to a team, and else one that does not. Pure.
 */
export function chooseMove(life: Life, stage: string, status: string, namesTeam = false): TicketVerb | null {
  const possible = movesFrom(life, stage).filter((verb) => {
    const to = nextState(life, verb, stage);
    return to !== null && stateOf(life, to)?.tmf === status;
  });
  const fits = meant.find((move) => possible.includes(move.verb) && (teamField(move) !== null) === namesTeam);
  return fits?.verb ?? null;
}

/** The statuses that can be asked for from here. Pure. */
export function statusesFrom(life: Life, stage: string): string[] {
  const all = new Set(life.states.map(({ tmf }) => tmf));
  return [...all].filter((status) => chooseMove(life, stage, status) !== null);
}

/** What a move has said where another system gives these words, and the team it named. Pure. */
export function saidBy({ words: fields, takesWords }: TicketMove, words: string | null, teamId: string | null): Said {
  const required = Object.entries(fields).filter(([, field]) => field.required);
  const texts = required.find(([, { type }]) => type === 'words')?.[0] ?? takesWords;
  return {
    ...Object.fromEntries(required.flatMap(([name, { type }]) => (type === 'outcome' ? [[name, 'other']] : []))),
    ...(texts === undefined ? {} : { [texts]: words ?? '' }),
    ...(teamId === null ? {} : { [teamField({ words: fields }) ?? '']: teamId }),
  };
}
