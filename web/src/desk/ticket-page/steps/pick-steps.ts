import type { LifeState, TicketDetail, TicketLife } from '../../../api/types.ts';

export interface LifeStep {
  state: LifeState;
  /** Before where the ticket stands, there, or yet to come. */
  place: 'passed' | 'here' | 'ahead';
}

type Moved = Pick<TicketDetail['history'][number], 'detail'>;

/** Ways aside: a ticket comes back from them, or ends. */
const aside: readonly LifeState['tmf'][] = ['pending', 'held', 'cancelled', 'rejected'];

/**
 * The life of a ticket as a few steps in a row: waiting is one of them, whoever it waits for; whatever is aside stands in
 * the place of where the ticket was before, and an end other than the usual one in the place of that. Pure.
 */
export function pickSteps(life: TicketLife, stage: string, history: readonly Moved[]): LifeStep[] {
  const here = life.states.find(({ id }) => id === stage);
  const main = life.states.filter(({ tmf }) => !aside.includes(tmf));
  const steps: LifeState[][] = [];
  for (const state of main) {
    const last = steps.at(-1);
    if (state.tmf === 'acknowledged' && last?.[0]?.tmf === 'acknowledged') last.push(state);
    else steps.push([state]);
  }
  const at = steps.findIndex((some) => some.some(({ id }) => id === cameFrom(main, here, stage, history)));
  return steps.flatMap((some, index) => {
    const usual = some.find(({ id }) => id === stage) ?? some.at(-1);
    if (!usual) return [];
    const state = index === at && here ? here : usual;
    return [{ state, place: index === at ? 'here' : index < at ? 'passed' : 'ahead' } satisfies LifeStep];
  });
}

/** The step it is shown at: its own, that of its end, or the one it left for where it is. */
function cameFrom(
  main: readonly LifeState[],
  here: LifeState | undefined,
  stage: string,
  history: readonly Moved[],
): string | undefined {
  if (main.some(({ id }) => id === stage)) return stage;
  if (here?.standing === 'ended') return main.findLast(({ standing }) => standing === 'ended')?.id;
  const left = history.toReversed().flatMap(({ detail: { from } }) => (typeof from === 'string' ? [from] : []));
  return left.find((from) => main.some(({ id }) => id === from)) ?? main[0]?.id;
}
