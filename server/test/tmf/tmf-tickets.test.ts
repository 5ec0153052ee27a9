import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, fullTicket as full, mandatory, OtherSystem, type Resource } from '../help/tmf/other-system.ts';
import { newKey, type Person } from '../help/person.ts';
import { pathOf, readPublished, ticketSchemas, TroubleTickets, versions } from '../help/tmf/trouble-tickets.ts';

const published = readPublished();
let centre: TestCentre;
let admin: Person;
let partner: OtherSystem;
let tickets: TroubleTickets;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
  partner = await OtherSystem.withKey(centre, admin);
  tickets = new TroubleTickets(partner);
});
afterAll(() => centre?.close());

describe.each(versions)('trouble tickets %s', (version) => {
  const fits = (schema: string, value: unknown) =>
    expect(published?.[version].faultsOf(schema, value) ?? []).toEqual([]);
  const ticketSchema = ticketSchemas[version];

  test('are raised with everything a partner gives, and read back so', async () => {
    const reply = await partner.send('POST', `${at[version]}/troubleTicket`, full[version]);
    expect(reply).toMatchObject({ status: 201 });
    fits(ticketSchema, reply.body);
    const { note: _, ...given } = full[version] as Record<string, unknown>;
    expect(reply.body).toMatchObject(given);
    expect(reply.body).toMatchObject({ status: 'acknowledged', note: [{ author: 'NOC', text: '请尽快处理' }] });
    expect(reply.headers['location']).toBe(pathOf(version, reply.body.id));
    const again = await partner.get(pathOf(version, reply.body.id));
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

  test('in another form than JSON are refused', async () => {
    const send = (type: string) =>
      partner.send('POST', `${at[version]}/troubleTicket`, mandatory[version], { 'content-type': type });
    for (const type of ['text/plain', 'application/xml', 'application/merge-patch+json', 'multipart/form-data'])
      expect([type, (await send(type)).status]).toEqual([type, 415]);
    const { id } = await tickets.create(version);
    const jsonPatch = { 'content-type': 'application/json-patch+json' };
    expect((await partner.send('PATCH', pathOf(version, id), [], jsonPatch)).status).toBe(version === 'v4' ? 415 : 400);
  });

  test('change by a merge patch: words, weight, notes, references', async () => {
    const { id } = await tickets.create(version, full[version]);
    const changed = await tickets.patch(version, id, {
      description: '已恢复又断',
      severity: 'Critical',
      priority: null,
    });
    expect(changed).toMatchObject({ status: 200 });
    fits(ticketSchema, changed.body);
    expect(changed.body).toMatchObject({ description: '已恢复又断', severity: 'Critical', name: '宽带断线' });
    expect(changed.body).not.toHaveProperty('priority');
    const type = version === 'v5' ? { '@type': 'Note' } : {};
    const noted = await tickets.patch(version, id, { note: [{ ...type, text: '客户来电催办' }] });
    expect(noted.body['note']).toMatchObject([{ text: '请尽快处理' }, { text: '客户来电催办' }]);
    expect((await tickets.patch(version, id, { relatedEntity: null })).body).not.toHaveProperty('relatedEntity');
    for (const [body, status] of [
      [{ description: null }, 400],
      [{ id: 'x' }, 400],
      [{ creationDate: '2020-01-01T00:00:00Z' }, 400],
      [{ channel: { id: 5 } }, 400],
      [{ ticketType: 'praise' }, 409],
      [{ note: [{ ...type, id: (noted.body['note'] as Resource[])[0]?.id, text: 'anders' }] }, 409],
    ] as const)
      expect([JSON.stringify(body), (await tickets.patch(version, id, body)).status]).toEqual([
        JSON.stringify(body),
        status,
      ]);
    expect((await partner.get(pathOf(version, id))).body['description']).toBe('已恢复又断');
  });

  test('take a status only along their life', async () => {
    const { id } = await tickets.create(version);
    const refused = await tickets.patch(version, id, { status: 'closed', description: 'nicht' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'status-not-allowed' } });
    fits('Error', refused.body);
    expect((await partner.get(pathOf(version, id))).body['description']).toBe(mandatory[version].description);
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
      const moved = await tickets.patch(version, id, { status, ...(statusChangeReason && { statusChangeReason }) });
      expect(moved).toMatchObject({ status: 200 });
      expect(moved.body).toMatchObject({ status, ...(statusChangeReason && { statusChangeReason }) });
      fits(ticketSchema, moved.body);
    }
    const { body } = await partner.get(pathOf(version, id));
    const changes = body[version === 'v4' ? 'statusChange' : 'statusChangeHistory'] as { status: string }[];
    expect(changes.map(({ status }) => status)).toEqual(['acknowledged', ...steps.map(([status]) => status)]);
  });

  test('an intention is sent again with the same body only, and is each system’s own', async () => {
    const url = `${at[version]}/troubleTicket`;
    const headers = { 'idempotency-key': `raise ${version}` };
    const body = { ...mandatory[version], name: '断线', priority: 'High' };
    const first = await partner.send('POST', url, body, headers);
    const { name, ...rest } = body;
    const again = await partner.send('POST', url, { ...rest, name }, headers);
    expect(again).toMatchObject({ status: 201, body: first.body });
    const other = await partner.send('POST', url, { ...body, priority: 'Low' }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'intention-used' } });
    fits('Error', other.body);
    const both = await Promise.all(
      ['a', 'b'].map((word) =>
        partner.send('POST', url, { ...body, name: word }, { 'idempotency-key': `race ${version}` }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    const someone = await OtherSystem.withKey(centre, await centre.signIn('admin'));
    const theirs = await someone.send('POST', url, { ...body, priority: 'Low' }, headers);
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(first.body.id);
  });

  test('are deleted by cancelling them, where their life still allows it', async () => {
    const { id } = await tickets.create(version);
    expect((await partner.send('DELETE', pathOf(version, id))).status).toBe(204);
    expect((await partner.get(pathOf(version, id))).status).toBe(404);
    expect((await partner.send('DELETE', pathOf(version, id))).status).toBe(404);
    expect((await admin.get(`/api/tickets/${id}`)).status).toBe(403);
    const desk = await (await centre.signIn('lead')).get(`/api/tickets/${id}`);
    expect(desk.body).toMatchObject({ stage: 'cancelled', state: 'closed' });
    const done = await tickets.create(version);
    for (const status of ['inProgress', 'resolved', 'closed']) await tickets.patch(version, done.id, { status });
    expect((await partner.send('DELETE', pathOf(version, done.id))).status).toBe(409);
  });
});

test('both versions show the same tickets, and those of the desk', async () => {
  const { id } = await tickets.create('v4', full.v4);
  const shown = await partner.get(pathOf('v5', id));
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
  const own = await partner.get(pathOf('v4', raised.id));
  expect(own.body).toMatchObject({ ticketType: 'complaint', severity: 'normal', description: '请回电 138****5678' });
  expect(own.body).not.toHaveProperty('channel');
});

test('parties of other systems keep their names, for staff too; our customers’ names are not told', async () => {
  const agent = await centre.signIn('agent');
  const contactId = await agent.takeCall('refund-due', 'refund.not-arrived');
  const customerId = (await agent.contact(contactId)).customerId ?? '';
  const party = (id: string, name: string) => ({ id, role: 'originator', name, '@referredType': 'Individual' });
  const relatedParty = [party('noc-7', '王小明'), party(customerId, '李四')];
  const { body } = await partner.send('POST', `${at.v4}/troubleTicket`, { ...mandatory.v4, relatedParty });
  expect(body['relatedParty']).toEqual([
    relatedParty[0],
    { id: customerId, role: 'originator', '@referredType': 'Individual' },
  ]);
  const found = await tickets.list('v4', `?relatedParty.name=${encodeURIComponent('王小明')}`);
  expect(found.body.map(({ id }) => id)).toEqual([body.id]);
  expect((await tickets.list('v4', `?relatedParty.name=${encodeURIComponent('李四')}`)).body).toEqual([]);
  const staff = await centre.signIn('network-zj');
  const told = await staff.must(staff.get(`/api/tickets/${body.id}/parties-elsewhere`));
  expect(told).toEqual([{ id: 'noc-7', name: '王小明', role: 'originator', type: 'Individual' }]);
  const elsewhere = await centre.signIn('author-js');
  expect((await elsewhere.get(`/api/tickets/${body.id}/parties-elsewhere`)).status).toBeGreaterThanOrEqual(403);
});

test('what another system gives beyond the shapes, of whatever type, leaves every ticket readable', async () => {
  const channel = { id: 'x', role: 5, '@type': 'ChannelRef' };
  const attachment = [{ '@type': 'AttachmentRef', id: 'y', mimeType: 7, attachmentType: {}, '@referredType': 'File' }];
  const odd = await partner.send('POST', `${at.v5}/troubleTicket`, { ...mandatory.v5, channel, attachment });
  expect(odd.status).toBe(201);
  for (const version of versions) {
    const shown = await partner.get(pathOf(version, odd.body.id));
    expect(shown.status).toBe(200);
    expect(published?.[version].faultsOf(ticketSchemas[version], shown.body) ?? []).toEqual([]);
  }
});

test('a kind without an "other" is told with its category, and no category is guessed', async () => {
  const send = (ticketType: string) => partner.send('POST', `${at.v4}/troubleTicket`, { ...mandatory.v4, ticketType });
  const refused = await send('praise');
  expect(refused).toMatchObject({ status: 400, body: { code: 'malformed-request' } });
  expect(JSON.stringify(refused.body)).toContain('praise:person, praise:service, praise:network');
  const desk = await centre.signIn('agent');
  const { id } = (await send('praise:person')).body;
  expect((await desk.get(`/api/tickets/${id}`)).body).toMatchObject({ kind: 'praise', category: 'person' });
});

test('the same intention raises one ticket', async () => {
  const send = () =>
    partner.send('POST', `${at.v4}/troubleTicket`, mandatory.v4, { 'idempotency-key': 'once-upon-a-time' });
  const all = [...(await Promise.all([send(), send(), send()])), await send()];
  expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
});
