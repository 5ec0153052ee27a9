import { Temporal } from 'temporal-polyfill';
import { OPERATOR_ZONE } from '../../../platform/clock.ts';
import type { Clock } from '../clocks/derive-clock.ts';
import type { LadderStep } from './ladder-contract.ts';

const MINUTE_MS = 60_000;

/** A level that somebody was told of and that has not ended. */
export interface Told {
  level: number;
  /** 0 when it is told for the first time; only the last level is told again. */
  repetition: number;
  round: number;
  /** When the clock was due, as it stood then. */
  dueAt: Date;
  toldAt: Date;
  acknowledgedAt: Date | null;
}

/** A level to be told, and when it is, or was, due to be. */
export interface Notice {
  level: number;
  repetition: number;
  dueAt: Date;
}

export interface LadderJudgement {
  /** Why what was told is over: kept, over, paused, moved, again; null where it goes on. */
  over: 'kept' | 'over' | 'paused' | 'moved' | 'again' | null;
  /** The levels to be told now, and when each should have been. */
  tell: readonly Notice[];
  /** When it has to be judged again, should nothing happen before. */
  nextAt: Date | null;
}

export type StepKind = 'warning' | 'breach' | 'unacknowledged';

export function kindOf({ when }: LadderStep): StepKind {
  if ('breach' in when) return 'breach';
  return 'warning' in when ? 'warning' : 'unacknowledged';
}

/**
 * Who is to be told what at which time: warnings before, the breach, and the next level while nobody acknowledges. An
 * acknowledged warning stops further warnings, an acknowledged breach the ladder; the last level is told again and again. A
 * warning that was not told in time is not told after the breach. `momentOf` says when a share of the time has run. Pure.
 */
export function judgeLadder(
  steps: readonly LadderStep[],
  clock: Clock,
  told: readonly Told[],
  momentOf: (share: number) => Date | null,
  now: Date,
): LadderJudgement {
  const over = judgeOver(clock, told);
  const live = over === null ? told : [];
  if (clock.endedAt || clock.state === 'paused') return { over, tell: [], nextAt: null };
  const brokenAt = brokenSince(clock);
  if (brokenAt && brokenAt.getTime() <= now.getTime()) return { over, ...climb(steps, live, brokenAt, now) };
  return { over, ...warn(steps, live, brokenAt ?? clock.dueAt, momentOf, now) };
}

function judgeOver(clock: Clock, told: readonly Told[]): LadderJudgement['over'] {
  if (told.length === 0) return null;
  if (told.some(({ round }) => round !== clock.round)) return 'again';
  if (clock.endedAt) return clock.metAt ? 'kept' : 'over';
  if (clock.state === 'paused') return 'paused';
  const moved = told.some(({ dueAt }) => dueAt.getTime() !== clock.dueAt?.getTime());
  return clock.state === 'running' && moved ? 'moved' : null;
}

/** When it was broken, or will be taken for broken because nobody can tell when it is due: as the missing year begins. */
function brokenSince({ state, dueAt, missingYear }: Clock): Date | null {
  if (state !== 'not-covered' || missingYear === null) return dueAt;
  const newYear = Temporal.PlainDate.from({ year: missingYear, month: 1, day: 1 });
  return new Date(newYear.toZonedDateTime(OPERATOR_ZONE).epochMilliseconds);
}

type Now = Omit<LadderJudgement, 'over'>;

function warn(
  steps: readonly LadderStep[],
  live: readonly Told[],
  dueAt: Date | null,
  momentOf: (share: number) => Date | null,
  now: Date,
): Now {
  if (!dueAt) return { tell: [], nextAt: null };
  if (live.some(({ acknowledgedAt }) => acknowledgedAt)) return { tell: [], nextAt: dueAt };
  const warnings = steps.flatMap(({ when }, level) => {
    if (!('warning' in when) || live.some((one) => one.level === level)) return [];
    const before = when.warning === 'before';
    const at = before ? new Date(dueAt.getTime() - when.minutes * MINUTE_MS) : momentOf(when.share);
    return at ? [{ level, repetition: 0, dueAt: at }] : [];
  });
  const isDue = (one: { dueAt: Date }) => one.dueAt.getTime() <= now.getTime();
  const later = warnings.filter((one) => !isDue(one)).map((one) => one.dueAt.getTime());
  return { tell: warnings.filter(isDue), nextAt: new Date(Math.min(dueAt.getTime(), ...later)) };
}

/** From the breach on, one level at a time: people need their time to acknowledge. */
function climb(steps: readonly LadderStep[], live: readonly Told[], brokenAt: Date, now: Date): Now {
  const breach = steps.findIndex((step) => kindOf(step) === 'breach');
  if (breach < 0) return { tell: [], nextAt: null };
  const sinceBreach = live.filter(({ level }) => level >= breach);
  if (sinceBreach.some(({ acknowledgedAt }) => acknowledgedAt)) return { tell: [], nextAt: null };
  const first = { level: breach, repetition: 0, dueAt: brokenAt };
  const next = sinceBreach.length === 0 ? first : nextNotice(steps, sinceBreach);
  if (!next || next.dueAt.getTime() > now.getTime()) return { tell: [], nextAt: next?.dueAt ?? null };
  return { tell: [next], nextAt: nextNotice(steps, [...sinceBreach, { ...next, toldAt: now }])?.dueAt ?? null };
}

const OFTEN = 10;
const DAY_MINUTES = 1440;

/**
 * What follows while nobody acknowledges what was told since the breach: the next level, or the last one again. It is
 * told again at its own interval, and from the tenth time on at most once a day: an alarm must not be lost, and one that
 * never stops is not heard any more. A last level without an interval (the breach itself) is told once. Pure.
 */
export function nextNotice(
  steps: readonly LadderStep[],
  told: readonly Pick<Told, 'level' | 'repetition' | 'toldAt'>[],
): Notice | null {
  const latest = told.toSorted((one, other) => inOrder(one) - inOrder(other) || one.level - other.level).at(-1);
  if (!latest) return null;
  // A ladder that became shorter goes on with the last level it has.
  const level = Math.min(latest.level + 1, steps.length - 1);
  const when = steps[level]?.when;
  if (!when || !('unacknowledged' in when)) return null;
  const before = told.filter((one) => one.level === level).map(({ repetition }) => repetition + 1);
  const repetition = Math.max(0, ...before);
  const minutes = repetition < OFTEN ? when.unacknowledged : Math.max(when.unacknowledged, DAY_MINUTES);
  return { level, repetition, dueAt: new Date(latest.toldAt.getTime() + minutes * MINUTE_MS) };
}

const inOrder = ({ toldAt }: Pick<Told, 'toldAt'>) => toldAt.getTime();
