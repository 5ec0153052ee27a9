import { expect, test } from 'vitest';
import { type Colleague, mayHave, type Way, wayOf } from './judge-steering.ts';

const ways: [Parameters<typeof wayOf>[0], Parameters<typeof wayOf>[1], Way | null][] = [
  ['waiting', 'person', 'ring'],
  ['ringing', 'person', 'ring-there-instead'],
  ['returned', 'person', 'go-on'],
  ['active', 'person', 'go-on'],
  ['wrap-up', 'person', 'go-on'],
  ['closed', 'person', null],
  ['waiting', 'queue', null],
  ['ringing', 'queue', 'stop-ringing'],
  ['returned', 'queue', 'stop-ringing'],
  ['active', 'queue', 'wait-again'],
  ['wrap-up', 'queue', null],
  ['closed', 'queue', null],
];

test.each(ways)('from %s to a %s: %s', (state, to, way) => {
  expect(wayOf(state, to)).toBe(way);
});

const ready: Colleague = { posts: ['agent'], ready: true, there: true };
const people: [string, Colleague, Way, boolean][] = [
  ['a ready agent is rung', ready, 'ring', true],
  ['one on a break is not rung', { ...ready, ready: false }, 'ring', false],
  ['one on a break goes on with what is in hand', { ...ready, ready: false }, 'go-on', true],
  ['who is gone gets nothing', { ...ready, there: false }, 'go-on', false],
  ['an expert is not rung', { ...ready, posts: ['expert'] }, 'ring-there-instead', false],
  ['an expert goes on', { ...ready, posts: ['expert'] }, 'go-on', true],
  ['who handles no contacts gets none', { ...ready, posts: ['administrator'] }, 'go-on', false],
];

test.each(people)('%s', (_, colleague, way, may) => {
  expect(mayHave(colleague, way)).toBe(may);
});
