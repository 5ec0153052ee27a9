import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoticeDetail } from '../../src/foundation/notices/notice/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { drafted, listed, noticeOf, published, unreadOf } from '../help/notices/write-notices.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let lead: Person;
let agent: Person;
let admin: Person;
let other: Person;
beforeAll(async () => {
  centre = await openCentre();
  [lead, agent, admin, other] = await Promise.all([
    centre.signIn('lead'),
    centre.signIn('agent'),
    centre.signIn('admin'),
    centre.signIn('agent-js'),
  ]);
});
afterAll(() => centre?.close());

type Refused = { code: string; details?: { field: string; code?: string }[] };
const hours = (count: number) => new Date(centre.clock.now().getTime() + count * 3_600_000).toISOString();
const refusal = async (reply: Promise<{ status: number; body: Refused }>) => {
  const { status, body } = await reply;
  return `${status} ${body.code}${(body.details ?? []).map(({ field, code }) => ` ${field}${code ? ` ${code}` : ''}`).join()}`;
};
const put = (who: Person, id: string, revision: number, content: object) =>
  who.send<NoticeDetail & Refused>('PUT', `/api/notices/${id}`, { revision, content });
const publish = (who: Person, { id, revision }: { id: string; revision: number }) =>
  who.post<NoticeDetail & Refused>(`/api/notices/${id}/publish`, { revision });
const read = (who: Person, id: string) => who.must(who.get<NoticeDetail>(`/api/notices/${id}`));
const passTo = async (change: Parameters<TestCentre['clock']['pass']>[0]) => {
  centre.clock.pass(change);
  await centre.lookAfter();
  await centre.settle();
};

describe('who may', () => {
  test('an agent reads and does not write; a lead writes for the own province only', async () => {
    expect((await put(agent, randomUUID(), 0, noticeOf())).status).toBe(403);
    const elsewhere = noticeOf({ audience: { province: 'js' } });
    expect(await refusal(put(lead, randomUUID(), 0, elsewhere))).toBe('400 notice-audience-refused audience.province');
    const whole = noticeOf({ audience: { province: null } });
    expect(await refusal(put(lead, randomUUID(), 0, whole))).toContain('audience.province');
    const mixed = noticeOf({ audience: { cities: ['js-nj'] }, places: { provinces: ['js'], cities: ['js-nj'] } });
    expect(await refusal(put(lead, randomUUID(), 0, mixed))).toBe(
      '400 notice-audience-refused audience.cities, places.cities, places.provinces',
    );
    const team = noticeOf({ audience: { teams: ['zj-network'] } });
    expect(await refusal(put(lead, randomUUID(), 0, team))).toContain('audience.teams');
    expect((await put(admin, randomUUID(), 0, team)).status).toBe(200);
  });

  test('the group’s people address everybody, and a province sees nothing of another', async () => {
    const all = await published(admin, { title: { zh: '全集团', en: null }, audience: { province: null } });
    centre.clock.pass({ seconds: 1 });
    const own = await published(admin, { title: { zh: '仅江苏', en: null }, audience: { province: 'js' } });
    expect(await unreadOf(agent)).toEqual(['全集团']);
    expect(await unreadOf(other)).toEqual(['仅江苏', '全集团']);
    expect((await agent.get(`/api/notices/${own.id}`)).status).toBe(404);
    expect((await lead.get(`/api/notices/${own.id}`)).status).toBe(404);
    expect(await refusal(lead.post<Refused>(`/api/notices/${all.id}/withdraw`, { reason: '试' }))).toBe(
      '404 no-such-notice',
    );
    for (const { id } of [all, own]) await admin.must(admin.post(`/api/notices/${id}/withdraw`, { reason: '试完' }));
    expect(await unreadOf(other)).toEqual([]);
  });
});

describe('its life', () => {
  test('a draft is seen by those who publish, changed by one at a time, and published once it is whole', async () => {
    const draft = await drafted(lead, { kind: 'campaign', text: { zh: '', en: null }, openEnded: false });
    expect((await agent.get(`/api/notices/${draft.id}`)).status).toBe(404);
    expect(await listed(agent, 'list=drafts')).toEqual([]);
    expect(await refusal(publish(lead, draft))).toBe('400 notice-faulty text missing, until missing');
    const whole = noticeOf({
      kind: 'campaign',
      title: { zh: '春季活动', en: null },
      openEnded: false,
      until: hours(3),
    });
    const second = await admin.must(put(admin, draft.id, 1, whole));
    expect(await refusal(put(lead, draft.id, 1, whole))).toBe('409 notice-moved');
    expect(await listed(lead, 'list=drafts')).toContain('春季活动');
    expect(await publish(lead, second).then(({ body }) => body)).toMatchObject({
      phase: 'in-effect',
      from: centre.clock.now().toISOString(),
      written: { by: { name: { zh: '系统管理员' } } },
      published: { by: { name: { zh: '郑立群' } } },
    });
    expect(await refusal(publish(lead, { ...second, revision: 3 }))).toBe('409 notice-state-refuses');
    expect(await listed(agent, 'list=in-effect&kind=campaign')).toEqual(['春季活动']);
    await passTo({ hours: 3 });
    expect((await read(agent, draft.id)).phase).toBe('ended');
    expect(await listed(agent, 'list=past&words=春季')).toEqual(['春季活动']);
    expect(await refusal(lead.post<Refused>(`/api/notices/${draft.id}/withdraw`, { reason: '晚了' }))).toBe(
      '409 notice-state-refuses',
    );
    const { id } = await drafted(lead);
    expect((await lead.send('DELETE', `/api/notices/${id}?revision=1`)).status).toBe(204);
    expect((await lead.get(`/api/notices/${id}`)).status).toBe(404);
  });

  test('what is to come is shown once its time has come, and gone at its end', async () => {
    const timed = { title: { zh: '定时', en: null }, from: hours(2), until: hours(4), openEnded: false };
    await published(lead, timed);
    expect(await unreadOf(agent)).toEqual([]);
    expect(await listed(agent, 'list=coming')).toEqual(['定时']);
    await passTo({ hours: 2 });
    expect(await unreadOf(agent)).toEqual(['定时']);
    await passTo({ hours: 2 });
    expect(await unreadOf(agent)).toEqual([]);
    const told = await centre.centre.db
      .selectFrom('event')
      .select('audience')
      .where('name', '=', 'notice.changed')
      .orderBy('id', 'desc')
      .limit(2)
      .execute();
    for (const { audience } of told) expect(audience).toContain('province:zj');
  });

  test('nobody publishes what would reach nobody', async () => {
    const draft = await drafted(lead, { audience: { posts: ['policy-author'] } });
    expect(await refusal(publish(lead, draft))).toBe('409 notice-reaches-nobody');
    const count = (audience: object) =>
      lead.must(lead.post<{ people: number }>('/api/notice-audiences', { ...noticeOf().audience, ...audience }));
    expect(await count({ posts: ['policy-author'] })).toEqual({ people: 0 });
    expect(await count({ posts: ['agent'] })).toEqual({ people: 2 });
    expect(await count({ posts: ['agent'], cities: ['zj-nb'] })).toEqual({ people: 1 });
    expect(await count({ skills: ['expert:sp'] })).toEqual({ people: 1 });
  });
});
