import type { Calendars } from '../../../foundation/calendar/index.ts';
import { type ClockRule, nextState, type TicketKindBody } from '../../tickets/index.ts';
import type { ClockedTicket } from './clock-store.ts';
import { carriedInto } from './carried-clocks.ts';
import { type Clock, type Derivation, deriveClock, dueIfRunning } from './derive-clock.ts';
import { rulesOf } from './rules-of-ticket.ts';
import { type PastEntry, statesOf, stepsOf } from './steps-of-history.ts';

/** A clock as it stands, and what it follows from. */
export interface DerivedClock {
  rule: ClockRule;
  clock: Clock;
  derivation: Derivation;
  /** When this part of its time will have run; null where it cannot be told. */
  momentOf(share: number): Date | null;
}

/**
 * Every promise of a ticket that has begun: those of its own, and those that tickets carried which ended in it. Of two of
 * one name the one that is due first counts, as long as it is open. Pure.
 */
export function deriveClocks(
  ticket: Pick<ClockedTicket, 'category' | 'term'>,
  kind: TicketKindBody,
  entries: readonly PastEntry[],
  calendars: Calendars,
  now: Date,
): DerivedClock[] {
  const history = stepsOf(entries, kind.life);
  const states = statesOf(kind.life);
  const derive = ({ rule, ...follows }: Pick<Derivation, 'rule' | 'states' | 'history'>): DerivedClock[] => {
    const derivation: Derivation = { rule, calendar: calendars(rule.calendar ?? 'office'), ...follows, now };
    const clock = deriveClock(derivation);
    const momentOf = (share: number) => deriveClock(derivation, share)?.dueAt ?? null;
    return clock ? [{ rule, clock, derivation, momentOf }] : [];
  };
  const own = rulesOf(kind, ticket).flatMap((rule) => derive({ rule, states, history }));
  const carried = carriedInto(entries, kind.life, states).flatMap(derive);
  const names = new Set([...own, ...carried].map(({ rule }) => rule.name));
  return [...names].map((name) => choose(own.find(named(name)), carried.filter(named(name))));
}

const named =
  (name: string) =>
  ({ rule }: DerivedClock) =>
    rule.name === name;

/** It keeps the round of the ticket's own, so that what was told of it is known by it. */
function choose(own: DerivedClock | undefined, carried: readonly DerivedClock[]): DerivedClock {
  const all = own ? [own, ...carried] : carried;
  const open = all.filter(({ clock }) => clock.endedAt === null);
  const [first, ...others] = open.length > 0 ? open : all;
  if (!first) throw new Error('a clock without a derivation');
  const isBefore = open.length > 0 ? isDueBefore : isWorse;
  const chosen = others.reduce((best, one) => (isBefore(one, best) ? one : best), first);
  return { ...chosen, clock: { ...chosen.clock, round: own?.clock.round ?? chosen.clock.round } };
}

function isDueBefore(one: DerivedClock, other: DerivedClock): boolean {
  const [due, otherDue] = [dueIfRunning(one.derivation), dueIfRunning(other.derivation)];
  return due !== null && (otherDue === null || due < otherDue);
}

/** Of those that are over the last one tells; of those that ended together one that was late, then the one due first. */
function isWorse({ clock: one }: DerivedClock, { clock: other }: DerivedClock): boolean {
  const between = (one.endedAt?.getTime() ?? 0) - (other.endedAt?.getTime() ?? 0);
  if (between !== 0) return between > 0;
  if (one.state !== other.state) return one.state === 'late';
  return one.dueAt !== null && (other.dueAt === null || one.dueAt < other.dueAt);
}

/** The promise that nobody took the work up, where its life lets it be taken back. Pure. */
export function findIgnored(derived: readonly DerivedClock[], { life }: TicketKindBody, stage: string): Clock | null {
  if (nextState(life, 'give-back', stage) === null) return null;
  const late = derived.find(({ rule, clock }) => rule.whenLate && clock.state === 'late' && !clock.endedAt);
  return late?.clock ?? null;
}
