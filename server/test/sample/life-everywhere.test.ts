import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MentionPage } from '../../src/casework/notes/note/contract.ts';
import type { PresenceLogs } from '../../src/foundation/workforce/log-contract.ts';
import type { MadePromise } from '../../src/casework/promises/contract.ts';
import type { Escalation } from '../../src/casework/times/escalation/escalation-contract.ts';
import type { DraftCheck, DraftSummary } from '../../src/policy/policies/drafts/draft-contract.ts';
import { openFirstStart, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

/** The first start as `npm start` makes it: nobody did anything since but sign in. */
let centre: TestCentre;
beforeAll(async () => {
  centre = await openFirstStart();
}, 240_000);
afterAll(() => centre?.close());

const work = (list: string) => `/api/tickets?list=${list}`;
/** What the pages of the menu ask for when they open, by the right that opens them. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'ticket:read': ['/api/tickets'],
  'ticket:handle': [work('mine'), work('to-accept')],
  'ticket:dispatch': [work('asked-back'), work('to-reply'), work('replied')],
  'promise:make': ['/api/promises?mine=true&state=unsettled'],
  'note:read': ['/api/me/mentions'],
  'escalation:answer': ['/api/escalations?waiting=true'],
  'escalation:read': ['/api/escalations/of-province'],
  'mass-fault:lead': ['/api/mass-faults'],
  'area:read': ['/api/area/today', '/api/area/due'],
  'training:read': ['/api/training-needs'],
  'policy:read': ['/api/policies', '/api/policies-in-force'],
  'draft:read': ['/api/policy-drafts'],
  'policy:propose': ['/api/policy-proposals'],
  'contact:let-in': ['/api/sample-callers'],
  'account:read': ['/api/people'],
  'retention:read': ['/api/retention-rules'],
  'audit:read': ['/api/audit'],
  'calendar:change': ['/api/calendars'],
  'ticket-kind:change': ['/api/ticket-kinds'],
  'ladder:change': ['/api/escalation-ladders'],
};

const ESCALATIONS = '/api/escalations?waiting=true';
/**
 * What is empty, and rightly so. Ladders tell none of these, and the place is in their menu only while something waits; an
 * administrator proposes no policy. Not asked for above: a desk without a call, replays, keys and subscriptions, which begin
 * with whoever makes the first, and `to-assign`, as there is a department for everything.
 */
const rightlyEmpty: Readonly<Record<string, string>> = {
  agent: ESCALATIONS,
  agent2: ESCALATIONS,
  expert: ESCALATIONS,
  author: ESCALATIONS,
  approver: ESCALATIONS,
  admin: '/api/policy-proposals',
  'agent-js': ESCALATIONS,
  'expert-js': ESCALATIONS,
  'author-js': ESCALATIONS,
  'approver-js': ESCALATIONS,
};

const lengthOf = (body: object) => (Array.isArray(body) ? body : Object.values(body).flat()).length;

async function findEmpty(person: Person, urls: readonly string[]): Promise<string[]> {
  const found = urls.map(async (url) => ({ url, length: lengthOf(await shown(person, url)) }));
  return (await Promise.all(found)).flatMap(({ url, length }) => (length === 0 ? [url] : []));
}

async function shown(person: Person, url: string): Promise<object> {
  if (url !== '/api/me/mentions') return person.must(person.get<object>(url));
  return (await person.must(person.get<MentionPage>(url))).mentions;
}

test.each([
  'agent',
  'agent2',
  'expert',
  'lead',
  'network-zj',
  'billing-zj',
  'service-zj',
  'branch-hz',
  'area-hz',
  'area-nj',
  'agent-js',
  'expert-js',
  'service-js',
  'author',
  'approver',
  'author-js',
  'approver-js',
  'admin',
])('%s finds no page that has nothing to show', async (username) => {
  const person = await centre.signIn(username);
  const { rights } = await person.must(person.get<{ rights: string[] }>('/api/me'));
  const empty = await findEmpty(
    person,
    Object.entries(pages).flatMap(([right, urls]) => (rights.includes(right) ? urls : [])),
  );
  expect(empty).toEqual([rightlyEmpty[username]].filter((url) => url !== undefined));
});

test.each([
  { province: 'Zhejiang', of: 'lead' },
  { province: 'Jiangsu', of: 'area-nj' },
])('in $province promises came to every end, and escalations wait, were taken on and are over', async ({ of }) => {
  const person = await centre.signIn(of);
  const promises = await person.must(person.get<MadePromise[]>('/api/promises?limit=200'));
  expect(new Set(promises.map(({ state }) => state))).toEqual(new Set(['open', 'kept', 'broken', 'withdrawn']));
  const days = new Set(promises.filter(({ state }) => state === 'open').map(({ dueAt }) => dueAt.slice(0, 10)));
  expect([...days]).toEqual(expect.arrayContaining(['2026-03-02', '2026-03-03']));
  const told = await person.must(person.get<Escalation[]>('/api/escalations/of-province?limit=200'));
  expect(told.some(({ acknowledgedAt, endedAt }) => acknowledgedAt === null && endedAt === null)).toBe(true);
  expect(told.some(({ acknowledgedAt, endedAt }) => acknowledgedAt !== null && endedAt === null)).toBe(true);
  expect(told.some(({ endedBecause }) => endedBecause === 'kept')).toBe(true);
});

test('people were at work during the last days, with breaks and some of them too long', async () => {
  const lead = await centre.signIn('lead');
  const days = ['2026-03-01', '2026-03-02'];
  for (const day of days) {
    const { people } = await lead.must(lead.get<PresenceLogs>(`/api/presence-logs?day=${day}`));
    expect(people.map(({ name }) => name.zh)).toEqual(expect.arrayContaining(['林晓彤', '沈国平']));
    const states = new Set(people.flatMap(({ sums }) => sums.map(({ state }) => state)));
    expect([...states]).toEqual(expect.arrayContaining(['ready', 'on-contact', 'wrap-up', 'break', 'offline']));
  }
  const { people } = await lead.must(lead.get<PresenceLogs>('/api/presence-logs?day=2026-03-01'));
  expect(people.some(({ overdueSeconds }) => overdueSeconds > 0)).toBe(true);
});

test('a draft waits for its approver, who finds nothing wrong with it', async () => {
  const approver = await centre.signIn('approver');
  const drafts = await approver.must(approver.get<DraftSummary[]>('/api/policy-drafts'));
  const draft = drafts.find(({ waitsForMe }) => waitsForMe);
  const check = await approver.must(approver.get<DraftCheck>(`/api/policy-drafts/${draft?.id}/check`));
  expect(check).toMatchObject({ proven: true, findings: [] });
  expect(check.examples.filter(({ passed }) => !passed)).toEqual([]);
});
