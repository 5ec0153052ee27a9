import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gatherStale } from './gather-stale.ts';
import { liveEvents, staleAfter } from './live-events.ts';
import { type Key, keys } from './query-keys.ts';

describe('what an event makes stale', () => {
  const about = { contactId: 'c1', customerId: 'p1', ticketId: 't1' };

  test('only what is on my own desk refreshes my list, not what moves elsewhere in the province', () => {
    expect(staleAfter('desk.changed', about)).toContainEqual(keys.contacts);
    expect(staleAfter('contact.offered', {})).toContainEqual(keys.contacts);
    for (const event of ['contact.arrived', 'contact.changed', 'ticket.changed', 'decision.changed'] as const) {
      expect(staleAfter(event, about)).not.toContainEqual(keys.contacts);
    }
  });

  test('evidence and decisions refresh the resolution of their contact alone', () => {
    expect(staleAfter('evidence.changed', about)).toEqual([keys.resolution('c1')]);
    expect(staleAfter('decision.changed', about)).toEqual([keys.resolution('c1'), keys.contact('c1')]);
  });

  test('an identity check refreshes the customer, a ticket its list', () => {
    expect(staleAfter('identity.checked', about)).toContainEqual(['customer', 'p1']);
    expect(staleAfter('ticket.changed', about)).toContainEqual(keys.ticket('t1'));
  });

  test('after a new connection everything may be stale; no event is without effect', () => {
    expect(staleAfter('welcome', {})).toEqual([[]]);
    for (const event of liveEvents) expect(staleAfter(event, about).length).toBeGreaterThan(0);
  });
});

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
});
