import { expect, test } from 'vitest';
import { whatCame } from './what-came.ts';

type Known = Parameters<typeof whatCame>[1][number];

const contact = (contactId: string, ringing: boolean, unread = 0): Known => ({
  contactId,
  customerName: '张*',
  address: null,
  ringing,
  unread,
});

const cases: [string, Known[], Known[], string[]][] = [
  ['what rings is told once', [], [contact('a', true, 1)], ['offer a']],
  ['what still rings is told no more', [contact('a', true, 1)], [contact('a', true, 2)], []],
  ['what comes back is told', [contact('a', false)], [contact('a', true)], ['offer a']],
  ['each new message is told', [contact('a', false, 1)], [contact('a', false, 2)], ['message a']],
  ['what was read is nothing new', [contact('a', false, 2)], [contact('a', false)], []],
  ['what I took over unread is not told as new', [], [contact('a', false, 3)], []],
];

test.each(cases)('%s', (_, before, now, told) => {
  expect(whatCame(before, now).map(({ what, contactId }) => `${what} ${contactId}`)).toEqual(told);
});
