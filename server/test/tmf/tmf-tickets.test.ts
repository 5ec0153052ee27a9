import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, fullTicket as full, mandatory, OtherSystem, type Resource } from '../help/other-system.ts';
import { newKey, type Person } from '../help/person.ts';
import { arePublished, publishedFolder, readShapes, type Shapes } from '../help/published-shapes.ts';

let centre: TestCentre;
let admin: Person;
let partner: OtherSystem;
let shapes: Record<'v4' | 'v5', Shapes> | null = null;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
  partner = await OtherSystem.withKey(centre, admin);
  if (arePublished)
    shapes = {
      v4: readShapes('TMF621-TroubleTicket-v4.0.0.swagger.json'),
      v5: readShapes('TMF621-Trouble_Ticket-v5.0.1.oas.yaml'),
    };
  else console.error(`\n!!! ${publishedFolder} is absent: answers are NOT validated against the published schemas\n`);
});
afterAll(() => centre?.close());

const versions = ['v4', 'v5'] as const;
const list = (version: 'v4' | 'v5', query = '') => partner.get<Resource[]>(`${at[version]}/troubleTicket${query}`);
const create = async (version: 'v4' | 'v5', more: object = {}) => {
  const reply = await partner.send('POST', `${at[version]}/troubleTicket`, { ...mandatory[version], ...more });
  expect(reply).toMatchObject({ status: 201 });
  return reply.body;
};
const path = (version: 'v4' | 'v5', id: string) => `${at[version]}/troubleTicket/${id}`;
const patch = (version: 'v4' | 'v5', id: string, body: object) =>
  partner.send('PATCH', path(version, id), body, { 'content-type': 'application/merge-patch+json' });

describe.each(versions)('trouble tickets %s', (version) => {
  const fits = (schema: string, value: unknown) => expect(shapes?.[version].faultsOf(schema, value) ?? []).toEqual([]);
  const ticketSchema = version === 'v4' ? 'TroubleTicket' : 'TroubleTicket_RES';

  test('are raised with everything a partner gives, and read back so', async () => {
    const reply = await partner.send('POST', `${at[version]}/troubleTicket`, full[version]);
    expect(reply).toMatchObject({ status: 201 });
    fits(ticketSchema, reply.body);
    const { note: _, ...given } = full[version] as Record<string, unknown>;
    expect(reply.body).toMatchObject(given);
    expect(reply.body).toMatchObject({ status: 'acknowledged', note: [{ author: 'NOC', text: '请尽快处理' }] });
    expect(reply.headers['location']).toBe(path(version, reply.body.id));
    const again = await partner.get(path(version, reply.body.id));
    expect(again.body).toEqual(reply.body);
    const desk = await (await centre.signIn('network-zj')).get(`/api/tickets/${reply.body.id}`);
    expect(desk.body).toMatchObject({ kind: 'fault', severity: 'high', summary: '宽带无法上网', provinceId: 'zj' });
  });

  test('with a mandatory attribute missing, or a nested object ill-formed, are refused', async () => {
    const send = (body: object) => partner.send('POST', `${at[version]}/troubleTicket`, body);
    for (const name of Object.keys(mandatory[version])) {
      const { [name]: _, ...rest } = { ...mandatory[version] } as Record<string, unknown>;
      const reply = await send(rest);
      expect([name, reply.status]).toEqual([name, 400]);
      fits('Error', reply.body);
    }
    const broken = version === 'v4' ? [{ role: 'x' }] : [{ '@type': 'RelatedPartyRefOrPartyRoleRef' }];
    expect((await send({ ...mandatory[version], relatedParty: broken })).status).toBe(400);
    expect((await send({ ...mandatory[version], relatedParty: 'me' })).status).toBe(400);
    expect((await send({ ...mandatory[version], channel: { name: 'x' } })).status).toBe(400);
    expect((await send({ ...mandatory[version], status: 'sleeping' })).status).toBe(400);
    expect((await send([])).status).toBe(400);
  });

  test('are listed by pages', async () => {
    for (let count = 0; count < 3; count += 1) await create(version);
    const all = await list(version, '?limit=200');
    const total = Number(all.headers['x-total-count']);
    expect(all.body.length).toBe(Math.min(total, 200));
    for (const one of all.body) fits(ticketSchema, one);
    const part = await list(version, '?offset=1&limit=2');
    expect(part.status).toBe(206);
    expect(part.headers).toMatchObject({ 'x-total-count': String(total), 'x-result-count': '2' });
    expect(part.body.map(({ id }) => id)).toEqual(all.body.slice(1, 3).map(({ id }) => id));
    const next = await list(version, `?after=${all.body[1]?.id}&limit=2`);
    expect(next.body.map(({ id }) => id)).toEqual(all.body.slice(2, 4).map(({ id }) => id));
    const back = await list(version, `?before=${all.body[2]?.id}&limit=2`);
    expect(back.body.map(({ id }) => id)).toEqual(all.body.slice(0, 2).map(({ id }) => id));
    expect((await list(version, '?offset=-1')).status).toBe(400);
    expect((await list(version, '?after=x')).status).toBe(400);
  });

  test('are filtered: what does not fit is left out', async () => {
    const odd = await create(version, { severity: 'Bizarre', description: `独一无二 ${version}` });
    const ids = async (query: string) => (await list(version, query)).body.map(({ id }) => id);
    expect(await ids('?severity=Bizarre')).toContain(odd.id);
    for (const one of (await list(version, '?severity=Bizarre')).body) expect(one['severity']).toBe('Bizarre');
    expect(await ids(`?id=${odd.id}`)).toEqual([odd.id]);
    expect(await ids(`?description=${encodeURIComponent(`独一无二 ${version}`)}`)).toEqual([odd.id]);
    expect(await ids(`?id=${odd.id}&status=closed,cancelled`)).toEqual([]);
    expect(await ids(`?id=${odd.id}&status=closed,acknowledged`)).toEqual([odd.id]);
    expect(await ids(`?id=${odd.id}&ticketType=fault`)).toEqual([odd.id]);
    const later = '2026-04-01T00:00:00Z';
    expect(await ids(`?id=${odd.id}&creationDate.gt=${later}`)).toEqual([]);
    expect(await ids(`?id=${odd.id}&creationDate.lt=${later}`)).toEqual([odd.id]);
    expect(await ids(`?id=${odd.id}&creationDate>=2026-03-01`)).toEqual([odd.id]);
    expect(await ids(`?id=${odd.id}&creationDate%3C2026-03-01`)).toEqual([]);
    for (const query of ['?shoe=43', '?creationDate.gt=gestern', '?sort=shoe', '?relatedParty.id.gt=1']) {
      const refused = await partner.get(`${at[version]}/troubleTicket${query}`);
      expect([query, refused.status]).toEqual([query, 400]);
      fits('Error', refused.body);
    }
    const filtered = (filter: string) => ids(`?id=${odd.id}&filter=${encodeURIComponent(filter)}`);
    expect(await filtered("$[?(@.severity=='Bizarre' && @.creationDate<'2026-04-01')]")).toEqual([odd.id]);
    expect(await filtered("$[?(@.severity=='Bizarre' && @.status != 'acknowledged')]")).toEqual([]);
    expect(await filtered(`relatedParty[?(@.id=="nobody")]`)).toEqual([]);
    for (const filter of ['x', "$[?(@.status=='held' || @.severity=='x')]", '$[?(length(@.note)>1)]'])
      expect(await partner.get(`${at[version]}/troubleTicket?filter=${encodeURIComponent(filter)}`)).toMatchObject({
        status: 501,
        body: { message: expect.stringContaining('filter cannot be') },
      });
  });

  test('are sorted', async () => {
    const texts = async (query: string) => (await list(version, query)).body.map((one) => String(one['creationDate']));
    const rising = await texts('?sort=creationDate&limit=200');
    expect(rising).toEqual(rising.toSorted());
    const falling = await texts('?sort=-creationDate&limit=200');
    expect(falling).toEqual(falling.toSorted().toReversed());
  });

  test('are shown by fields', async () => {
    const { id } = await create(version);
    const shown = await partner.get(`${path(version, id)}?fields=status,severity`);
    const kept = version === 'v4' ? [] : ['@type', 'href', 'id'];
    expect(Object.keys(shown.body).toSorted()).toEqual([...kept, 'severity', 'status'].toSorted());
    const listed = await list(version, `?fields=id&id=${id}`);
    expect(listed.body).toEqual([
      version === 'v4' ? { id } : { id, '@type': 'TroubleTicket', href: path(version, id) },
    ]);
  });

  test('are reached with a slash at the end too', async () => {
    const { id } = await create(version);
    expect((await partner.get(`${path(version, id)}/`)).status).toBe(200);
    expect((await list(version, '/?limit=1')).status).toBe(206);
  });

  test('that are not there are not found, in the form of the standard', async () => {
    for (const id of ['nothing', '01900000-0000-7000-8000-000000000000', "1';drop table ticket"]) {
      const reply = await partner.get(path(version, encodeURIComponent(id)));
      expect(reply.status).toBe(404);
      fits('Error', reply.body);
    }
    const wrong = await partner.send('PUT', `${at[version]}/troubleTicket`, {});
    expect(wrong.status).toBe(405);
    fits('Error', wrong.body);
  });

  test('in another form than JSON are refused', async () => {
    const send = (type: string) =>
      partner.send('POST', `${at[version]}/troubleTicket`, mandatory[version], { 'content-type': type });
    for (const type of ['text/plain', 'application/xml', 'application/merge-patch+json', 'multipart/form-data'])
      expect([type, (await send(type)).status]).toEqual([type, 415]);
    const { id } = await create(version);
    const jsonPatch = { 'content-type': 'application/json-patch+json' };
    expect((await partner.send('PATCH', path(version, id), [], jsonPatch)).status).toBe(version === 'v4' ? 415 : 400);
  });

  test('change by a merge patch: words, weight, notes, references', async () => {
    const { id } = await create(version, full[version]);
    const changed = await patch(version, id, { description: '已恢复又断', severity: 'Critical', priority: null });
    expect(changed).toMatchObject({ status: 200 });
    fits(ticketSchema, changed.body);
    expect(changed.body).toMatchObject({ description: '已恢复又断', severity: 'Critical', name: '宽带断线' });
    expect(changed.body).not.toHaveProperty('priority');
    const type = version === 'v5' ? { '@type': 'Note' } : {};
    const noted = await patch(version, id, { note: [{ ...type, text: '客户来电催办' }] });
    expect(noted.body['note']).toMatchObject([{ text: '请尽快处理' }, { text: '客户来电催办' }]);
    expect((await patch(version, id, { relatedEntity: null })).body).not.toHaveProperty('relatedEntity');
    for (const [body, status] of [
      [{ description: null }, 400],
      [{ id: 'x' }, 400],
      [{ creationDate: '2020-01-01T00:00:00Z' }, 400],
      [{ channel: { id: 5 } }, 400],
      [{ ticketType: 'praise' }, 409],
      [{ note: [{ ...type, id: (noted.body['note'] as Resource[])[0]?.id, text: 'anders' }] }, 409],
    ] as const)
      expect([JSON.stringify(body), (await patch(version, id, body)).status]).toEqual([JSON.stringify(body), status]);
    expect((await partner.get(path(version, id))).body['description']).toBe('已恢复又断');
  });

  test('take a status only along their life', async () => {
    const { id } = await create(version);
    const refused = await patch(version, id, { status: 'closed', description: 'nicht' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'status-not-allowed' } });
    fits('Error', refused.body);
    expect((await partner.get(path(version, id))).body['description']).toBe(mandatory[version].description);
    const steps: [string, string][] = [
      ['inProgress', '现场处理'],
      ['pending', '请提供光猫型号'],
      ['inProgress', '型号 HG8145'],
      ['held', '等备件'],
      ['inProgress', ''],
      ['resolved', '已更换光猫'],
      ['acknowledged', '又断了'],
    ];
    for (const [status, statusChangeReason] of steps) {
      const moved = await patch(version, id, { status, ...(statusChangeReason && { statusChangeReason }) });
      expect(moved).toMatchObject({ status: 200 });
      expect(moved.body).toMatchObject({ status, ...(statusChangeReason && { statusChangeReason }) });
      fits(ticketSchema, moved.body);
    }
    const { body } = await partner.get(path(version, id));
    const changes = body[version === 'v4' ? 'statusChange' : 'statusChangeHistory'] as { status: string }[];
    expect(changes.map(({ status }) => status)).toEqual(['acknowledged', ...steps.map(([status]) => status)]);
  });

  test('are deleted by cancelling them, where their life still allows it', async () => {
    const { id } = await create(version);
    expect((await partner.send('DELETE', path(version, id))).status).toBe(204);
    expect((await partner.get(path(version, id))).status).toBe(404);
    expect((await partner.send('DELETE', path(version, id))).status).toBe(404);
    expect((await admin.get(`/api/tickets/${id}`)).status).toBe(403);
    const desk = await (await centre.signIn('lead')).get(`/api/tickets/${id}`);
    expect(desk.body).toMatchObject({ stage: 'cancelled', state: 'closed' });
    const done = await create(version);
    for (const status of ['inProgress', 'resolved', 'closed']) await patch(version, done.id, { status });
    expect((await partner.send('DELETE', path(version, done.id))).status).toBe(409);
  });
});

test('both versions show the same tickets, and those of the desk', async () => {
  const { id } = await create('v4', full.v4);
  const shown = await partner.get(path('v5', id));
  expect(shown.body).toMatchObject({
    externalIdentifier: [{ '@type': 'ExternalIdentifier', id: 'EXT-1' }],
    relatedParty: [{ role: 'originator', partyOrPartyRole: { '@type': 'PartyRef', id: 'acme' } }],
  });
  const agent = await centre.signIn('agent');
  const order = {
    key: newKey(),
    kind: 'complaint',
    category: 'billing',
    summary: '请回电 13812345678',
    form: { happened: 'x' },
  };
  const raised = await agent.must(agent.post<{ id: string }>('/api/tickets', order));
  const own = await partner.get(path('v4', raised.id));
  expect(own.body).toMatchObject({ ticketType: 'complaint', severity: 'normal', description: '请回电 138****5678' });
});

test('the same intention raises one ticket', async () => {
  const send = () =>
    partner.send('POST', `${at.v4}/troubleTicket`, mandatory.v4, { 'idempotency-key': 'once-upon-a-time' });
  const all = [...(await Promise.all([send(), send(), send()])), await send()];
  expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
});
