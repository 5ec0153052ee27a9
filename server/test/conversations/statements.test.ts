import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey } from '../help/person.ts';
import { BudgetedCentre } from '../help/statements/budgeted-centre.ts';
import { countStatements } from '../help/statements/count-statements.ts';
import { purposeOf } from '../help/statements/statement-purposes.ts';

let opened: BudgetedCentre;
beforeAll(async () => {
  opened = await BudgetedCentre.open();
});
afterAll(() => opened?.centre.close());

/** As in `platform/statement-budget.test.ts`. */
interface Budget {
  verb: string;
  most: number;
  prepare: (of: BudgetedCentre) => Promise<() => Promise<unknown>>;
  listeners?: readonly string[];
  asks: readonly string[];
}

const who = 'who it is: session, account not disabled, teams';
const onRecord = 'the reading is on record, once in five minutes';
const told = ['jobs for listeners', 'events for screens', 'commit'];

const budgets: readonly Budget[] = [
  {
    verb: 'write to a customer, and carry it',
    most: 16,
    prepare: async (of) => {
      const { id } = await of.chat();
      return () => of.agent.must(of.agent.post(`/api/contacts/${id}/messages`, { key: newKey(), text: '您好' }));
    },
    listeners: ['conversations.send-queued'],
    asks: [
      who,
      'begin',
      'the contact, held',
      'what came with this key before',
      'the message, with its place and its line',
      ...told,
      // What the listener asks.
      'what waits to be sent',
      'the message',
      'the chat it is of',
      'begin',
      'the contact, held',
      'how far messages have come',
      'events for screens',
      'commit',
    ],
  },
  {
    verb: 'a customer writes in the chat',
    most: 16,
    prepare: async (of) => {
      const { visitor } = await of.chat();
      return () => visitor.say('在吗');
    },
    asks: [
      'whose token it is',
      'begin',
      'the visitor, held',
      'what came with this key before',
      'the chats of a visitor',
      'the contact, held',
      'how much of it nobody has read',
      'its parties',
      'the message, with its place and its line',
      'events for screens',
      'commit',
      'messages in their order',
      'the chat as its customer sees it',
      'the chats of a visitor',
      'the marks of its messages',
    ],
  },
  {
    verb: 'mark messages as read',
    most: 8,
    prepare: async (of) => {
      const { id } = await of.chat();
      return () => of.agent.must(of.agent.post(`/api/contacts/${id}/messages/read`, { upTo: 1 }));
    },
    asks: [who, 'begin', 'the contact, held', 'how far messages have come', 'events for screens', 'commit'],
  },
  {
    verb: 'read messages after a place',
    most: 7,
    prepare: async (of) => {
      const { id } = await of.chat();
      return () => of.agent.must(of.agent.get(`/api/contacts/${id}/messages?after=1`));
    },
    asks: [
      who,
      'the contact',
      onRecord,
      'messages in their order',
      'the marks of its messages',
      'what waits to be sent',
    ],
  },
];

test.each(budgets)('$verb: at most $most statements', async ({ most, prepare, listeners = [], asks }) => {
  const act = await prepare(opened);
  const { settle } = opened.centre;
  await settle();
  const { statements } = await countStatements(act, { listeners, settle });
  // What listeners do goes on beside the reply: in which order the two ask is chance.
  const inOrder = (all: readonly string[]) => (listeners.length > 0 ? all.toSorted() : [...all]);
  expect(inOrder(statements.map(purposeOf))).toEqual(inOrder(asks));
  expect(statements.length).toBeLessThanOrEqual(most);
});
