import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { countStatements } from '../help/count-statements.ts';
import { newKey, type Person } from '../help/person.ts';
import { complaint } from '../help/tickets.ts';
import { at, mandatory, OtherSystem } from '../help/tmf/other-system.ts';

/** What a statement is for, by what it says; the first that fits. */
const purposes: readonly (readonly [string, RegExp])[] = [
  ['begin', /^begin/u],
  ['commit', /^commit/u],
  ['who it is: session, account not disabled, teams', /from "session"/u],
  ['the key of another system, not revoked', /from "api_key"/u],
  ['the reading is on record, once in five minutes', /^insert into audit_entry/u],
  ['it is on record', /^insert into "audit_entry"/u],
  ['jobs for listeners', /pgboss\.job/u],
  ['events for screens', /^insert into "event"/u],
  ['the customer', /^select \* from "customer"/u],
  ['outages it may be of, held', /from "mass_fault".* for share/u],
  ['the ticket, with its team', /^insert into "ticket" /u],
  ['the ticket, held', /^select \* from "ticket" .*for no key update/u],
  ['what happened to it, and what that changes', /insert into "ticket_entry"/u],
  ['promises that it keeps, held', /from "customer_promise" where .*for no key update/u],
  ['what its clocks and ladders follow from; calendars held', /keep_calendars/u],
  ['its clocks, and what lists show of them', /insert into "ticket_clock"/u],
  ['when to look again', /^(insert into|delete from) "timer"/u],
  ['tickets under it that are open', /^select distinct "parent_id"/u],
  ['the page of the ticket', /from ticket_entry entry/u],
  ['which tickets', /^select "ticket"\."id" from "ticket"/u],
  ['what the list shows of them', /"ticket_look"/u],
  ['what another system gave of it', /insert into "open_ticket"/u],
  ['the ticket as the standard sees it', /"open_ticket"\."given"/u],
  ['who waits, and what I handled today', /union select id from contact/u],
  ['what I promised', /count\(\*\) as "due" from "customer_promise"/u],
  ['the contact and its resolution, held', /from "contact" inner join "resolution" .*for no key update/u],
  ['whom BOSS is to be asked about, and what for', /"explanation_state"/u],
  ['the contact, held', /^select \* from "contact" .*for no key update/u],
  ['the contact', /^select \* from "contact"/u],
  ['the page of the contact', /"contacts_on_matter"/u],
  ['its parties', /from "contact_party"/u],
  ['its timeline', /from "contact_entry"/u],
  ['what happened in it, and what that changes', /insert into "contact_entry"/u],
  ['its place in the queue', /"queue_place"/u],
  ['the marks', /^update "resolution"/u],
  ['what is decided from, and the last decision', /left join lateral/u],
  ['the decision', /insert into decision/u],
  ['the matter of before', /from "matter"/u],
  ['what was done already', /from "act"/u],
  ['the resolution begins anew', /insert into "resolution"/u],
  ['the evidence', /insert into "fact"/u],
  ['the facts', /^select \* from "fact"/u],
  ['earlier contacts on it', /"begun_by" = /u],
  ['tickets of the customer', /"reopens_number"/u],
  ['identity checks that failed today', /from "identity_check"/u],
  ['what is explained, and what was proposed', /"policy_proposal"/u],
];

function purposeOf(statement: string): string {
  return purposes.find(([, says]) => says.test(statement))?.[0] ?? statement;
}

let centre: TestCentre;
let agent: Person;
let billing: Person;
let partner: OtherSystem;
beforeAll(async () => {
  centre = await openCentre();
  [agent, billing] = [await centre.signIn('agent'), await centre.signIn('billing-zj')];
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
  await warmUp();
});
afterAll(() => centre?.close());

/** What is kept is read once, and policies are compiled, before anything is counted. */
async function warmUp(): Promise<void> {
  const ticket = await raise();
  await billing.must(billing.get(`/api/tickets/${ticket}`));
  await agent.takeCall('refund-due', 'refund.not-arrived');
  await partner.send('POST', `${at.v4}/troubleTicket`, mandatory.v4);
  await centre.settle();
}

async function raise(): Promise<string> {
  const customerId = await findCustomer();
  const wanted = { key: newKey(), ...complaint, customerId };
  return (await agent.must(agent.post<{ id: string }>('/api/tickets', wanted))).id;
}

let customer: string | null = null;

async function findCustomer(): Promise<string | null> {
  customer ??= (await agent.contact(await ring())).customerId;
  return customer;
}

/** Somebody rings, and nothing else is on the desk. */
async function ring(): Promise<string> {
  for (const { id } of await agent.must(agent.get<{ id: string }[]>('/api/contacts'))) {
    await agent.post(`/api/contacts/${id}/answer`);
    await agent.must(agent.post(`/api/contacts/${id}/end`));
    await agent.must(agent.post(`/api/contacts/${id}/close`));
  }
  const rung = await agent.must(agent.post<{ contactId: string }>('/api/sample-callers/refund-due/ring'));
  await centre.settle();
  return rung.contactId;
}

async function answer(): Promise<string> {
  const id = await ring();
  await agent.must(agent.post(`/api/contacts/${id}/answer`));
  return id;
}

async function nameMatter(): Promise<string> {
  const id = await answer();
  await agent.must(agent.post(`/api/contacts/${id}/matter`, { type: 'refund.not-arrived' }));
  await centre.settle();
  return id;
}

const move = (who: Person, id: string, verb: string, said: object = {}) =>
  who.must(who.post(`/api/tickets/${id}/${verb}`, { key: newKey(), ...said }));

async function accepted(): Promise<string> {
  const id = await raise();
  await move(billing, id, 'accept');
  return id;
}

const result = { result: '收费正确', outcome: 'normal-use' };
const reply = { reply: '经核实收费正确' };

async function returned(): Promise<string> {
  const id = await accepted();
  await move(billing, id, 'return-result', result);
  return id;
}

async function replied(): Promise<string> {
  const id = await returned();
  await move(agent, id, 'reply', reply);
  return id;
}

interface Budget {
  verb: string;
  most: number;
  /** What goes before, not counted; it gives what is. */
  prepare: () => Promise<() => Promise<unknown>>;
  listeners?: readonly string[];
  asks: readonly string[];
}

const budgets: readonly Budget[] = [
  {
    verb: 'raise a ticket',
    most: 13,
    prepare: async () => raise,
    asks: [
      'who it is: session, account not disabled, teams',
      'begin',
      'the customer',
      'outages it may be of, held',
      'the ticket, with its team',
      'what happened to it, and what that changes',
      'what its clocks and ladders follow from; calendars held',
      'its clocks, and what lists show of them',
      'when to look again',
      'jobs for listeners',
      'events for screens',
      'commit',
    ],
  },
  {
    verb: 'move it: accept',
    most: 13,
    prepare: async () => {
      const id = await raise();
      return () => move(billing, id, 'accept');
    },
    asks: [
      'who it is: session, account not disabled, teams',
      'begin',
      'the ticket, held',
      'what happened to it, and what that changes',
      'what its clocks and ladders follow from; calendars held',
      'its clocks, and what lists show of them',
      'when to look again',
      'jobs for listeners',
      'events for screens',
      'commit',
      'the page of the ticket',
      'the reading is on record, once in five minutes',
    ],
  },
  {
    verb: 'move it: return a result',
    most: 13,
    prepare: async () => {
      const id = await accepted();
      return () => move(billing, id, 'return-result', result);
    },
    asks: [
      'who it is: session, account not disabled, teams',
      'begin',
      'the ticket, held',
      'what happened to it, and what that changes',
      'what its clocks and ladders follow from; calendars held',
      'its clocks, and what lists show of them',
      'when to look again',
      'jobs for listeners',
      'events for screens',
      'commit',
      'the page of the ticket',
      'the reading is on record, once in five minutes',
    ],
  },
  {
    verb: 'move it: reply',
    most: 13,
    prepare: async () => {
      const id = await returned();
      return () => move(agent, id, 'reply', reply);
    },
    asks: [
      'who it is: session, account not disabled, teams',
      'begin',
      'the ticket, held',
      'what happened to it, and what that changes',
      'promises that it keeps, held',
      'what its clocks and ladders follow from; calendars held',
      'its clocks, and what lists show of them',
      'when to look again',
      'jobs for listeners',
      'events for screens',
      'commit',
      'the page of the ticket',
      'the reading is on record, once in five minutes',
    ],
  },
  {
    verb: 'move it: the customer is satisfied',
    most: 13,
    prepare: async () => {
      const id = await replied();
      return () => move(agent, id, 'satisfaction', { satisfied: true });
    },
    asks: [
      'who it is: session, account not disabled, teams',
      'begin',
      'the ticket, held',
      'tickets under it that are open',
      'what happened to it, and what that changes',
      'what its clocks and ladders follow from; calendars held',
      'its clocks, and what lists show of them',
      'when to look again',
      'jobs for listeners',
      'events for screens',
      'commit',
      'the page of the ticket',
      'the reading is on record, once in five minutes',
    ],
  },
  {
    verb: 'read a ticket',
    most: 6,
    prepare: async () => {
      const id = await replied();
      return () => agent.must(agent.get(`/api/tickets/${id}`));
    },
    asks: [
      'who it is: session, account not disabled, teams',
      'the page of the ticket',
      'the reading is on record, once in five minutes',
    ],
  },
  {
    verb: 'list fifty tickets',
    most: 5,
    prepare: async () => () => agent.must(agent.get('/api/tickets?limit=50')),
    asks: [
      'who it is: session, account not disabled, teams',
      'the reading is on record, once in five minutes',
      'which tickets',
      'what the list shows of them',
    ],
  },
  {
    verb: 'read my day',
    most: 3,
    prepare: async () => () => agent.must(agent.get('/api/me/day')),
    asks: ['who it is: session, account not disabled, teams', 'who waits, and what I handled today', 'what I promised'],
  },
  {
    verb: 'answer a contact',
    most: 11,
    prepare: async () => {
      const id = await ring();
      return () => agent.must(agent.post(`/api/contacts/${id}/answer`));
    },
    asks: [
      'who it is: session, account not disabled, teams',
      'begin',
      'the contact, held',
      'what happened in it, and what that changes',
      'its place in the queue',
      'events for screens',
      'commit',
      'the page of the contact',
      'its parties',
      'the reading is on record, once in five minutes',
      'its timeline',
    ],
  },
  {
    verb: 'read a contact',
    most: 6,
    prepare: async () => {
      const id = await nameMatter();
      return () => agent.must(agent.get(`/api/contacts/${id}`));
    },
    asks: [
      'who it is: session, account not disabled, teams',
      'the page of the contact',
      'its parties',
      'the reading is on record, once in five minutes',
      'its timeline',
    ],
  },
  {
    verb: 'name its matter, with the facts that BOSS tells',
    most: 35,
    prepare: async () => {
      const id = await answer();
      return () => agent.must(agent.post(`/api/contacts/${id}/matter`, { type: 'refund.not-arrived' }));
    },
    listeners: ['resolution.gather-facts'],
    asks: [
      'who it is: session, account not disabled, teams',
      'the contact',
      'begin',
      'the contact, held',
      'the matter of before',
      'what happened in it, and what that changes',
      'what was done already',
      'the resolution begins anew',
      'earlier contacts on it',
      'tickets of the customer',
      'identity checks that failed today',
      'the evidence',
      'what is decided from, and the last decision',
      'the decision',
      'what happened in it, and what that changes',
      'jobs for listeners',
      'events for screens',
      'commit',
      'the page of the contact',
      'its parties',
      'the reading is on record, once in five minutes',
      'its timeline',
      'whom BOSS is to be asked about, and what for',
      'tickets of the customer',
      'the facts',
      'begin',
      'the contact and its resolution, held',
      'the evidence',
      'what is decided from, and the last decision',
      'the decision',
      'what happened in it, and what that changes',
      'events for screens',
      'commit',
    ],
  },
  {
    verb: 'mark what the customer says of it',
    most: 13,
    prepare: async () => {
      const id = await nameMatter();
      return () => agent.must(agent.post(`/api/contacts/${id}/marks`, { explained: true, accepted: false }));
    },
    asks: [
      'who it is: session, account not disabled, teams',
      'begin',
      'the contact and its resolution, held',
      'the marks',
      'what is decided from, and the last decision',
      'what happened in it, and what that changes',
      'events for screens',
      'commit',
      'the reading is on record, once in five minutes',
      'what was done already',
      'what is explained, and what was proposed',
      'tickets of the customer',
    ],
  },
  {
    verb: 'another system raises a ticket',
    most: 15,
    prepare: async () => () => partner.send('POST', `${at.v4}/troubleTicket`, mandatory.v4),
    asks: [
      'the key of another system, not revoked',
      'the reading is on record, once in five minutes',
      'begin',
      'outages it may be of, held',
      'the ticket, with its team',
      'what happened to it, and what that changes',
      'what another system gave of it',
      'it is on record',
      'what its clocks and ladders follow from; calendars held',
      'its clocks, and what lists show of them',
      'when to look again',
      'jobs for listeners',
      'events for screens',
      'commit',
      'the ticket as the standard sees it',
    ],
  },
];

test.each(budgets)('$verb: at most $most statements', async ({ most, prepare, listeners = [], asks }) => {
  const act = await prepare();
  await centre.settle();
  const { statements } = await countStatements(act, { listeners, settle: centre.settle });
  const told = statements.map(purposeOf);
  // What listeners do goes on beside the reply: in which order the two ask is chance.
  const inOrder = (all: readonly string[]) => (listeners.length > 0 ? all.toSorted() : [...all]);
  expect(inOrder(told)).toEqual(inOrder(asks));
  expect(statements.length).toBeLessThanOrEqual(most);
});
