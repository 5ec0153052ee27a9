import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MassFault } from '../../src/casework/outages/contract.ts';
import type { Notice, NoticeDetail, NoticeReaders } from '../../src/foundation/notices/notice/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { drafted, noticeOf, published, unreadOf } from '../help/notices/write-notices.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let lead: Person;
let agent: Person;
let agent2: Person;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  [lead, agent, agent2, admin] = await Promise.all([
    centre.signIn('lead'),
    centre.signIn('agent'),
    centre.signIn('agent2'),
    centre.signIn('admin'),
  ]);
});
afterAll(() => centre?.close());

type Refused = { code: string; details?: { field: string; code?: string }[] };
const hours = (count: number) => new Date(centre.clock.now().getTime() + count * 3_600_000).toISOString();
const refusal = async (reply: Promise<{ status: number; body: Refused }>) => {
  const { status, body } = await reply;
  return `${status} ${body.code}${(body.details ?? []).map(({ field, code }) => ` ${field}${code ? ` ${code}` : ''}`).join()}`;
};
const publish = (who: Person, { id, revision }: { id: string; revision: number }) =>
  who.post<NoticeDetail & Refused>(`/api/notices/${id}/publish`, { revision });
const read = (who: Person, id: string) => who.must(who.get<NoticeDetail>(`/api/notices/${id}`));
const readers = (who: Person, id: string, whose: 'read' | 'unread') =>
  who.must(who.get<NoticeReaders>(`/api/notices/${id}/readers?who=${whose}`));
const open = (who: Person, { id, version }: { id: string; version: number }) =>
  who.must(who.post(`/api/notices/${id}/open`, { version }));
const confirm = (who: Person, { id, version }: { id: string; version: number }) =>
  who.post<Refused>(`/api/notices/${id}/confirm`, { version });

describe('proof of reading', () => {
  test('who was shown it, opened and confirmed it, which version; a reminder is sent once', async () => {
    const audience = { posts: ['agent' as const] };
    const must = await published(lead, { importance: 'must-read', title: { zh: '必读', en: null }, audience });
    const shown = { shown: [{ id: must.id, version: 1 }] };
    await agent.must(agent.post('/api/me/notices/shown', shown));
    centre.clock.pass({ minutes: 5 });
    const openedAt = centre.clock.now().toISOString();
    await open(agent, must);
    // Opened is not confirmed: it stands until it is.
    expect(await unreadOf(agent)).toEqual(['必读']);
    expect(await readers(lead, must.id, 'unread')).toMatchObject({
      reached: 2,
      shown: 1,
      opened: 1,
      confirmed: 0,
      read: 0,
      people: [
        { person: { zh: '周子涵' }, version: null },
        { person: { zh: '林晓彤' }, openedAt, version: 1 },
      ],
    });
    expect((await confirm(agent, must)).status).toBe(204);
    expect((await confirm(agent, must)).status).toBe(204);
    expect(await unreadOf(agent)).toEqual([]);
    const left = await readers(lead, must.id, 'unread');
    expect(left).toMatchObject({ confirmed: 1, read: 1 });
    expect(left.people.map(({ person }) => person.zh)).toEqual(['周子涵']);
    expect((await agent.get(`/api/notices/${must.id}/readers?who=read`)).status).toBe(403);

    expect((await lead.post(`/api/notices/${must.id}/remind`)).status).toBe(204);
    expect(await refusal(lead.post<Refused>(`/api/notices/${must.id}/remind`))).toBe('409 notice-was-reminded');
    const { unread } = await agent2.must(agent2.get<{ unread: Notice[] }>('/api/me/notices'));
    expect(unread).toMatchObject([{ remindedAt: centre.clock.now().toISOString() }]);

    // A slip of the pen asks nobody anew; another sum asks everybody.
    const correct = (revision: number, asksAnew: boolean, zh: string) =>
      lead.must(
        lead.post<NoticeDetail>(`/api/notices/${must.id}/correct`, {
          revision,
          asksAnew,
          content: noticeOf({ importance: 'must-read', title: { zh, en: null }, audience }),
        }),
      );
    const slip = await correct(must.revision, false, '必读（错字）');
    expect(await unreadOf(agent)).toEqual([]);
    expect(await unreadOf(agent2)).toEqual(['必读（错字）']);
    expect(await refusal(confirm(agent2, must))).toBe('409 notice-corrected');
    const anew = await correct(slip.revision, true, '必读（改价）');
    expect(await unreadOf(agent)).toEqual(['必读（改价）']);
    expect(await readers(lead, must.id, 'read')).toMatchObject({ reached: 2, read: 0, people: [] });
    expect((await confirm(agent, anew)).status).toBe(204);
    expect(await readers(lead, must.id, 'read')).toMatchObject({ people: [{ version: 3 }] });
    expect((await read(agent, must.id)).versions.map(({ version, title }) => `${version} ${title.zh}`)).toEqual([
      '3 必读（改价）',
      '2 必读（错字）',
      '1 必读',
    ]);
    expect((await lead.post(`/api/notices/${must.id}/remind`)).status).toBe(204);
    await lead.must(lead.post(`/api/notices/${must.id}/withdraw`, { reason: '改由专题培训' }));
    expect(await unreadOf(agent2)).toEqual([]);
    expect((await read(agent, must.id)).withdrawn).toMatchObject({ reason: '改由专题培训' });
    const deeds = await admin.must(admin.get<{ entries: { what: string }[] }>(`/api/audit?subject=${must.id}`));
    expect(JSON.stringify(deeds)).toContain('notice.withdrawn');
  });

  test('an ordinary one is read once it was opened', async () => {
    const ordinary = await published(lead, { title: { zh: '一般', en: null } });
    expect(await unreadOf(agent)).toEqual(['一般']);
    await open(agent, ordinary);
    expect(await unreadOf(agent)).toEqual([]);
    await lead.must(lead.post(`/api/notices/${ordinary.id}/withdraw`, { reason: '试完' }));
  });
});

describe('on a call', () => {
  const known = async (contactId: string) => {
    const path = `/api/known-faults?contactId=${contactId}`;
    const { outages, notices } = await agent.must(agent.get<{ outages: MassFault[]; notices: Notice[] }>(path));
    return { outages: outages.map(({ summary }) => summary), notices: notices.map(({ title }) => title.zh) };
  };

  test('a fault of the customer’s city is there before anything is asked, a tariff once it is named', async () => {
    await agent.beFree();
    const { contactId } = await agent.must(
      agent.post<{ contactId: string }>('/api/sample-callers/roaming-new-place/ring'),
    );
    await centre.settle();
    await agent.must(agent.post(`/api/contacts/${contactId}/answer`));
    const { customerId } = await agent.contact(contactId);
    const { cityId } = await centre.centre.db
      .selectFrom('customer')
      .select('cityId')
      .where('id', '=', customerId ?? '')
      .executeTakeFirstOrThrow();
    const elsewhere = cityId === 'zj-nb' ? 'zj-hz' : 'zj-nb';
    const fault = { kind: 'fault' as const, openEnded: false, until: hours(8) };
    const here = await published(lead, {
      ...fault,
      title: { zh: '此地', en: null },
      places: { provinces: [], cities: [cityId ?? ''] },
      types: ['network'],
    });
    await published(lead, {
      ...fault,
      title: { zh: '别处', en: null },
      places: { provinces: [], cities: [elsewhere] },
    });
    await published(lead, { title: { zh: '漫游资费', en: null }, types: ['billing.roaming'] });
    expect(await known(contactId)).toEqual({ outages: [], notices: ['此地'] });
    await agent.must(agent.post(`/api/contacts/${contactId}/matter`, { type: 'billing.roaming' }));
    expect(await known(contactId)).toEqual({ outages: [], notices: ['漫游资费'] });

    // Gone with its outage.
    const outage = await lead.must(
      lead.post<MassFault>('/api/mass-faults', {
        key: newKey(),
        summary: '基站退服',
        category: 'network',
        ...(cityId && { cityId }),
        placeWords: [],
        kinds: ['fault'],
        categories: ['network'],
        since: hours(-1),
        words: '正在抢修。',
      }),
    );
    const linked = { ...fault, title: { zh: '随故障', en: null }, outageId: outage.id };
    const draft = await drafted(lead, { ...linked, outageId: randomUUID() });
    expect(await refusal(publish(lead, draft))).toBe('409 notice-outage-unknown');
    const { id } = await published(lead, linked);
    await lead.must(
      lead.post(`/api/mass-faults/${outage.id}/reply`, { key: newKey(), reply: '已恢复。', outcome: 'solved' }),
    );
    await centre.settle();
    expect((await read(lead, id)).phase).toBe('ended');
    expect((await read(lead, here.id)).phase).toBe('in-effect');
  });

  test('of a caller nobody knows, a fault of the province of their number is shown', async () => {
    await agent.beFree();
    await published(lead, {
      kind: 'fault',
      title: { zh: '全省', en: null },
      openEnded: false,
      until: hours(8),
      places: { provinces: ['zj'], cities: [] },
    });
    const { id } = await agent.must(agent.post<{ id: string }>('/api/contacts', { wayIn: 'counter' }));
    expect(await known(id)).toEqual({ outages: [], notices: ['全省'] });
  });
});
