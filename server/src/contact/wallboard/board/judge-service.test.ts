import { expect, test } from 'vitest';
import type { WayIn } from '../../channels/index.ts';
import { serviceLevel, targetSecondsOf } from './judge-service.ts';

const targets: [WayIn, number | null][] = [
  ['hotline', 15],
  ['web-chat', 30],
  ['wechat', 30],
  ['e-mail', null],
  ['sms', null],
  ['web-form', null],
];

test.each(targets)('%s is to be answered within %s seconds', (wayIn, seconds) => {
  expect(targetSecondsOf(wayIn)).toBe(seconds);
});

const levels: [string, Parameters<typeof serviceLevel>[0], number | null][] = [
  ['nobody came: nothing is known', { offered: 0, answered: 0, inTime: 0 }, null],
  ['who left counts as not answered in time', { offered: 4, answered: 3, inTime: 2 }, 0.5],
  ['all in time', { offered: 2, answered: 2, inTime: 2 }, 1],
  ['all left', { offered: 3, answered: 0, inTime: 0 }, 0],
];

test.each(levels)('%s', (_, counted, level) => {
  expect(serviceLevel(counted)).toBe(level);
});
