import { type Calendar } from '../../../foundation/calendar/index.ts';
import { type ClockRule } from '../../tickets/index.ts';
import { type Budget, openBudget } from './open-budget.ts';

/** One thing that happened to a ticket: the verb, the state it led to, and the reason that was stated. In order. */
export interface Step {
  at: Date;
  verb: string;
  state: string;
  reason: string | null;
}

/** What the states of a life mean to clocks. */
export interface StatesOfLife {
  /** Where clocks rest whose rule does not say, if the state was entered for a stated reason. */
  pausing: readonly string[];
  /** Where they rest without one: nothing is to be done there. */
  stopped: readonly string[];
  /** Where every clock ends, kept or not: closed, cancelled. */
  ended: readonly string[];
}

export interface Clock {
  name: string;
  /** 1 for the first promise; one that was kept and is made again is the next. */
  round: number;
  /**
   * late: not kept in time, still open or kept afterwards (`metAt`). off: the ticket ended before it was due.
   * not-covered: when it is due cannot be told, the calendar lacks `missingYear`; not before that year.
   */
  state: 'running' | 'paused' | 'late' | 'met' | 'off' | 'not-covered';
  startedAt: Date;
  /** Null while it rests, and where it cannot be told. */
  dueAt: Date | null;
  /** Since when it runs, or rests, as it does now; over, since when it is. */
  since: Date;
  /** Milliseconds that it rested so far. */
  pausedFor: number;
  pausedBecause: string | null;
  metAt: Date | null;
  /** When it was kept, or ended without; null while the promise is open. */
  endedAt: Date | null;
  missingYear: number | null;
}

export interface Derivation {
  rule: ClockRule;
  calendar: Calendar;
  states: StatesOfLife;
  history: readonly Step[];
  now: Date;
}

/**
 * Where a promise stands, from the history alone: nothing is remembered between two derivations, so nothing is ever
 * patched. Null where it has not started. `share` asks when that part of the time has run instead of all of it.
 */
export function deriveClock(derivation: Derivation, share = 1): Clock | null {
  const rounds = splitRounds(derivation);
  const last = rounds.at(-1);
  if (!last) return null;
  return { name: derivation.rule.name, round: rounds.length, ...follow(derivation, last, share) };
}

/** The steps of the promise that is open, or was last. Pure. */
export function stepsOfRound(derivation: Derivation): readonly Step[] {
  return splitRounds(derivation).at(-1) ?? [];
}

/**
 * When it is due if it runs from now on, also where it rests: by this two clocks of one promise are compared. Null where
 * nobody can tell. Pure.
 */
export function dueIfRunning(derivation: Derivation): Date | null {
  const last = stepsOfRound(derivation).at(-1);
  if (!last || isEnd(derivation, last)) return deriveClock(derivation)?.dueAt ?? null;
  const going = { at: derivation.now, verb: GOES_ON, state: GOES_ON, reason: null };
  return deriveClock({ ...derivation, history: [...derivation.history, going] })?.dueAt ?? null;
}

const GOES_ON = '@goes-on';

/** The steps of each promise, from the one that made it to the one that ended it. */
function splitRounds(derivation: Derivation): Step[][] {
  const rounds: Step[][] = [];
  let current: Step[] | null = null;
  for (const step of derivation.history) {
    current?.push(step);
    if (current && isEnd(derivation, step)) current = null;
    if (current || !derivation.rule.startsAt.some((event) => event === step.verb)) continue;
    current = [step];
    rounds.push(current);
  }
  return rounds;
}

function isEnd({ rule, states }: Derivation, { verb, state }: Step): boolean {
  if (isKept(rule, verb) || rule.endsAt?.some((event) => event === verb) === true) return true;
  return !rule.afterClose && states.ended.includes(state);
}

function isKept({ stopsAt }: ClockRule, verb: string): boolean {
  return stopsAt.some((event) => event === verb);
}

/** Pure. */
export function isResting({ rule, states }: Derivation, { state, reason }: Step): boolean {
  if (rule.pausesIn === undefined && states.stopped.includes(state)) return true;
  return (rule.pausesIn ?? states.pausing).includes(state) && (reason ?? '').trim() !== '';
}

/** The states in which a clock rests. Pure. */
export function restsIn({ pausesIn }: ClockRule, { pausing, stopped }: StatesOfLife): readonly string[] {
  return pausesIn ?? [...pausing, ...stopped];
}

type Followed = Omit<Clock, 'name' | 'round'>;

/** From step to step: what ran is used up, what rested is not. */
function follow(derivation: Derivation, steps: readonly Step[], share: number): Followed {
  const { rule, calendar } = derivation;
  const [first, ...further] = steps as [Step, ...Step[]];
  const rests = (step: Step) => isResting(derivation, step);
  const budget = openBudget(rule, calendar, first.at, share);
  let last = first;
  let since = first.at;
  for (const step of further) {
    if (rests(last)) budget.rest(last.at, step.at);
    else budget.run(last.at, step.at);
    if (isEnd(derivation, step)) return conclude(rule, first, step, budget);
    if (rests(step) !== rests(last)) since = step.at;
    last = step;
  }
  return { ...standing(first, { last, resting: rests(last), now: derivation.now }, budget), since };
}

/** In time is until the very instant it is due. */
function conclude(rule: ClockRule, first: Step, last: Step, budget: Budget): Followed {
  const kept = isKept(rule, last.verb);
  // A year that is missing further on does not matter any more, one that it ran through does.
  const { missingYear } = budget;
  const dueAt = budget.dueFrom(last.at);
  const late = budget.usedUpAt !== null || (!kept && dueAt !== null && dueAt.getTime() <= last.at.getTime());
  const state = missingYear ? 'not-covered' : late ? 'late' : kept ? 'met' : 'off';
  const times = {
    startedAt: first.at,
    dueAt,
    pausedFor: budget.rested,
    metAt: kept ? last.at : null,
    endedAt: last.at,
    since: last.at,
  };
  return { ...times, state, pausedBecause: null, missingYear };
}

function standing(
  first: Step,
  { last, resting, now }: { last: Step; resting: boolean; now: Date },
  budget: Budget,
): Omit<Followed, 'since'> {
  const base = { startedAt: first.at, pausedFor: budget.rested, pausedBecause: null, metAt: null, endedAt: null };
  if (resting && !budget.usedUpAt && !budget.missingYear) {
    const pausedFor = budget.rested + Math.max(0, now.getTime() - last.at.getTime());
    return { ...base, state: 'paused', dueAt: null, pausedFor, pausedBecause: last.reason, missingYear: null };
  }
  const dueAt = budget.dueFrom(last.at);
  if (!dueAt) return { ...base, state: 'not-covered', dueAt, missingYear: budget.missingYear };
  return { ...base, state: dueAt.getTime() <= now.getTime() ? 'late' : 'running', dueAt, missingYear: null };
}
