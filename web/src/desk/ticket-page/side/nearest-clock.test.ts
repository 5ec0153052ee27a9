import { describe, expect, test } from 'vitest';
import { byUrgency, type Clock, nearestClock, shareGone } from './nearest-clock.ts';

const at = (time: string) => `2026-03-02T${time}:00Z`;
const clock = (more: Partial<Clock>): Clock => ({
  clock: 'first-reply',
  label: { zh: '首次答复', en: 'First reply' },
  round: 1,
  state: 'running',
  counts: 'elapsed',
  minutes: 720,
  startedAt: at('00:00'),
  dueAt: at('12:00'),
  since: at('00:00'),
  restsIn: [],
  pausedFor: 0,
  pausedBecause: null,
  metAt: null,
  endedAt: null,
  missingYear: null,
  ...more,
});

describe('the nearest of several', () => {
  const far = clock({ clock: 'far', dueAt: at('20:00') });
  const paused = clock({ clock: 'paused', state: 'paused', dueAt: null, since: at('03:00') });
  const met = clock({ clock: 'met', state: 'met', metAt: at('01:00'), endedAt: at('01:00'), dueAt: at('02:00') });
  test.each([
    ['is the one that is due first', [far, clock({}), met], 'first-reply'],
    ['is one that pauses where nothing runs', [met, paused], 'paused'],
    ['is not the one that pauses where something runs', [paused, far], 'far'],
    ['is none where all is kept', [met], undefined],
  ])('%s', (_, clocks, expected) => expect(nearestClock(clocks)?.clock).toBe(expected));
});

test.each([
  ['a quarter of it', clock({}), at('03:00'), 0.25],
  ['all of it once it is overdue', clock({ state: 'late' }), at('13:00'), 1],
  ['what went before it paused', clock({ state: 'paused', dueAt: null, since: at('06:00') }), at('11:00'), 0.5],
  ['not the time it paused', clock({ pausedFor: 2 * 3_600_000, dueAt: at('14:00') }), at('08:00'), 0.5],
  [
    'nobody can tell of working hours that pause',
    clock({ state: 'paused', dueAt: null, counts: 'working' }),
    at('06:00'),
    null,
  ],
])('has gone: %s', (_, one, now, expected) => expect(shareGone(one, Date.parse(now))).toBe(expected));

test('what is due first comes first, what pauses after it, what is over last', () => {
  const clocks = [
    clock({ clock: 'met', metAt: at('01:00'), endedAt: at('01:00') }),
    clock({ clock: 'paused', state: 'paused', dueAt: null }),
    clock({ clock: 'far', dueAt: at('20:00') }),
    clock({ clock: 'near' }),
  ];
  expect(byUrgency(clocks).map(({ clock: name }) => name)).toEqual(['near', 'far', 'paused', 'met']);
});
