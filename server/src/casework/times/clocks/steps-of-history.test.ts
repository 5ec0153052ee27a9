import { expect, test } from 'vitest';
import type { Life } from '../../tickets/index.ts';
import { offerNext } from '../following/offer-next.ts';
import { statesOf, stepsOf } from './steps-of-history.ts';

const state = (id: string, clock: 'runs' | 'pauses' | 'stops', standing: 'open' | 'ended' = 'open') => ({
  id,
  name: { zh: id, en: id },
  clock,
  standing,
  tmf: 'inProgress' as const,
});
const life: Life = {
  states: [
    state('open', 'runs'),
    state('held', 'pauses'),
    state('replied', 'stops'),
    state('closed', 'stops', 'ended'),
  ],
  moves: [],
};
const at = new Date('2026-03-02T02:00:00Z');
const entry = (kind: string, detail: object = {}) => ({ at, kind, detail });
const verbs = (...entries: ReturnType<typeof entry>[]) =>
  stepsOf(entries, life).map(({ verb, state: to }) => `${verb} ${to}`);

test('what states mean to clocks follows from the life', () => {
  expect(statesOf(life)).toEqual({ pausing: ['held'], stopped: ['replied'], ended: ['closed'] });
});

test('only moves count: reminders, alarms and remarks break no rest', () => {
  const onHold = entry('hold', { from: 'open', to: 'held', reason: 'parts' });
  expect(verbs(entry('raised'), onHold, entry('reminded'), entry('escalated'), entry('noted'))).toEqual([
    'raise open',
    'hold held',
  ]);
  expect(stepsOf([onHold], life)[0]?.reason).toBe('parts');
});

test('a promised refund begins and ends by its promise, not by another one', () => {
  const promised = entry('promised', { promiseId: 'a', promise: 'refund' });
  const callback = entry('promised', { promiseId: 'b', promise: 'callback' });
  const kept = (promiseId: string) => entry('promise-kept', { promiseId });
  expect(verbs(promised, callback, kept('b'))).toEqual(['promise-refund open']);
  expect(verbs(promised, kept('a'))).toEqual(['promise-refund open', 'refund-arrived open']);
});

test('a merge that was taken apart is as if it had never been', () => {
  const merged = entry('cancel', { to: 'closed', reason: 'merged', mergeId: 'm' });
  expect(verbs(entry('raised'), merged)).toEqual(['raise open', 'cancel closed']);
  const apart = entry('taken-apart', { to: 'open', mergeId: 'm' });
  expect(verbs(entry('raised'), merged, apart)).toEqual(['raise open']);
  const other = entry('cancel', { to: 'closed', mergeId: 'n' });
  expect(verbs(entry('raised'), merged, apart, other)).toEqual(['raise open', 'cancel closed']);
});

test('a promised refund that came with a merged ticket runs from when it was promised; where it came from it is over', () => {
  const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  const about = { promiseId: 'a', promise: 'refund', mergeId: 'm' };
  const taken = entry('promise-taken-over', { ...about, promisedAt: later(-5).toISOString() });
  const moved = { ...entry('assign', { to: 'held', reason: 'parts' }), at: later(-2) };
  const history = stepsOf([{ ...entry('raised'), at: later(-9) }, moved, taken, entry('promise-kept', about)], life);
  expect(history.map(({ verb, state: to, at: when }) => `${verb} ${to} ${when.getTime() - at.getTime()}`)).toEqual([
    'raise open -540000',
    'promise-refund open -300000',
    'assign held -120000',
    'refund-arrived held 0',
  ]);
  expect(history.at(-1)?.reason).toBe('parts');
  const handed = [entry('promised', about), entry('promise-handed-on', about)];
  expect(verbs(...handed)).toEqual([]);
  expect(verbs(...handed, entry('taken-apart', { mergeId: 'm', to: 'open' }))).toEqual(['promise-refund open']);
});

const team = (id: string, handles: string[], cityId: string | null = null) => ({
  id,
  provinceId: 'zj',
  cityId,
  kind: 'department' as const,
  nameZh: id,
  nameEn: id,
  handles,
});
const teams = [team('branch', ['network'], 'hz'), team('network', ['network']), team('service', ['*'])];
const ticket = { category: 'network', cityId: 'hz', holderId: null };
const ignored = (teamId: string) => entry('give-back', { reason: 'not-accepted', teamId });

test.each([
  ['the branch ignored it: the department', 'branch', [], null, 'network'],
  ['the department too: whoever takes all', 'network', [ignored('branch')], null, 'service'],
  ['all of them: nobody is left', 'service', [ignored('branch'), ignored('network')], null, undefined],
  [
    'since the customer was not satisfied, all are asked again',
    'service',
    [ignored('branch'), entry('dissatisfied')],
    null,
    'branch',
  ],
  [
    'given back by a person is not ignored',
    'network',
    [entry('give-back', { reason: '不归我们', teamId: 'branch' })],
    null,
    'branch',
  ],
  ['left undone by its holder: the same team again', 'branch', [], 'somebody', 'branch'],
])('%s', (_, teamId, entries, holderId, expected) => {
  expect(offerNext(teams, { ...ticket, teamId, holderId }, entries)?.id).toBe(expected);
});
