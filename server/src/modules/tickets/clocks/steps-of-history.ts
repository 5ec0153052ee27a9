import type { Life } from '../kind-contract.ts';
import type { StatesOfLife, Step } from './derive-clock.ts';

/** An entry of the history as it was stored. */
export interface HistoryEntry {
  at: Date;
  kind: string;
  detail: unknown;
}

/** What clocks see of a history: verbs, the state each led to, and the reasons that were stated. Pure. */
export function stepsOf(entries: readonly HistoryEntry[], life: Life): Step[] {
  let state = life.states[0]?.id ?? '';
  return entries.flatMap(({ at, kind, detail }) => {
    const to = textIn(detail, 'to');
    const verb = kind === 'raised' || kind === 'raised-again' ? 'raise' : kind;
    // A reminder or an alarm leads nowhere, and breaks no rest.
    if (to === null && !leadNowhere.includes(verb)) return [];
    state = to ?? state;
    const step = { at, verb, state, reason: textIn(detail, 'reason') };
    const promises = textIn(detail, 'outcome') === 'refund-promised';
    return promises ? [step, { ...step, verb: 'promise-refund' }] : [step];
  });
}

/** They count though they say no state: the beginning as it was written once, and what becomes of a refund. */
const leadNowhere: readonly string[] = ['raise', 'refund-arrived', 'refund-missing'];

export function statesOf(life: Life): StatesOfLife {
  const where = (fits: (state: Life['states'][number]) => boolean) => life.states.filter(fits).map(({ id }) => id);
  return {
    pausing: where(({ clock }) => clock === 'pauses'),
    stopped: where(({ clock, standing }) => clock === 'stops' && standing === 'open'),
    ended: where(({ standing }) => standing === 'ended'),
  };
}

function textIn(detail: unknown, name: string): string | null {
  if (typeof detail !== 'object' || detail === null) return null;
  const value: unknown = Reflect.get(detail, name);
  return typeof value === 'string' ? value : null;
}
