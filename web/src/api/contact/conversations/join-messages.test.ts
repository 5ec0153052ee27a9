import { expect, test } from 'vitest';
import type { Message, Shapes } from '../../types.ts';
import { joinMessages, lastInOrder, withMessage } from './join-messages.ts';

type Page = Shapes['Messages'];

const message = (seq: number, direction: 'in' | 'out' = 'out', delivery: Message['delivery'] = 'sent'): Message => ({
  id: `message-${seq}`,
  seq,
  at: '2026-11-20T08:00:00Z',
  direction,
  author: { is: direction === 'in' ? 'customer' : 'staff', name: null, mine: direction === 'out' },
  kind: 'text',
  text: `words ${seq}`,
  choices: null,
  chosen: null,
  file: null,
  system: null,
  delivery,
  failure: null,
  key: null,
});

const page = (
  messages: Message[],
  marks: Partial<Page['marks']> = {},
  undelivered: Page['undelivered'] = [],
): Page => ({
  messages,
  more: false,
  marks: { lastSeq: 0, readByStaff: 0, deliveredToCustomer: 0, readByCustomer: 0, unread: 0, ...marks },
  undelivered,
});

const told = (messages: readonly Message[]) => messages.map(({ seq, delivery }) => `${seq} ${delivery}`);

test('each place is there once, in order, whichever was read first', () => {
  const later = joinMessages(undefined, page([message(3), message(4)]));
  expect(joinMessages(later, page([message(2), message(3)])).messages.map(({ seq }) => seq)).toEqual([2, 3, 4]);
});

test('messages read before are as far as the marks say by now', () => {
  const before = joinMessages(undefined, page([message(1, 'in', 'received'), message(2), message(3), message(4)]));
  const marks = { readByStaff: 1, readByCustomer: 2, deliveredToCustomer: 3 };
  expect(told(joinMessages(before, page([], marks)).messages)).toEqual(['1 read', '2 read', '3 delivered', '4 sent']);
});

test('one that failed says why, and once it was sent again it says no more', () => {
  const failed = page([message(1, 'out', 'queued')], {}, [{ seq: 1, delivery: 'failed', failure: 'customer-left' }]);
  const before = joinMessages(undefined, failed);
  expect(before.messages[0]).toMatchObject({ delivery: 'failed', failure: 'customer-left' });
  expect(joinMessages(before, page([])).messages[0]).toMatchObject({ delivery: 'sent', failure: null });
});

test('what stands between is asked for, though what I wrote myself is there already', () => {
  const before = withMessage(joinMessages(undefined, page([message(5), message(6)])), message(9));
  expect(lastInOrder(before)).toBe(6);
  expect(withMessage(before, message(9))).toBe(before);
});
