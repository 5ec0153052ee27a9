import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules } from '../../src/modules.ts';
import { BudgetedCentre } from '../help/statements/budgeted-centre.ts';
import { countStatements } from '../help/statements/count-statements.ts';
import { purposeOf } from '../help/statements/statement-purposes.ts';

let opened: BudgetedCentre;
beforeAll(async () => {
  opened = await BudgetedCentre.open();
});
afterAll(() => opened?.centre.close());

interface Budget {
  verb: string;
  /** From the recognition of the session to the reply, `begin` and `commit` included. */
  most: number;
  /** What goes before, not counted; it gives what is. */
  prepare: (of: BudgetedCentre) => Promise<() => Promise<unknown>>;
  /** Whose work counts too. */
  listeners?: readonly string[];
  /** What each statement is for, in their order. */
  asks: readonly string[];
}

const who = 'who it is: session, account not disabled, teams';
const onRecord = 'the reading is on record, once in five minutes';
const history = 'what happened to it, and what that changes';
const clocks = [
  'what its clocks and ladders follow from; calendars held',
  'its clocks, and what lists show of them',
  'when to look again',
];
const known = ['the contact', 'the customer', 'the matter of before', 'outages going on', 'notices I have read'];
const told = ['jobs for listeners', 'events for screens', 'commit'];
const ticketPage = ['the page of the ticket', onRecord];
const timeline = 'what happened in it, and what that changes';
const contactPage = ['the page of the contact', 'its parties', onRecord, 'its timeline'];
const decided = ['what is decided from, and the last decision', 'the decision', timeline];

const budgets: readonly Budget[] = [
  {
    verb: 'raise a ticket',
    most: 13,
    prepare: async (of) => () => of.raise(),
    asks: [
      who,
      'begin',
      'the customer',
      'outages it may be of, held',
      'the ticket, with its team',
      history,
      ...clocks,
      ...told,
    ],
  },
  {
    verb: 'move it: accept',
    most: 13,
    prepare: async (of) => of.accept.bind(of, await of.raised()),
    asks: [
      who,
      'begin',
      'the ticket, held',
      'whoever takes it may sign in, held',
      history,
      ...clocks,
      ...told,
      ...ticketPage,
    ],
  },
  {
    verb: 'move it: return a result',
    most: 13,
    prepare: async (of) => of.giveResult.bind(of, await of.accepted()),
    asks: [who, 'begin', 'the ticket, held', history, ...clocks, ...told, ...ticketPage],
  },
  {
    verb: 'move it: reply',
    most: 13,
    prepare: async (of) => of.reply.bind(of, await of.withResult()),
    asks: [
      who,
      'begin',
      'the ticket, held',
      history,
      'promises that it keeps, held',
      ...clocks,
      ...told,
      ...ticketPage,
    ],
  },
  {
    verb: 'move it: the customer is satisfied',
    most: 13,
    prepare: async (of) => of.satisfy.bind(of, await of.replied()),
    asks: [
      who,
      'begin',
      'the ticket, held',
      'tickets under it that are open',
      history,
      ...clocks,
      ...told,
      ...ticketPage,
    ],
  },
  {
    verb: 'read a ticket',
    most: 6,
    prepare: async (of) => of.readTicket.bind(of, await of.replied()),
    asks: [who, ...ticketPage],
  },
  {
    verb: 'list fifty tickets',
    most: 5,
    prepare: async (of) => () => of.agent.must(of.agent.get('/api/tickets?limit=50')),
    asks: [who, onRecord, 'which tickets', 'what the list shows of them'],
  },
  {
    verb: 'read my day',
    most: 3,
    prepare: async (of) => () => of.agent.must(of.agent.get('/api/me/day')),
    asks: [who, 'who waits, and what I handled today', 'what I promised'],
  },
  {
    verb: 'answer a contact',
    most: 13,
    prepare: async (of) => of.answer.bind(of, await of.rung()),
    asks: [
      who,
      'begin',
      'the contact, held',
      timeline,
      'its place in the queue',
      'how its waiting ended',
      'what they are, in the presence log',
      'events for screens',
      'commit',
      ...contactPage,
    ],
  },
  {
    verb: 'read a contact',
    most: 6,
    prepare: async (of) => of.agent.contact.bind(of.agent, await of.named()),
    asks: [who, ...contactPage],
  },
  {
    verb: 'read which outages and notices concern a caller',
    most: 6,
    prepare: async (of) => of.readKnown.bind(of, await of.withNotice()),
    asks: [who, ...known],
  },
  {
    verb: 'name its matter, with the facts that BOSS tells',
    most: 35,
    prepare: async (of) => of.nameMatter.bind(of, await of.answered()),
    listeners: ['resolution.gather-facts'],
    asks: [
      who,
      'the contact',
      'begin',
      'the contact, held',
      'the matter of before',
      timeline,
      'what was done already',
      'the resolution begins anew',
      'earlier contacts on it',
      'tickets of the customer',
      'identity checks that failed today',
      'the evidence',
      ...decided,
      ...told,
      ...contactPage,
      // What the listener asks.
      'whom BOSS is to be asked about, and what for',
      'tickets of the customer',
      'the facts',
      'begin',
      'the contact and its resolution, held',
      'the evidence',
      ...decided,
      'events for screens',
      'commit',
    ],
  },
  {
    verb: 'mark what the customer says of it',
    most: 13,
    prepare: async (of) => of.mark.bind(of, await of.named()),
    asks: [
      who,
      'begin',
      'the contact and its resolution, held',
      'the marks',
      'what is decided from, and the last decision',
      timeline,
      'events for screens',
      'commit',
      onRecord,
      'what was done already',
      'what is explained, and what was proposed',
      'tickets of the customer',
    ],
  },
  {
    verb: 'another system raises a ticket',
    most: 15,
    prepare: async (of) => of.raiseFromOutside,
    asks: [
      'the key of another system, not revoked',
      onRecord,
      'begin',
      'outages it may be of, held',
      'the ticket, with its team',
      history,
      'what another system gave of it',
      'it is on record',
      ...clocks,
      ...told,
      'the ticket as the standard sees it',
    ],
  },
];

test.each(budgets)('$verb: at most $most statements', async ({ most, prepare, listeners = [], asks }) => {
  const act = await prepare(opened);
  const { settle } = opened.centre;
  await settle();
  const asked = (await countStatements(act, { listeners, settle })).statements.map(purposeOf);
  // What listeners do goes on beside the reply: in which order the two ask is chance.
  const inOrder = (all: readonly string[]) => (listeners.length > 0 ? all.toSorted() : [...all]);
  expect(inOrder(asked)).toEqual(inOrder(asks));
  expect(asked.length).toBeLessThanOrEqual(most);
});

test('a contact from its ring to its close, with a decision and an act: at most 165 statements', async () => {
  const everybody = modules.flatMap(({ listens = [] }) => listens.map(({ name }) => name));
  await opened.clearDesk();
  let id = '';
  const ring = async () => void (id = await opened.ring());
  const { answer, nameMatter, mark, reopen, end, close } = opened;
  let asked = 0;
  for (const step of [ring, ...[answer, nameMatter, mark, reopen, end, close].map((verb) => () => verb(id))]) {
    asked += (await countStatements(step, { listeners: everybody, settle: opened.centre.settle })).statements.length;
  }
  // How often the keeper of the queues looks is chance.
  expect(asked).toBeLessThanOrEqual(165);
  expect(asked).toBeGreaterThan(100);
});
