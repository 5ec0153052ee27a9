import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CannedAnswer, CannedAnswerVersion } from '../../src/contact/canned-answers/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let admin: Person;
let agent: Person;
let colleague: Person;
let lead: Person;
let elsewhere: Person;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
  agent = await centre.signIn('agent');
  colleague = await centre.signIn('agent2');
  lead = await centre.signIn('lead');
  elsewhere = await centre.signIn('agent-js');
});
afterAll(() => centre?.close());

const saying = (name: string, more: object = {}) => ({
  name,
  text: `{客户称呼}，${name}`,
  textEn: null,
  types: [],
  scope: 'mine',
  version: 0,
  ...more,
});
const save = (who: Person, id: string, body: object) =>
  who.send<{ version: number; code: string }>('PUT', `/api/canned-answers/${id}`, body);
const listed = (who: Person) => who.must(who.get<CannedAnswer[]>('/api/canned-answers'));
const finds = async (who: Person, id: string) => (await listed(who)).find((one) => one.id === id) ?? null;

test('some come with the sample, by the types of the policy, in both languages, for everybody', async () => {
  const mine = await listed(agent);
  expect(mine.length).toBeGreaterThanOrEqual(40);
  expect(mine.every(({ scope, textEn, mayChange }) => scope === 'group' && textEn !== null && !mayChange)).toBe(true);
  expect(mine.some(({ types }) => types.includes('billing.roaming'))).toBe(true);
});

test('one’s own is for oneself; what is put twice is kept once', async () => {
  const id = randomUUID();
  expect((await save(agent, id, saying('我的开场白'))).body).toEqual({ version: 1 });
  expect((await save(agent, id, saying('我的开场白'))).body).toEqual({ version: 1 });
  expect(await finds(agent, id)).toMatchObject({ name: '我的开场白', scope: 'mine', mayChange: true });
  expect([await finds(colleague, id), await finds(lead, id)]).toEqual([null, null]);
  expect((await save(lead, id, saying('别人的', { version: 1 }))).body.code).toBe('no-such-canned-answer');
  expect((await colleague.get(`/api/canned-answers/${id}/versions`)).status).toBe(404);
});

test('what a lead shares is for the province, and what the group shares is for all', async () => {
  const [ofProvince, ofTeam, ofGroup] = [randomUUID(), randomUUID(), randomUUID()];
  expect((await save(agent, ofProvince, saying('全省口径', { scope: 'province' }))).body.code).toBe(
    'not-yours-to-share',
  );
  await lead.must(save(lead, ofProvince, saying('全省口径', { scope: 'province' })));
  await lead.must(save(lead, ofTeam, saying('计费口径', { scope: 'team', teamId: 'zj-billing' })));
  expect((await save(lead, randomUUID(), saying('外省', { scope: 'team', teamId: 'js-service' }))).status).toBe(409);
  await admin.must(save(admin, ofGroup, saying('集团口径', { scope: 'group' })));
  expect(await finds(colleague, ofProvince)).toMatchObject({ province: { zh: '浙江' }, mayChange: false });
  expect(await finds(elsewhere, ofProvince)).toBeNull();
  expect(await finds(colleague, ofTeam)).toBeNull();
  expect(await finds(lead, ofTeam)).toMatchObject({ team: { id: 'zj-billing' }, mayChange: true });
  expect(await finds(elsewhere, ofGroup)).not.toBeNull();
});

test('a name is used once by the same people, and is free again once its answer is removed', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  await lead.must(save(lead, one, saying('安抚', { scope: 'province' })));
  const { status, body } = await save(lead, two, saying(' 安抚 ', { scope: 'province' }));
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'canned-answer-name-taken' });
  await agent.must(save(agent, randomUUID(), saying('安抚')));
  await lead.must(lead.post(`/api/canned-answers/${one}/remove`, { version: 1 }));
  await lead.must(lead.post(`/api/canned-answers/${one}/remove`, { version: 1 }));
  expect(await finds(colleague, one)).toBeNull();
  await lead.must(save(lead, two, saying('安抚', { scope: 'province' })));
});

test('whoever read an older version is told so; each is kept with who wrote it, and audited', async () => {
  const id = randomUUID();
  await lead.must(save(lead, id, saying('致歉', { scope: 'province' })));
  await lead.must(save(lead, id, saying('致歉', { scope: 'province', text: '非常抱歉', version: 1 })));
  const stale = await save(lead, id, saying('致歉', { scope: 'province', text: '对不起', version: 1 }));
  expect(stale.body.code).toBe('canned-answer-moved');
  const versions = await lead.must(lead.get<CannedAnswerVersion[]>(`/api/canned-answers/${id}/versions`));
  expect(versions).toMatchObject([
    { version: 2, body: { text: '非常抱歉' }, changedBy: { zh: '郑立群' } },
    { version: 1, body: { text: '{客户称呼}，致歉' } },
  ]);
  const audit = await admin.must(admin.get<{ entries: { about: object }[] }>('/api/audit?what=canned-answer.changed'));
  expect(JSON.stringify(audit)).toContain(id);
});

test('a use counts once in a contact', async () => {
  const [answer] = await listed(agent);
  if (!answer) throw new Error('none');
  const contactId = await agent.takeCall('harassed-every-night', 'security.harassment');
  const use = () => agent.post(`/api/canned-answers/${answer.id}/uses`, { contactId });
  expect([(await use()).status, (await use()).status]).toEqual([204, 204]);
  expect(await finds(agent, answer.id)).toMatchObject({ uses: 1, myUses: 1 });
  expect(await finds(colleague, answer.id)).toMatchObject({ uses: 1, myUses: 0 });
  const stranger = await elsewhere.post(`/api/canned-answers/${answer.id}/uses`, { contactId });
  expect(stranger.status).toBe(404);
});
