import type { ClockRule } from '../../src/casework/tickets/index.ts';
import { type Clock, deriveClock, type Step } from '../../src/casework/times/clocks/derive-clock.ts';
import { at, officeCalendar as calendar } from './office-calendar.ts';

const states = { pausing: ['asked-back', 'held'], stopped: ['replied'], ended: ['closed', 'cancelled'] };
const label = { zh: '首次答复', en: 'First reply' };
export const elapsed: ClockRule = {
  name: 'first-reply',
  label,
  minutes: 720,
  counts: 'elapsed',
  startsAt: ['raise', 'dissatisfied'],
  stopsAt: ['reply'],
};
export const working: ClockRule = { ...elapsed, counts: 'working', minutes: 480 };
export const days: ClockRule = { ...elapsed, name: 'regulator', counts: 'days', minutes: 15 * 1440, pausesIn: [] };
export const acceptance: ClockRule = {
  ...working,
  name: 'acceptance',
  minutes: 120,
  startsAt: ['assign', 'pass-on'],
  stopsAt: ['accept'],
  endsAt: ['pass-on', 'give-back'],
};

const stateAfter: Record<string, string> = {
  raise: 'open',
  assign: 'assigned',
  'pass-on': 'assigned',
  'give-back': 'open',
  accept: 'accepted',
  hold: 'held',
  resume: 'accepted',
  'ask-back': 'asked-back',
  answer: 'accepted',
  remind: 'accepted',
  reply: 'replied',
  dissatisfied: 'assigned',
  close: 'closed',
  cancel: 'cancelled',
};
const history = (...lines: string[]): Step[] =>
  lines.map((line) => {
    const [verb = '', time = '', ...reason] = line.split(' ');
    return { verb, at: at(time), state: stateAfter[verb] ?? '', reason: reason.join(' ') || null };
  });
/** @param lines such as `hold 2026-03-02T11:00 waiting for parts`: verb, time, reason */
export const derive = (rule: ClockRule, lines: string[], now: string, share?: number): Clock | null =>
  deriveClock({ rule, calendar, states, history: history(...lines), now: at(now) }, share);

export const RAISED = 'raise 2026-03-02T10:00';
