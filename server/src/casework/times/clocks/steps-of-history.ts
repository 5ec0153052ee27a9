import { textIn } from '../../../platform/stored.ts';
import { type Life, withoutUndoneMoves } from '../../tickets/index.ts';
import type { StatesOfLife, Step } from './derive-clock.ts';

/** An entry of the history as it was stored. */
export interface PastEntry {
  at: Date;
  kind: string;
  detail: unknown;
}

/** What clocks see of a history: verbs, the state each led to, and the reasons that were stated. Pure. */
export function stepsOf(entries: readonly PastEntry[], life: Life): Step[] {
  return stepsOfEntries(entries, life).map(({ step }) => step);
}

/** From an entry on: how it stood then, and what happened afterwards. Pure. */
export function stepsAfter(entries: readonly PastEntry[], life: Life, entry: number): Step[] {
  const all = stepsOfEntries(entries, life);
  const before = all.filter((one) => one.entry <= entry).at(-1)?.step;
  const at = entries[entry]?.at;
  const then = before && at ? [{ ...before, at, verb: 'merged' }] : [];
  return [...then, ...all.filter((one) => one.entry > entry).map(({ step }) => step)];
}

function stepsOfEntries(entries: readonly PastEntry[], life: Life): { entry: number; step: Step }[] {
  let state = life.states[0]?.id ?? '';
  let reason: string | null = null;
  return eventsOf(entries).map(({ entry, at, verb, to, reason: stated }) => {
    // What leads nowhere breaks no rest either.
    if (to !== null || verb === 'raise') reason = stated;
    state = to ?? state;
    return { entry, step: { at, verb, state, reason } };
  });
}

interface Event {
  /** Which entry says so. */
  entry: number;
  at: Date;
  verb: string;
  /** The state it led to; null where it led nowhere. */
  to: string | null;
  reason: string | null;
}

/** As they were written, but a promise that came with a merged ticket is put to when it was made. */
function eventsOf(entries: readonly PastEntry[]): Event[] {
  const all = entries.map((entry, index) => ({ ...entry, index }));
  const told = withoutReopened(withoutUndone(withoutUndoneMoves(all)));
  const handedOn = new Set(told.filter(({ kind }) => kind === 'promise-handed-on').map(promiseOf));
  const refunds = new Set<string>();
  const events: Event[] = [];
  for (const entry of told) {
    const { kind, detail } = entry;
    if (handedOn.has(promiseOf(entry))) continue;
    const to = textIn(detail, 'to');
    const verb = kind === 'raised' || kind === 'raised-again' ? 'raise' : (refundEvent(entry, refunds) ?? kind);
    // A reminder or an alarm is nothing to clocks.
    if (to === null && !leadNowhere.includes(verb)) continue;
    const promisedAt = textIn(detail, 'promisedAt');
    const at = promisedAt === null ? entry.at : new Date(promisedAt);
    const later = promisedAt === null ? -1 : events.findIndex((one) => one.at > at);
    events.splice(later < 0 ? events.length : later, 0, {
      at,
      verb,
      to,
      reason: textIn(detail, 'reason'),
      entry: entry.index,
    });
  }
  return events;
}

/** A promise that is to be kept again was neither kept nor withdrawn. */
function withoutReopened<T extends PastEntry>(entries: readonly T[]): readonly T[] {
  return entries.filter(
    (entry, index) =>
      !settling.includes(entry.kind) ||
      !entries.slice(index).some((later) => later.kind === 'promise-reopened' && promiseOf(later) === promiseOf(entry)),
  );
}

/** A merge that was taken apart, or a reply that was taken back, is as if it had never been: the promises ran on. */
function withoutUndone<T extends PastEntry>(entries: readonly T[]): readonly T[] {
  const idsOf = (of: string, name: string) =>
    entries.filter(({ kind }) => kind === of).map(({ detail }) => textIn(detail, name));
  const [apart, undone] = [idsOf('taken-apart', 'mergeId'), idsOf('reply-undone', 'massReplyId')];
  if (apart.length + undone.length === 0) return entries;
  const ending = ['cancel', 'taken-apart', 'promise-handed-on', 'promise-taken-over'];
  return entries.filter(({ kind, detail }) => {
    if (undone.includes(textIn(detail, 'massReplyId') ?? NO_REPLY)) return false;
    return !(ending.includes(kind) && apart.includes(textIn(detail, 'mergeId')));
  });
}

const NO_REPLY = '';

/** They count though they say no state: the beginning as it was written once, and what becomes of a promised refund. */
const leadNowhere: readonly string[] = ['raise', 'promise-refund', 'refund-arrived'];

const settling: readonly string[] = ['promise-kept', 'promise-withdrawn'];

const promiseOf = ({ detail }: PastEntry) => textIn(detail, 'promiseId') ?? NO_PROMISE;
const NO_PROMISE = '';

/** What is written about promises names their kind only as they are made, or come with a merged ticket. */
function refundEvent(entry: PastEntry, refunds: Set<string>): string | null {
  const promiseId = promiseOf(entry);
  if (promiseId === NO_PROMISE) return null;
  const begins = entry.kind === 'promised' || entry.kind === 'promise-taken-over';
  if (begins && textIn(entry.detail, 'promise') === 'refund') {
    refunds.add(promiseId);
    return 'promise-refund';
  }
  return settling.includes(entry.kind) && refunds.has(promiseId) ? 'refund-arrived' : null;
}

export function statesOf(life: Life): StatesOfLife {
  const where = (fits: (state: Life['states'][number]) => boolean) => life.states.filter(fits).map(({ id }) => id);
  return {
    pausing: where(({ clock }) => clock === 'pauses'),
    stopped: where(({ clock, standing }) => clock === 'stops' && standing === 'open'),
    ended: where(({ standing }) => standing === 'ended'),
  };
}
