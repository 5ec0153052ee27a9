import { describe, expect, test } from 'vitest';
import { liveEvents } from '../../api/live/live-events.ts';
import { keys } from '../../api/query-keys.ts';
import { figures, staleAfter } from './stale-after.ts';

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

  test('what others promise changes nothing of my day', () => {
    expect(staleAfter('promise.changed', about, true)).not.toContainEqual(keys.day);
    expect(staleAfter('promise.changed', about)).toContainEqual(keys.day);
  });

  test('after a new connection everything may be stale; no event is without effect', () => {
    expect(staleAfter('welcome', {})).toEqual([[]]);
    for (const event of liveEvents) {
      const without = staleAfter(event, about).length === 0;
      expect([event, without]).toEqual([event, figures.some((figure) => figure === event)]);
    }
  });
});
