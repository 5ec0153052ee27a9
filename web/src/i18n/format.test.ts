import { describe, expect, test } from 'vitest';
import { ago, clock, date, dateTime, duration, money, month, spokenDate, spokenDateTime, volume } from './format.ts';

const now = Date.parse('2026-11-20T08:00:00Z');
const before = (seconds: number) => new Date(now - seconds * 1000).toISOString();

describe('amounts', () => {
  test('money has two decimals and groups thousands', () => {
    expect(money(1250, 'zh-CN')).toBe('12.50 元');
    expect(money(-123456700, 'en')).toBe('CNY -1,234,567.00');
  });

  test('volume takes the unit that fits', () => {
    expect([512, 2048, 3 * 1024 * 1024].map((kb) => volume(kb, 'zh-CN'))).toEqual(['512 KB', '2 MB', '3 GB']);
  });

  test('durations and running clocks', () => {
    expect(duration(0, 'zh-CN')).toBe('0 秒');
    expect(duration(3725, 'zh-CN')).toBe('1 小时 2 分 5 秒');
    expect(duration(65, 'en')).toBe('1 min 5 s');
    expect(duration(377 * 3600 + 60, 'zh-CN')).toBe('15 天 17 小时');
    expect(duration(3 * 86_400, 'en')).toBe('3 days');
    expect([7, 187, 3725].map(clock)).toEqual(['0:07', '3:07', '1:02:05']);
  });
});

describe('times', () => {
  test('are told in the zone of the operator', () => {
    expect(dateTime('2026-11-19T17:30:00Z', 'zh-CN')).toBe('2026/11/20 01:30');
    expect(date('2026-11-19T17:30:00Z', 'en')).toBe('2026-11-20');
    expect(month('2026-11', 'zh-CN')).toBe('2026年11月');
  });

  test('are told in a sentence as one says them, with the year only when it is another', () => {
    expect(spokenDateTime('2026-11-09T06:05:00Z', 'zh-CN', now)).toBe('11月9日 14:05');
    expect(spokenDateTime('2026-11-09T06:05:00Z', 'en', now)).toBe('14:05 on 9 November');
    expect(spokenDate('2025-11-09T06:05:00Z', 'zh-CN', now)).toBe('2025年11月9日');
  });

  test('are told by how long ago', () => {
    expect(ago(before(10), now, 'zh-CN')).toBe('刚刚');
    expect(ago(before(120), now, 'zh-CN')).toBe('2 分钟前');
    expect(ago(before(7200), now, 'en')).toBe('2 hours ago');
    expect(ago(before(4 * 86_400), now, 'zh-CN')).toBe('4 天前');
  });
});
