import type { ClockRow } from './clock-store.ts';
import { type ClockMove, clockStates, type MovesOfClock } from './clock-contract.ts';
import { oneOf } from '../../../platform/stored.ts';

/** Which clocks of a ticket stand otherwise than before: due at another time, late or late no more. Pure. */
export function compareClocks(
  ticket: { id: string; number: string },
  before: readonly ClockRow[],
  after: readonly ClockRow[],
): ClockMove[] {
  return after.flatMap((now) => {
    const was = before.find(({ clock, round }) => clock === now.clock && round === now.round);
    if (!was || (was.dueAt?.getTime() === now.dueAt?.getTime() && was.state === now.state)) return [];
    const times = { from: was.dueAt?.toISOString() ?? null, to: now.dueAt?.toISOString() ?? null };
    const states = { stateBefore: toState(was.state), stateNow: toState(now.state) };
    return [{ ticketId: ticket.id, number: ticket.number, clock: now.clock, ...times, ...states }];
  });
}

/** Adds what moved to what was counted so far, by clock. Pure. */
export function countMoves(counted: readonly MovesOfClock[], moves: readonly ClockMove[]): MovesOfClock[] {
  const byClock = new Map(counted.map((one) => [one.clock, { ...one }]));
  for (const { clock, from, to, stateBefore, stateNow } of moves) {
    const one = byClock.get(clock) ?? { clock, moved: 0, earlier: 0, later: 0, becameLate: 0, notLateAnyMore: 0 };
    one.moved += 1;
    one.earlier += Number(from !== null && to !== null && to < from);
    one.later += Number(from !== null && to !== null && to > from);
    one.becameLate += Number(stateNow === 'late' && stateBefore !== 'late');
    one.notLateAnyMore += Number(stateBefore === 'late' && stateNow !== 'late');
    byClock.set(clock, one);
  }
  return [...byClock.values()].toSorted((one, other) => (one.clock < other.clock ? -1 : 1));
}

export function toState(stored: string): (typeof clockStates)[number] {
  return oneOf(clockStates, stored, 'ticket_clock.state');
}
