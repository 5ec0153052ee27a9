import { expect, test } from 'vitest';
import type { ContactSummary } from '../../../api/types.ts';
import { whatCame } from './what-came.ts';

const contact = (id: string, state: string, unread = 0): ContactSummary => ({
  id,
  customerId: null,
  customerName: '张*',
  customerLevel: null,
  standing: 'known',
  address: null,
  wayIn: 'web-chat',
  state,
  matterType: null,
  arrivedAt: '2026-11-20T08:00:00Z',
  answeredAt: null,
  unread,
  awaitsSince: null,
});

const cases: [string, ContactSummary[], ContactSummary[], string[]][] = [
  ['what rings is told once', [], [contact('a', 'ringing', 1)], ['offer a']],
  ['what still rings is told no more', [contact('a', 'ringing', 1)], [contact('a', 'ringing', 2)], []],
  ['what comes back is told', [contact('a', 'active')], [contact('a', 'returned')], ['offer a']],
  ['each new message is told', [contact('a', 'active', 1)], [contact('a', 'active', 2)], ['message a']],
  ['what was read is nothing new', [contact('a', 'active', 2)], [contact('a', 'active', 0)], []],
  ['what I took over unread is not told as new', [], [contact('a', 'active', 3)], []],
];

test.each(cases)('%s', (_, before, now, told) => {
  expect(whatCame(before, now).map(({ what, contactId }) => `${what} ${contactId}`)).toEqual(told);
});
