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
  const refunds = new Set<string>();
  return withoutUndone(entries).flatMap(({ at, kind, detail }) => {
    const to = textIn(detail, 'to');
    const verb = kind === 'raised' || kind === 'raised-again' ? 'raise' : (refundEvent(kind, detail, refunds) ?? kind);
    // A reminder or an alarm leads nowhere, and breaks no rest.
    if (to === null && !leadNowhere.includes(verb)) return [];
    state = to ?? state;
    return [{ at, verb, state, reason: textIn(detail, 'reason') }];
  });
}

/** A merge that was taken apart is as if it had never been: the promises ran on. */
function withoutUndone(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const apart = entries.filter(({ kind }) => kind === 'taken-apart').map(({ detail }) => textIn(detail, 'mergeId'));
  if (apart.length === 0) return entries;
  const ending = ['cancel', 'taken-apart'];
  return entries.filter(({ kind, detail }) => !(ending.includes(kind) && apart.includes(textIn(detail, 'mergeId'))));
}

/** They count though they say no state: the beginning as it was written once, and what becomes of a promised refund. */
const leadNowhere: readonly string[] = ['raise', 'promise-refund', 'refund-arrived'];

/** What is written about promises names their kind only as they are made. */
function refundEvent(kind: string, detail: unknown, refunds: Set<string>): string | null {
  const promiseId = textIn(detail, 'promiseId');
  if (promiseId === null) return null;
  if (kind === 'promised' && textIn(detail, 'promise') === 'refund') {
    refunds.add(promiseId);
    return 'promise-refund';
  }
  const settled = kind === 'promise-kept' || kind === 'promise-withdrawn';
  return settled && refunds.has(promiseId) ? 'refund-arrived' : null;
}

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
