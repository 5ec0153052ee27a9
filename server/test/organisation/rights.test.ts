import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Post, posts } from '../../src/foundation/organisation/actors/posts.ts';
import { rightsOf } from '../../src/platform/rights.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { type Method, methodOf, newKey, Person } from '../help/person.ts';

const NOBODY = '01900000-0000-7000-8000-000000000000';
const who: Record<Post, string> = {
  agent: 'agent',
  expert: 'expert',
  'team-lead': 'lead',
  'ticket-handler': 'network-zj',
  'area-manager': 'area-hz',
  'policy-author': 'author',
  approver: 'approver',
  administrator: 'admin',
};

let centre: TestCentre;
const people = new Map<Post, Person>();
beforeAll(async () => {
  centre = await openCentre();
  for (const post of posts) people.set(post, await centre.signIn(who[post]));
});
afterAll(() => centre?.close());

interface Operation {
  'x-right': string;
}

function listOperations(): { method: Method; path: string; right: string }[] {
  const paths: Record<string, object | undefined> = { ...centre.app.swagger().paths };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries({ ...methods } as Record<string, Operation>).map(([method, operation]) => ({
      method: methodOf[method] ?? 'POST',
      path,
      right: operation['x-right'],
    })),
  );
}

test.each(posts)('%s may do what their rights say, and nothing else', async (post) => {
  const rights = rightsOf(centre.centre.rights, [post]);
  const guarded = listOperations().filter(({ right, path }) => right !== 'public' && path !== '/api/live');
  expect(guarded.length).toBeGreaterThan(30);
  const found: Record<string, string> = {};
  const wanted: Record<string, string> = {};
  for (const { method, path, right } of guarded) {
    // An unreadable body: who may come in is told so, who may not is refused before it is read.
    const reply = await people
      .get(post)
      ?.send(method, path.replaceAll(/\{\w+\}/g, NOBODY), method === 'GET' ? undefined : { no: 1 });
    // Below /tmf-api/ a session is nobody, whatever its rights: those paths are for keys.
    const refused = path.startsWith('/tmf-api/') ? 401 : 403;
    found[`${method} ${path}`] = reply?.status === refused ? 'refused' : 'let in';
    wanted[`${method} ${path}`] = rights.has(right) ? 'let in' : 'refused';
  }
  expect(found).toEqual(wanted);
});

describe('a colleague of another province', () => {
  test('can do nothing to a contact, its hand-over or its customer, and learns nothing of them', async () => {
    const agent = await centre.signIn('agent');
    const id = await agent.takeCall('harassed-every-night', 'security.harassment');
    const { decision } = await agent.explainInVain(id);
    const { body } = await agent.act<{ handOver: { id: string }; act: { id: string } }>(id, 'expert');
    const { customerId } = await agent.contact(id);
    const [stranger, expert] = [await centre.signIn('agent-js'), await centre.signIn('expert-js')];
    const order = { key: newKey(), decisionId: decision.id, disposition: 'complaint' };
    const contact = `/api/contacts/${id}`;
    const replies = [
      await stranger.post(`${contact}/matter`, { type: 'ordinary' }),
      await stranger.post(`${contact}/note`, { text: 'x' }),
      await stranger.post(`${contact}/end`),
      await stranger.post(`${contact}/close`),
      await stranger.post(`${contact}/facts`, { fact: 'placeSame', value: true }),
      await stranger.post(`${contact}/facts/gather`),
      await stranger.post(`${contact}/marks`, { explained: true, accepted: false }),
      await stranger.post(`${contact}/earlier-complaint`, { ticketId: null }),
      await stranger.post(`${contact}/acts`, order),
      await stranger.post(`${contact}/acts/${body.act.id}/retry`),
      await stranger.post(`${contact}/proposal`, { definition: '1', reason: 'x' }),
      await stranger.post(`${contact}/hand-over`, { ...order, disposition: 'expert' }),
      await stranger.get(`${contact}/hand-overs`),
      await stranger.post(`/api/hand-overs/${body.handOver.id}/take-back`),
      await expert.post(`/api/hand-overs/${body.handOver.id}/accept`),
      await expert.post(`/api/hand-overs/${body.handOver.id}/finish`, { ending: 'accepted' }),
      await stranger.post(`/api/customers/${customerId}/reveal`, { contactId: id, purpose: 'call-back' }),
      await stranger.post(`/api/customers/${customerId}/identity-checks`, {
        key: newKey(),
        contactId: id,
        means: 'servicePassword',
        value: '1',
      }),
    ];
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 404));
    expect(await expert.must(expert.get('/api/hand-overs'))).toEqual([]);
  });
});

test('a person whose account is disabled is out at once, in every window', async () => {
  const lead = await centre.signIn('lead');
  const { db } = centre.centre;
  await db.updateTable('account').set({ disabledAt: centre.clock.now() }).where('username', '=', 'lead').execute();
  expect((await lead.get('/api/me')).status).toBe(401);
  await expect(Person.signIn(centre, 'lead')).rejects.toThrow('wrong-sign-in');
  await db.updateTable('account').set({ disabledAt: null }).where('username', '=', 'lead').execute();
});

test.each(['zh-CN', 'en'])('what somebody was refused is called by words in the audit, in %s', (language) => {
  const file = new URL(`../../../web/src/i18n/${language}/organisation/audit.json`, import.meta.url);
  const words = Object.keys(JSON.parse(readFileSync(file, 'utf8')).value.right);
  const rights = new Set(
    listOperations().flatMap(({ right }) => (right.includes(':') ? [right.replace(':', '-')] : [])),
  );
  expect(words.toSorted()).toEqual([...rights].toSorted());
});
