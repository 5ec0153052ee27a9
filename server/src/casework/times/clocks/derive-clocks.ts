import type { Calendars } from '../../../foundation/calendar/index.ts';
import { type ClockRule, nextState, type TicketKindBody } from '../../tickets/index.ts';
import type { ClockedTicket } from './clock-store.ts';
import { type Clock, type Derivation, deriveClock } from './derive-clock.ts';
import { rulesOf } from './rules-of-ticket.ts';
import { type PastEntry, statesOf, stepsOf } from './steps-of-history.ts';

/** A clock as it stands, and what it follows from. */
export interface DerivedClock {
  rule: ClockRule;
  clock: Clock;
  /** When this part of its time will have run; null where it cannot be told. */
  momentOf(share: number): Date | null;
}

/** Every promise of a ticket that has begun. Pure. */
export function deriveClocks(
  ticket: Pick<ClockedTicket, 'category' | 'term'>,
  kind: TicketKindBody,
  entries: readonly PastEntry[],
  calendars: Calendars,
  now: Date,
): DerivedClock[] {
  const history = stepsOf(entries, kind.life);
  const states = statesOf(kind.life);
  return rulesOf(kind, ticket).flatMap((rule) => {
    const derivation: Derivation = { rule, calendar: calendars(rule.calendar ?? 'office'), states, history, now };
    const clock = deriveClock(derivation);
    return clock ? [{ rule, clock, momentOf: (share) => deriveClock(derivation, share)?.dueAt ?? null }] : [];
  });
}

/** The promise that nobody took the work up, where its life lets it be taken back. Pure. */
export function findIgnored(derived: readonly DerivedClock[], { life }: TicketKindBody, stage: string): Clock | null {
  if (nextState(life, 'give-back', stage) === null) return null;
  const late = derived.find(({ rule, clock }) => rule.whenLate && clock.state === 'late' && !clock.endedAt);
  return late?.clock ?? null;
}
