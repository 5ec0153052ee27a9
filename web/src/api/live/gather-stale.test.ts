import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gatherStale } from './gather-stale.ts';
import { dropHeard } from './drop-heard.ts';
import { readGathered } from './open-line.ts';
import { paceLists } from './pace-lists.ts';
import { type Key, keys } from '../query-keys.ts';

describe('a burst of events', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('asks once for each thing', () => {
    const asked: Key[] = [];
    const stale = gatherStale((key) => asked.push(key));
    stale.add([keys.contacts, keys.contact('c1')]);
    stale.add([keys.contact('c1')]);
    vi.runAllTimers();
    expect(asked).toEqual([keys.contacts, keys.contact('c1')]);
    stale.add([keys.contacts]);
    vi.runAllTimers();
    expect(asked).toHaveLength(3);
  });

  test('reads lists of tickets anew at most once in two seconds, and not while nobody sees them', async () => {
    const asked: Key[] = [];
    let seen = true;
    const queries = new QueryClient();
    const list = [...keys.ticketLists, 'all'];
    const read = vi.fn<() => Promise<unknown[]>>(async () => []);
    const observer = new QueryObserver(queries, { queryKey: list, queryFn: read });
    const leave = observer.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(3000);
    const refresh = (queryKey: Key) => {
      asked.push(queryKey);
      void queries.invalidateQueries({ queryKey });
    };
    const stale = gatherStale(
      refresh,
      paceLists(queries, () => seen),
    );
    for (let moves = 0; moves < 100; moves += 1) {
      stale.add([keys.ticketLists, keys.ticket('t1')]);
      await vi.advanceTimersByTimeAsync(100);
    }
    const told = asked.filter(([name]) => name === 'ticket-list').length;
    expect(told).toBeGreaterThanOrEqual(4);
    expect(told).toBeLessThanOrEqual(6);
    expect(asked.filter(([name]) => name === 'ticket').length).toBe(100);
    seen = false;
    stale.add([keys.ticketLists]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.filter(([name]) => name === 'ticket-list').length).toBeLessThanOrEqual(told + 1);
    const before = read.mock.calls.length;
    stale.add([keys.ticketLists]);
    seen = true;
    stale.wake();
    await vi.advanceTimersByTimeAsync(100);
    expect(read.mock.calls.length).toBe(before + 1);
    leave();
    stale.stop();
  });

  test('what is about others’ work waits longer, unless it is about mine as well; meanwhile it is said to be stale', async () => {
    const asked: Key[] = [];
    const said: string[] = [];
    const queries = new QueryClient();
    const list = [...keys.ticketLists, 'all'];
    const leave = new QueryObserver(queries, { queryKey: list, queryFn: async () => [] }).subscribe(() => {});
    await vi.advanceTimersByTimeAsync(1000);
    const stale = gatherStale(
      (key) => asked.push(key),
      paceLists(queries, () => true),
      (putOff) => said.push(putOff.map(([name]) => name).join()),
    );
    stale.add([keys.ticketLists], true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toEqual([]);
    expect(said).toEqual(['ticket-list']);
    stale.add([keys.ticketLists]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([keys.ticketLists]);
    expect(said).toEqual(['ticket-list', '']);
    stale.add([keys.ticketLists], true);
    await vi.advanceTimersByTimeAsync(8000);
    expect(asked).toHaveLength(2);
    leave();
    stale.stop();
  });
});

describe('what is gathered', () => {
  const about = { ticketId: 't1' };
  const read = () =>
    readGathered([['ticket.changed', about], ['nothing.known', {}], 'no pair', ['contact.arrived', 7]]);

  test('is read pair by pair; what is none, or unknown, is passed over', () => {
    expect(read()).toEqual([
      { event: 'ticket.changed', about, gathered: true },
      { event: 'contact.arrived', about: {}, gathered: true },
    ]);
    expect(readGathered({ not: 'a list' })).toEqual([]);
  });

  test('is nothing new where it was told at once before, once', () => {
    const isNew = dropHeard();
    const [one] = read();
    if (!one) throw new Error('one was read');
    expect([isNew({ ...one, gathered: false }), isNew(one), isNew(one)]).toEqual([true, false, true]);
  });
});
