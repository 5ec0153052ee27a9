import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, officeCalendar as calendar } from '../../../../test/help/office-calendar.ts';
import { addWorkingTime, workingTimeBetween } from '../../../foundation/calendar/index.ts';
import type { ClockRule } from '../../tickets/index.ts';
import { deriveClock, type Step } from './derive-clock.ts';

const states = { pausing: ['held'], stopped: [], ended: ['closed'] };
const label = { zh: '答复', en: 'Reply' };
const rule: ClockRule = {
  name: 'reply',
  label,
  minutes: 1,
  counts: 'working',
  startsAt: ['raise'],
  stopsAt: ['reply'],
};
const LATER = at('2026-06-30T00:00');
const derive = (minutes: number, counts: ClockRule['counts'], history: Step[], now = LATER) =>
  deriveClock({ rule: { ...rule, minutes, counts }, calendar, states, history, now });

/** A life of holding and resuming at any minute around Spring Festival; at last it runs. */
const drawnLife = fc
  .array(fc.integer({ min: 1, max: 20 * 1440 }), { maxLength: 9 })
  .map((minutes) => minutes.toSorted((one, other) => one - other))
  .map((minutes) => (minutes.length % 2 === 0 ? minutes : minutes.slice(1)))
  .map((minutes): Step[] => {
    const start = at('2026-02-09T09:00').getTime();
    const moves = minutes.map((minute, index) => {
      const onHold = index % 2 === 0;
      const when = new Date(start + minute * 60_000);
      return { at: when, verb: onHold ? 'hold' : 'resume', state: onHold ? 'held' : 'accepted', reason: 'stated' };
    });
    return [{ at: new Date(start), verb: 'raise', state: 'open', reason: null }, ...moves];
  });
const drawnMinutes = fc.integer({ min: 1, max: 4000 });

test('is due when exactly the promised time has run outside of rests', () => {
  fc.assert(
    fc.property(drawnLife, drawnMinutes, fc.constantFrom('working', 'elapsed'), (life, minutes, counts) => {
      const dueAt = derive(minutes, counts, life)?.dueAt ?? new Date(Number.NaN);
      const ran = life.map((step, index) => {
        const next = life[index + 1]?.at.getTime() ?? Infinity;
        const to = new Date(Math.max(step.at.getTime(), Math.min(next, dueAt.getTime())));
        if (step.state === 'held') return 0;
        return counts === 'working' ? workingTimeBetween(calendar, step.at, to) : to.getTime() - step.at.getTime();
      });
      expect(ran.reduce((sum, one) => sum + one, 0)).toBe(minutes * 60_000);
    }),
  );
});

test('what comes after cannot mend what was broken', () => {
  fc.assert(
    fc.property(drawnLife, drawnMinutes, fc.nat(9), (life, minutes, index) => {
      const until = life.slice(0, index + 1);
      const next = life[index + 1]?.at ?? LATER;
      const then = derive(minutes, 'working', until, next);
      fc.pre(then?.state === 'late' && then.dueAt !== null && then.dueAt < next);
      expect(derive(minutes, 'working', life)).toMatchObject({ state: 'late', dueAt: then?.dueAt });
    }),
  );
});

test('rests only ever move it later, and how late is kept by the last reply', () => {
  fc.assert(
    fc.property(drawnLife, drawnMinutes, (life, minutes) => {
      const unbroken = addWorkingTime(calendar, life[0]?.at ?? LATER, minutes * 60_000);
      const dueAt = derive(minutes, 'working', life)?.dueAt ?? new Date(Number.NaN);
      expect(dueAt.getTime()).toBeGreaterThanOrEqual(unbroken.getTime());
      const replied = { at: dueAt, verb: 'reply', state: 'replied', reason: null };
      const before = life.filter((step) => step.at <= dueAt);
      expect(derive(minutes, 'working', [...before, replied])?.state).toBe('met');
      const tooLate = { ...replied, at: new Date(dueAt.getTime() + 1) };
      expect(derive(minutes, 'working', [...before, tooLate])?.state).toBe('late');
    }),
  );
});
