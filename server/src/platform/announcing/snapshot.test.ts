import { describe, expect, test } from 'vitest';
import { RecentEvents } from './recent-events.ts';
import { includes, readSnapshot, sees, type Snapshot, writeSnapshot } from './snapshot.ts';

const snapshot = (next: number, ...running: number[]): Snapshot => ({ next, running });

describe('a snapshot', () => {
  test.each(['10:10:', '10:20:10,12,19', '9:20:12'])('%s is read, and written so that it reads the same', (text) => {
    const read = readSnapshot(text);
    expect(read && readSnapshot(writeSnapshot(read))).toEqual(read);
    expect(read).not.toBeNull();
  });

  test.each(['', '10', '10:9:', '10:20:20', '10:20:9', '10:20:12,12', '10:20:13,12', '10:20:12,', '1:2:3:4', '-1:2:'])(
    '%s is none',
    (text) => {
      expect(readSnapshot(text)).toBeNull();
    },
  );

  test('of very many that run keeps the lowest: what it shows is shown by the whole as well', () => {
    const running = Array.from({ length: 101 }, (_, index) => 10 + index);
    const whole = snapshot(500, ...running);
    const kept = readSnapshot(writeSnapshot(whole));
    expect(kept).toEqual(snapshot(10));
    expect(kept && includes(whole, kept)).toBe(true);
  });

  test('shows what had ended', () => {
    const shown = [9, 10, 11, 12, 19, 20].filter((xid) => sees(snapshot(20, 10, 12), xid));
    expect(shown).toEqual([9, 11, 19]);
  });

  test('includes an earlier one, and none from which something is missing', () => {
    const earlier = snapshot(20, 10, 12);
    expect([snapshot(20, 10, 12), snapshot(20, 12), snapshot(30, 10, 25)].map((one) => includes(one, earlier))).toEqual(
      [true, true, true],
    );
    expect([snapshot(19, 10, 12), snapshot(20, 10, 11), snapshot(30, 15)].map((one) => includes(one, earlier))).toEqual(
      [false, false, false],
    );
  });
});

describe('recent events', () => {
  const events = (...xids: number[]) => xids.map((xid) => ({ xid }));
  const open = () => {
    const recent = new RecentEvents<{ xid: number }>(snapshot(10), 3);
    recent.add(events(11, 10), snapshot(13, 12));
    recent.add(events(13), snapshot(14, 12));
    recent.add(events(12), snapshot(14));
    return recent;
  };

  test('are told from a position on: what was running then as well, in the order told', () => {
    expect(open().since(snapshot(13, 12))).toEqual(events(13, 12));
    expect(open().since(snapshot(14, 12))).toEqual(events(12));
    expect(open().since(snapshot(14))).toEqual([]);
    expect(open().since(snapshot(12, 10))).toEqual(events(10, 13, 12));
  });

  test('are not told in part where some are forgotten', () => {
    const recent = open();
    expect(recent.since(snapshot(10))).toEqual(events(11, 10, 13, 12));
    expect(recent.since(snapshot(10, 9))).toBeNull();
    recent.add(events(14, 15), snapshot(16));
    expect(recent.since(snapshot(10))).toBeNull();
    expect(recent.since(snapshot(13, 12))).toBeNull();
    expect(recent.since(snapshot(14, 12))).toEqual(events(12, 14, 15));
  });
});
