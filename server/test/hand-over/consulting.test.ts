import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Consult } from '../../src/deciding/hand-over/consult-contract.ts';
import type { HandOver } from '../../src/deciding/hand-over/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let expert: Person;
let other: Person;
beforeAll(async () => {
  centre = await openCentre();
});
beforeEach(async () => {
  [agent, expert, other] = await Promise.all([
    centre.signIn('agent'),
    centre.signIn('expert'),
    centre.signIn('expert2'),
  ]);
  for (const one of [expert, other]) await one.send('PUT', '/api/me/presence', { state: 'ready' });
  for (const one of [agent, expert, other]) await one.beFree();
});
afterAll(() => centre?.close());

const ask = (id: string, text = '同一基站还收漫游费，怎么解释？', key = newKey()) =>
  agent.post<Consult & { code?: string }>(`/api/contacts/${id}/consult`, { key, text });
const to = (who: Person, id: string, what: string, body: object = {}) =>
  who.post<Consult & { code?: string }>(`/api/consults/${id}/${what}`, body);
const saying = (text: string) => ({ key: newKey(), text });
const listed = async (who: Person) => (await who.must(who.get<Consult[]>('/api/consults'))).map(({ id }) => id);
const kinds = async (id: string) => (await agent.contact(id)).timeline.map(({ kind }) => kind);

async function refusedCaller(): Promise<string> {
  const id = await agent.takeCall('harassed-every-night', 'security.harassment');
  await agent.explainInVain(id);
  return id;
}

test('an expert is asked while the contact stays with its agent, and answers for the agent alone', async () => {
  const id = await refusedCaller();
  const key = newKey();
  const asked = (await ask(id, '怎么解释？', key)).body;
  expect((await ask(id, '怎么解释？', key)).body.id).toBe(asked.id);
  expect((await ask(id)).body.code).toBe('already-consulted');
  expect([(await listed(expert)).includes(asked.id), (await listed(other)).includes(asked.id)]).toEqual([true, true]);
  expect((await expert.resolution(id)).explained).toBe(true);
  await expert.must(to(expert, asked.id, 'take'));
  expect((await to(other, asked.id, 'take')).body.code).toBe('consult-moved');
  expect((await to(other, asked.id, 'answers', saying('我来'))).body.code).toBe('consult-moved');
  await expert.must(to(expert, asked.id, 'answers', saying('按骚扰口径再解释一次')));
  await agent.must(to(agent, asked.id, 'questions', saying('客户还是不接受')));
  await expert.must(to(expert, asked.id, 'answers', saying('那就转给我')));
  const [consult] = await agent.must(agent.get<Consult[]>(`/api/contacts/${id}/consults`));
  expect(consult).toMatchObject({ state: 'answered', role: 'asks', late: false, expert: { zh: '沈国平' } });
  expect(consult?.said.map(({ kind }) => kind)).toEqual(['question', 'answer', 'question', 'answer']);
  expect(await agent.contact(id)).toMatchObject({ mine: true, state: 'active' });
  await agent.must(to(agent, asked.id, 'end'));
  expect((await to(expert, asked.id, 'answers', saying('还有'))).body.code).toBe('consult-moved');
  expect((await kinds(id)).filter((kind) => kind.startsWith('consult'))).toEqual([
    'consult-asked',
    'consult-taken',
    'consult-answered',
    'consult-asked',
    'consult-answered',
    'consult-ended',
  ]);
});

test('whoever was consulted has the contact by one act of the agent', async () => {
  const id = await refusedCaller();
  const asked = (await ask(id)).body;
  await expert.must(to(expert, asked.id, 'answers', saying('转给我')));
  const handed = await agent.act<{ handOver: HandOver }>(id, 'expert');
  expect(handed.body.handOver).toMatchObject({ state: 'accepted', expert: { zh: '沈国平' } });
  expect([(await expert.contact(id)).mine, (await agent.contact(id)).mine]).toEqual([true, false]);
  const [consult] = await agent.must(agent.get<Consult[]>(`/api/contacts/${id}/consults`));
  expect(consult?.state).toBe('handed-over');
  await expert.must(expert.post(`/api/hand-overs/${handed.body.handOver.id}/finish`, { ending: 'accepted' }));
});

test('an expert on another call takes none by that, and answers in writing all the same', async () => {
  const [first, colleague] = [await refusedCaller(), await centre.signIn('agent2')];
  const handed = await agent.act<{ handOver: HandOver }>(first, 'expert');
  await expert.must(expert.post(`/api/hand-overs/${handed.body.handOver.id}/accept`));
  const id = await colleague.takeCall('harassed-every-night', 'security.harassment').catch(() => refusedCaller());
  const who = (await colleague.contact(id)).mine ? colleague : agent;
  await who.explainInVain(id);
  const asked = await who.must(who.post<Consult>(`/api/contacts/${id}/consult`, saying('请教')));
  await expert.must(to(expert, asked.id, 'answers', saying('先安抚')));
  expect((await who.act<{ code: string }>(id, 'expert')).body.code).toBe('consulted-expert-busy');
  expect((await who.contact(id)).mine).toBe(true);
  await who.must(to(who, asked.id, 'end'));
  expect((await who.act<{ handOver: HandOver }>(id, 'expert')).body.handOver.state).toBe('offered');
  await who.beFree();
});

test('who declines says why, and is asked no more; where nobody is left it is over', async () => {
  const id = await refusedCaller();
  const asked = (await ask(id)).body;
  await expert.must(to(expert, asked.id, 'take'));
  const declined = await expert.must(to(expert, asked.id, 'decline', { key: newKey(), reason: '不熟悉信息安全' }));
  expect(declined).toMatchObject({ state: 'asked', role: null });
  expect([(await listed(expert)).includes(asked.id), (await listed(other)).includes(asked.id)]).toEqual([false, true]);
  const over = await other.must(to(other, asked.id, 'decline', { key: newKey(), reason: '正在培训' }));
  expect(over.state).toBe('declined');
  expect((await ask(id)).body.state).toBe('asked');
});

test('what is not answered in five minutes is told; an answer that comes after is an answer', async () => {
  const id = await refusedCaller();
  const asked = (await ask(id)).body;
  await expert.must(to(expert, asked.id, 'take'));
  centre.clock.pass({ minutes: 6 });
  await centre.lookAfter();
  const read = async () => (await agent.must(agent.get<Consult[]>(`/api/contacts/${id}/consults`))).at(-1);
  expect(await read()).toMatchObject({ state: 'taken', late: true });
  expect(await kinds(id)).toContain('consult-late');
  await expert.must(to(expert, asked.id, 'answers', saying('来了')));
  expect(await read()).toMatchObject({ state: 'answered', late: true });
});

test('with the contact the consult is over; without experts nobody is asked', async () => {
  const id = await refusedCaller();
  const asked = (await ask(id)).body;
  await agent.must(agent.post(`/api/contacts/${id}/close`));
  expect(await listed(expert)).not.toContain(asked.id);
  expect((await to(expert, asked.id, 'take')).body.code).toBe('consult-moved');
  for (const one of [expert, other]) await one.send('PUT', '/api/me/presence', { state: 'away' });
  expect((await ask(await refusedCaller())).body.code).toBe('no-expert-present');
  const elsewhere = await centre.signIn('expert-js');
  expect((await to(elsewhere, asked.id, 'take')).status).toBe(404);
});
