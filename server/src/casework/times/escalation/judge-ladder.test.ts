import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, told as tell } from '../../../../test/help/office-calendar.ts';
import type { Clock } from '../clocks/derive-clock.ts';
import { checkLadder } from './check-ladder.ts';
import { judgeLadder, type Told } from './judge-ladder.ts';
import type { LadderStep } from './ladder-contract.ts';
import { pickLadder } from './pick-ladder.ts';
import { type Person, whoIsNotified } from './who-is-notified.ts';

const nobody = [{ who: 'holder' as const }];
/** Half the time, an hour before, the breach, then after 30 and 60 minutes without an answer. */
const steps: LadderStep[] = [
  { when: { warning: 'share', share: 0.5 }, tell: nobody },
  { when: { warning: 'before', minutes: 60 }, tell: nobody },
  { when: { breach: true }, tell: nobody },
  { when: { unacknowledged: 30 }, tell: nobody },
  { when: { unacknowledged: 60 }, tell: nobody },
];
const day = (time: string) => at(`2026-03-02T${time}`);
/** Raised at 10:00, due at 22:00. */
const running: Clock = {
  name: 'first-reply',
  round: 1,
  state: 'running',
  startedAt: day('10:00'),
  dueAt: day('22:00'),
  since: day('10:00'),
  pausedFor: 0,
  pausedBecause: null,
  metAt: null,
  endedAt: null,
  missingYear: null,
};
const late: Clock = { ...running, state: 'overdue' };
const paused: Clock = { ...running, state: 'paused', dueAt: null };
const kept: Clock = { ...running, state: 'met', metAt: day('21:00'), endedAt: day('21:00') };
const unknown: Clock = { ...running, state: 'not-covered', dueAt: null, missingYear: 2027 };

/** `2@22:00` was told then; `2@22:00+` and acknowledged; `4@…` once more is told again. */
const live = (text: string, more: Partial<Told> = {}): Told[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one, index, all) => {
      const [level = '', time = ''] = one.replace('+', '').split('@');
      const acknowledgedAt = one.endsWith('+') ? day('23:59') : null;
      const repetition = all.slice(0, index).filter((before) => before.startsWith('4@') && level === '4').length;
      const times = { dueAt: day('22:00'), toldAt: day(time), acknowledgedAt };
      return { level: Number(level), repetition, round: 1, ...times, ...more };
    });

test.each<[string, Clock, Told[], string, string | null, string, string | null]>([
  ['early', running, [], '10:30', null, '', '16:00'],
  ['half the time has run', running, [], '16:00', null, '0@16:00', '21:00'],
  ['the same again: nothing', running, live('0@16:00'), '16:05', null, '', '21:00'],
  ['an hour before', running, live('0@16:00'), '21:00', null, '1@21:00', '22:00'],
  ['both warnings, the clock having stood still', running, [], '21:30', null, '0@16:00 1@21:00', '22:00'],
  ['an acknowledged warning: no further one, but the breach', running, live('0@16:00+'), '21:00', null, '', '22:00'],
  ['the breach', late, live('0@16:00 1@21:00'), '22:00', null, '2@22:00', '22:30'],
  ['the breach, though the warning was acknowledged', late, live('1@21:00+'), '22:00', null, '2@22:00', '22:30'],
  ['the breach, found late: no warnings any more', late, [], '22:45', null, '2@22:00', '23:15'],
  ['not acknowledged yet', late, live('2@22:00'), '22:29', null, '', '22:30'],
  ['nobody acknowledged', late, live('2@22:00'), '22:30', null, '3@22:30', '23:30'],
  ['two were told, one acknowledged', late, live('2@22:00 2@22:00+'), '22:30', null, '', null],
  ['one level at a time, though the server was away', late, live('2@22:00'), '23:50', null, '3@22:30', '24:50'],
  ['the last level', late, live('2@22:00 3@22:30'), '23:30', null, '4@23:30', '24:30'],
  ['after the last level', late, live('2@22:00 3@22:30 4@22:50'), '23:40', null, '', '23:50'],
  ['the last level again', late, live('2@20:00 3@20:30 4@21:30'), '22:45', null, '4@22:30', '23:45'],
  ['acknowledged when told again', late, live('2@20:00 3@20:30 4@21:30 4@22:30+'), '23:40', null, '', null],
  [
    'of a ladder that became shorter, its last level',
    late,
    live('2@21:00 3@21:10 4@21:20 5@21:30'),
    '22:40',
    null,
    '4@22:30',
    '23:40',
  ],
  ['acknowledged on the second level', late, live('2@22:00 3@22:30+'), '23:50', null, '', null],
  ['kept: it is over', kept, live('0@16:00'), '21:00', 'kept', '', null],
  [
    'kept after the breach: the ladder stops',
    { ...kept, state: 'overdue' },
    live('2@22:00'),
    '23:00',
    'kept',
    '',
    null,
  ],
  ['ended without being kept', { ...kept, metAt: null, state: 'off' }, live('0@16:00'), '21:00', 'over', '', null],
  ['it rests', paused, live('0@16:00'), '17:00', 'paused', '', null],
  [
    'due later than warned: warned anew',
    running,
    live('0@16:00', { dueAt: day('20:00') }),
    '16:30',
    'moved',
    '0@16:00',
    '21:00',
  ],
  ['a breach that is none any more', running, live('2@15:00', { dueAt: day('15:00') }), '15:30', 'moved', '', '16:00'],
  [
    'moved, and still late: the alarm runs on',
    late,
    live('2@22:00', { dueAt: day('21:00') }),
    '22:10',
    null,
    '',
    '22:30',
  ],
  ['another promise', { ...running, round: 2 }, live('2@09:00'), '10:30', 'again', '', '16:00'],
  ['nobody can tell when: half the time is known all the same', unknown, [], '10:30', null, '', '16:00'],
])('%s', (_, clock, told, now, over, expected, nextAt) => {
  const judged = judgeLadder(steps, clock, told, () => day('16:00'), day(now));
  const levels = judged.tell.map(({ level, dueAt }) => `${level}@${tell(dueAt)?.slice(11)}`).join(' ');
  const nextDay = nextAt?.startsWith('24') ? `2026-03-03T00${nextAt.slice(2)}` : nextAt && `2026-03-02T${nextAt}`;
  expect({ over: judged.over, tell: levels, nextAt: tell(judged.nextAt) }).toEqual({
    over,
    tell: expected,
    nextAt: nextDay,
  });
});

test('a year that is missing is a breach when it begins', () => {
  const before = judgeLadder(steps, unknown, [], () => null, at('2026-12-31T00:00'));
  expect(before).toEqual({ over: null, tell: [], nextAt: at('2026-12-31T23:00') });
  const judged = judgeLadder(steps, unknown, [], () => null, at('2027-01-01T00:00'));
  expect(judged.tell).toEqual([{ level: 2, repetition: 0, dueAt: at('2027-01-01T00:00') }]);
});

test('whatever happens in between, every level is told in order, the last one again, and none is forgotten', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 * 60 }), { minLength: 1, maxLength: 30 }), (minutes) => {
      const told: Told[] = [];
      for (const minute of minutes.toSorted((one, other) => one - other)) {
        const now = new Date(day('10:00').getTime() + minute * 60_000);
        const clock = now < day('22:00') ? running : late;
        const { tell: levels, nextAt } = judgeLadder(steps, clock, told, () => day('16:00'), now);
        for (const { level, repetition } of levels) {
          expect(told.every((one) => one.level < level || (level === 4 && one.repetition < repetition))).toBe(true);
          told.push({ level, repetition, round: 1, dueAt: day('22:00'), toldAt: now, acknowledgedAt: null });
        }
        expect(nextAt).not.toBeNull();
      }
    }),
  );
});

test('the last level is told ten times at its interval, then once a day', () => {
  const told: Told[] = live('2@22:00 3@22:30');
  const gaps: number[] = [];
  for (let now = day('23:30'); gaps.length < 12; ) {
    const { tell: levels, nextAt } = judgeLadder(steps, late, told, () => null, now);
    for (const { level, repetition } of levels) {
      told.push({ level, repetition, round: 1, dueAt: day('22:00'), toldAt: now, acknowledgedAt: null });
    }
    gaps.push(((nextAt?.getTime() ?? 0) - now.getTime()) / 60_000);
    now = nextAt ?? now;
  }
  expect(gaps).toEqual([...Array.from({ length: 9 }, () => 60), 1440, 1440, 1440]);
});

const person = (id: string, post: string, provinceId: string | null, cityId: string | null): Person => ({
  id,
  posts: [post],
  provinceId,
  cityId,
});
const people = [
  person('handler', 'ticket-handler', 'zj', null),
  person('colleague', 'ticket-handler', 'zj', null),
  person('lead-hz', 'team-lead', 'zj', 'hz'),
  person('lead-zj', 'team-lead', 'zj', null),
  person('area-hz', 'area-manager', 'zj', 'hz'),
  person('admin', 'administrator', null, null),
];
const hangzhou = { provinceId: 'zj', cityId: 'hz', holderId: null, teamMembers: ['colleague', 'handler'] };
const post = (name: 'team-lead' | 'area-manager', of: 'team' | 'city' | 'province' | 'group') =>
  ({ who: 'post', post: name, of }) as const;

test.each([
  ['the holder', { ...hangzhou, holderId: 'handler' }, { who: 'holder' } as const, ['handler']],
  ['no holder: the team', hangzhou, { who: 'holder' } as const, ['colleague', 'handler']],
  ['the team', { ...hangzhou, holderId: 'handler' }, { who: 'team' } as const, ['colleague', 'handler']],
  ['the lead of the city', hangzhou, post('team-lead', 'city'), ['lead-hz']],
  ['no lead in the team: the city', hangzhou, post('team-lead', 'team'), ['lead-hz']],
  ['no lead in the city: the province', { ...hangzhou, cityId: 'nb' }, post('team-lead', 'city'), ['lead-zj']],
  ['of the province', hangzhou, post('team-lead', 'province'), ['lead-zj']],
  ['no manager of the city: one near by', { ...hangzhou, cityId: 'nb' }, post('area-manager', 'city'), ['area-hz']],
  ['no city', { ...hangzhou, cityId: null }, post('team-lead', 'city'), ['lead-zj']],
  [
    'nobody in the province: the administrators',
    { ...hangzhou, provinceId: 'js' },
    post('team-lead', 'city'),
    ['admin'],
  ],
  ['a person by name', hangzhou, { who: 'account', accountId: 'area-hz' } as const, ['area-hz']],
  ['a person who left: the administrators', hangzhou, { who: 'account', accountId: 'gone' } as const, ['admin']],
])('%s', (_, ticket, who, expected) => {
  expect(whoIsNotified([who], ticket, people)).toEqual(expected);
});

test('a step that names two posts tells both; the administrators stand in for one that nobody holds', () => {
  const both = [post('team-lead', 'city'), post('area-manager', 'city')];
  expect(whoIsNotified(both, hangzhou, people)).toEqual(['area-hz', 'lead-hz']);
  const noManager = people.filter(({ id }) => id !== 'area-hz');
  expect(whoIsNotified(both, hangzhou, noManager)).toEqual(['admin', 'lead-hz']);
  expect(whoIsNotified([{ who: 'account', accountId: 'gone' }, ...both], hangzhou, people)).toHaveLength(3);
  expect(whoIsNotified([{ who: 'holder' }, ...both], { ...hangzhou, teamMembers: [] }, people)).toHaveLength(2);
});

test('tells everybody once; nobody only where nobody is', () => {
  expect(whoIsNotified([{ who: 'holder' }, { who: 'team' }], hangzhou, people)).toEqual(['colleague', 'handler']);
  expect(whoIsNotified([{ who: 'holder' }], hangzhou, [])).toEqual([]);
});

test.each([
  ['its province before all', { provinceId: 'zj', kind: '*', category: '*', clock: '*' }],
  ['the clock before the category', { provinceId: null, kind: '*', category: '*', clock: 'first-reply' }],
  ['the category before its class', { provinceId: null, kind: '*', category: 'billing/roaming', clock: '*' }],
  ['the class before the kind', { provinceId: null, kind: '*', category: 'billing', clock: '*' }],
  ['the kind before any', { provinceId: null, kind: 'complaint', category: '*', clock: '*' }],
])('%s', (_, narrow) => {
  const all = { provinceId: null, kind: '*', category: '*', clock: '*', steps };
  const other = { ...all, provinceId: 'js', clock: 'first-reply' };
  const place = { provinceId: 'zj', kind: 'complaint', category: 'billing/roaming', clock: 'first-reply' };
  expect(pickLadder([all, { ...narrow, steps }, other], place)).toMatchObject(narrow);
});

test('each shipped ladder can be climbed; one without a breach, or out of order, is refused', () => {
  const file = new URL('../../../../../content/tickets/ladders.json', import.meta.url);
  const shipped = JSON.parse(readFileSync(file, 'utf8')) as { steps: LadderStep[] }[];
  expect(shipped.flatMap((ladder) => checkLadder(ladder.steps))).toEqual([]);
  expect(checkLadder(steps.slice(0, 2))).toHaveLength(1);
  expect(checkLadder(steps.toReversed())).toHaveLength(4);
});
