import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, mandatory, OtherSystem, type Resource } from '../help/tmf/other-system.ts';
import { jpeg, pdf, png, zip } from '../help/portal-files.ts';
import { arePublished, publishedFolder, readExamples, readShapes } from '../help/tmf/published-shapes.ts';

if (!arePublished)
  console.error(`\n!!! ${publishedFolder} is absent: the published examples and TMF683 are NOT tried\n`);

let centre: TestCentre;
let partner: OtherSystem;
beforeAll(async () => {
  centre = await openCentre();
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
});
afterAll(() => centre?.close());

describe.runIf(arePublished)('what the standard itself gives as examples', () => {
  const file = 'TMF621-Trouble_Ticket-v5.0.1.oas.yaml';
  const shapes = arePublished ? readShapes(file) : null;

  test('a ticket is raised from the example, with its own words for severity and type', async () => {
    const { TroubleTicket_create_example_request: example } = readExamples(file);
    const reply = await partner.send('POST', `${at.v5}/troubleTicket`, example as object);
    expect(reply).toMatchObject({ status: 201, body: { severity: 'Major', ticketType: 'Bill Dispute' } });
    expect(shapes?.faultsOf('TroubleTicket_RES', reply.body)).toEqual([]);
    expect(JSON.stringify(reply.body)).toContain('Sandy Smith');
    const { TroubleTicket_partialupdate_example_application_merge_json_request: patch } = readExamples(file);
    const path = `${at.v5}/troubleTicket/${reply.body.id}`;
    expect((await partner.send('PATCH', path, { '@type': 'TroubleTicket', status: 'inProgress' })).status).toBe(200);
    const resolved = await partner.send('PATCH', path, patch as object);
    expect(resolved).toMatchObject({ status: 200, body: { status: 'resolved' } });
    expect(shapes?.faultsOf('TroubleTicket_RES', resolved.body)).toEqual([]);
  });

  test('the validator finds what does not fit', () => {
    expect(shapes?.faultsOf('TroubleTicket_RES', { '@type': 'TroubleTicket' })).not.toEqual([]);
    const party = { '@type': 'RelatedPartyRefOrPartyRoleRef', partyOrPartyRole: { '@type': 'PartyRef' } };
    const ticket = { '@type': 'TroubleTicket', id: '1', href: '/1', relatedParty: [party] };
    expect(shapes?.faultsOf('TroubleTicket_RES', ticket)).not.toEqual([]);
    expect(shapes?.faultsOf('TroubleTicket_RES', { ...ticket, relatedParty: [] })).toEqual([]);
  });

  test('party interactions fit TMF683', async () => {
    const interactions = readShapes('TMF683-PartyInteraction-v4.0.0.swagger.json');
    const path = '/tmf-api/partyInteraction/v4/partyInteraction';
    const { body } = await partner.get<Record<string, unknown>[]>(`${path}?limit=100`);
    expect(body.length).toBeGreaterThan(50);
    for (const one of body) expect(interactions.faultsOf('PartyInteraction', one)).toEqual([]);
    const missing = await partner.get(`${path}/nothing`);
    expect(missing.status).toBe(404);
    expect(interactions.faultsOf('Error', missing.body)).toEqual([]);
  });
});

const jsonPatch = (path: string, operations: object[], form = 'json-patch') =>
  partner.send('PATCH', path, operations, { 'content-type': `application/${form}+json` });
const create = async (version: 'v4' | 'v5', more: object = {}) =>
  partner.send('POST', `${at[version]}/troubleTicket`, { ...mandatory[version], ...more });

describe('a JSON patch', () => {
  test('adds, replaces, takes away and tests, all or nothing', async () => {
    const { body: ticket } = await create('v5', { name: '断线', priority: 'High' });
    const note = { '@type': 'Note', author: 'Jack', text: '请先联系我' };
    const changed = await jsonPatch(ticket.href, [
      { op: 'test', path: '/severity', value: 'Major' },
      { op: 'replace', path: '/severity', value: 'Minor' },
      { op: 'add', path: '/note', value: note },
      { op: 'remove', path: '/priority' },
      { op: 'copy', from: '/name', path: '/description' },
    ]);
    expect(changed).toMatchObject({ status: 200, body: { severity: 'Minor', note: [note], description: '断线' } });
    expect(changed.body).not.toHaveProperty('priority');
    const [kept] = changed.body['note'] as Resource[];
    const moved = await jsonPatch(ticket.href, [
      { op: 'replace', path: '/status', value: 'inProgress' },
      { op: 'add', path: '/statusChangeReason', value: '去现场' },
      { op: 'add', path: '/note/-', value: { ...note, text: '再次提醒' } },
    ]);
    expect(moved.body).toMatchObject({ status: 'inProgress', statusChangeReason: '去现场' });
    expect(moved.body['note']).toMatchObject([{ id: kept?.id }, { text: '再次提醒' }]);
    for (const [operations, form, code] of [
      [[{ op: 'test', path: '/severity', value: 'Major' }], 'json-patch', 'patch-not-fitting'],
      [[{ op: 'remove', path: '/nothing' }], 'json-patch', 'patch-not-fitting'],
      [
        [
          { op: 'replace', path: '/name', value: 'x' },
          { op: 'remove', path: '/note/9' },
        ],
        'json-patch',
        'patch-not-fitting',
      ],
      [[{ op: 'remove', path: '/__proto__' }], 'json-patch', 'patch-not-fitting'],
      [[{ op: 'remove', path: '/description' }], 'json-patch', 'malformed-request'],
      [[{ op: 'eval', path: '/name' }], 'json-patch', 'malformed-request'],
      [[{ op: 'replace', path: '/id', value: 'x' }], 'json-patch', 'attribute-not-changeable'],
      [[{ op: 'replace', path: `/note?id=${kept?.id}`, value: { ...note, id: kept?.id } }], 'json-patch-query', ''],
      [[{ op: 'replace', path: `/note?id=${kept?.id}/text`, value: 'x' }], 'json-patch-query', 'kept-as-it-is'],
    ] as const)
      expect([operations, (await jsonPatch(ticket.href, [...operations], form)).body.code ?? '']).toEqual([
        operations,
        code,
      ]);
    expect((await partner.get(ticket.href)).body['name']).toBe('断线');
  });
});

describe('specifications of trouble tickets', () => {
  const path = `${at.v5}/troubleTicketSpecification`;
  const shapes = arePublished ? readShapes('TMF621-Trouble_Ticket-v5.0.1.oas.yaml') : null;

  test('are the kinds of tickets, to be read and raised by', async () => {
    const all = await partner.get<Resource[]>(path);
    expect(all.body.map(({ id }) => id)).toEqual(expect.arrayContaining(['complaint', 'fault', 'enquiry']));
    for (const one of all.body) expect(shapes?.faultsOf('TroubleTicketSpecification_RES', one) ?? []).toEqual([]);
    const fault = await partner.get(`${path}/fault`);
    expect(fault.body).toMatchObject({
      '@type': 'TroubleTicketSpecification',
      name: '故障',
      lifecycleStatus: 'active',
    });
    const part = await partner.get<Resource[]>(`${path}?sort=-id&limit=2&fields=name`);
    expect(part).toMatchObject({ status: 206, headers: { 'x-total-count': String(all.body.length) } });
    expect(Object.keys(part.body[0] ?? {}).toSorted()).toEqual(['@type', 'href', 'id', 'name']);
    expect((await partner.get<Resource[]>(`${path}?lifecycleStatus=retired`)).body).toEqual([]);
    expect(await partner.get(`${path}?shoe=1`)).toMatchObject({ status: 400, body: { code: 'query-wrong' } });
    expect(await partner.get(`${path}/nothing`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-specification' },
    });
    const troubleTicketSpecification = { '@type': 'TroubleTicketSpecificationRef', id: 'fault' };
    const raised = await create('v5', { ticketType: '断网', troubleTicketSpecification });
    expect(raised.body).toMatchObject({ ticketType: '断网', troubleTicketSpecification: { id: 'fault' } });
    const unknown = { ...troubleTicketSpecification, id: 'shoe' };
    expect((await create('v5', { troubleTicketSpecification: unknown })).status).toBe(400);
    const other = await partner.send('PATCH', raised.body.href, {
      troubleTicketSpecification: { ...troubleTicketSpecification, id: 'praise' },
    });
    expect(other).toMatchObject({ status: 409, body: { code: 'kept-as-it-is' } });
  });

  test('are changed by our administrators only', async () => {
    const refused = { status: 405, body: { code: 'specification-kept' } };
    expect(await partner.send('POST', path, { '@type': 'TroubleTicketSpecification' })).toMatchObject(refused);
    expect(await partner.send('PATCH', `${path}/fault`, { name: 'x' })).toMatchObject(refused);
    expect(await partner.send('DELETE', `${path}/fault`)).toMatchObject(refused);
  });
});

const file = (content: Buffer, more: object = {}) => ({
  '@type': 'Attachment',
  name: '光猫.png',
  mimeType: 'image/png',
  attachmentType: 'picture',
  content: content.toString('base64'),
  ...more,
});

describe.each(['v4', 'v5'] as const)('attachments with their content %s', (version) => {
  const shapes = arePublished
    ? readShapes(
        version === 'v4' ? 'TMF621-TroubleTicket-v4.0.0.swagger.json' : 'TMF621-Trouble_Ticket-v5.0.1.oas.yaml',
      )
    : null;

  test('are kept as the picture alone, for staff and for whoever has a key', async () => {
    const { status, body, headers } = await create(version, { attachment: [file(png({ text: 'by me' }))] });
    expect(status).toBe(201);
    expect(headers['x-jieyi-not-kept']).toBeUndefined();
    expect(shapes?.faultsOf(version === 'v4' ? 'TroubleTicket' : 'TroubleTicket_RES', body) ?? []).toEqual([]);
    const [kept] = body['attachment'] as (Resource & { url: string })[];
    expect(kept).toMatchObject({
      name: '光猫.png',
      mimeType: 'image/png',
      size: { amount: png().length, units: 'byte' },
    });
    expect(kept).not.toHaveProperty('content');
    const staff = await centre.signIn('network-zj');
    expect(await staff.must(staff.get(`/api/tickets/${body.id}/attachments`))).toMatchObject([{ id: kept?.id }]);
    const headersWithKey = { authorization: `Bearer ${partner.key}` };
    const fetched = await centre.app.inject({ url: kept?.url ?? '', headers: headersWithKey });
    expect(fetched.rawPayload).toEqual(png());
    expect(fetched.headers['content-disposition']).toMatch(/^attachment;/u);
    expect((await centre.app.inject({ url: kept?.url ?? '' })).statusCode).toBe(401);
    const js = await OtherSystem.withKey(centre, await centre.signIn('admin'), { provinceId: 'js' });
    expect((await js.get(kept?.url ?? '')).status).toBe(404);
    const more = [...(body['attachment'] as object[]), file(pdf(), { name: 'a.pdf', mimeType: 'application/pdf' })];
    const added = await partner.send('PATCH', body.href, { attachment: more });
    expect(added.body['attachment']).toMatchObject([{ id: kept?.id }, { name: 'a.pdf', mimeType: 'application/pdf' }]);
    const again = await partner.send('PATCH', body.href, { attachment: more });
    expect(again.body['attachment']).toEqual(added.body['attachment']);
    const taken = await partner.send('PATCH', body.href, { attachment: null });
    expect(taken.body).not.toHaveProperty('attachment');
    expect(await staff.must(staff.get<object[]>(`/api/tickets/${body.id}/attachments`))).toHaveLength(2);
  });

  test('that fail what a customer’s would fail are refused by name, and nothing is raised', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const total = async () => (await partner.get(`${at[version]}/troubleTicket?limit=1`)).headers['x-total-count'];
    const before = await total();
    for (const [given, code] of [
      [file(page), 'attachment-not-taken'],
      [file(zip, { mimeType: 'application/zip' }), 'attachment-not-taken'],
      [file(Buffer.concat([png(), zip])), 'attachment-active'],
      [file(jpeg().subarray(0, -2), { mimeType: 'image/jpeg' }), 'attachment-broken'],
      [file(Buffer.alloc(5 * 1024 * 1024 + 1)), 'attachment-too-large'],
      [file(png(), { content: '%%%' }), 'malformed-request'],
    ] as const) {
      const refused = await create(version, { attachment: [file(png()), given] });
      expect(refused.body).toMatchObject({ code, message: expect.stringContaining('attachment.1.content') });
      expect(shapes?.faultsOf('Error', refused.body) ?? []).toEqual([]);
    }
    const huge = await create(version, { attachment: [file(Buffer.alloc(12 * 1024 * 1024))] });
    expect(huge).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    const six = Array.from({ length: 6 }, (_, index) => file(png({ width: index + 1 })));
    expect((await create(version, { attachment: six })).body.code).toBe('too-many-attachments');
    expect(await total()).toBe(before);
  });

  test('what is given and not kept is named', async () => {
    const note = { '@type': 'Note', text: '速办 13812345678', date: '2020-01-01T00:00:00Z' };
    const given = { note: [note], status: 'inProgress', resolutionDate: '2026-03-05T00:00:00Z', shoe: { size: 43 } };
    const { headers, body } = await create(version, given);
    const names = String(headers['x-jieyi-not-kept']).split(', ').toSorted();
    expect(names).toEqual(['note.date', 'resolutionDate', 'shoe', 'status']);
    const patched = await partner.send('PATCH', body.href, { priority: 'High', colour: 'red' });
    expect(patched.headers['x-jieyi-not-kept']).toBe('colour');
    expect((await partner.send('PATCH', body.href, { priority: 'Low' })).headers['x-jieyi-not-kept']).toBeUndefined();
  });

  test('tell by when the ticket is to be resolved, and are listed by it', async () => {
    const at48h = new Date(centre.clock.now().getTime() + 48 * 3_600_000).toISOString();
    const { body } = await create(version, { expectedResolutionDate: '2030-01-01T00:00:00Z' });
    expect(body['expectedResolutionDate']).toBe(at48h);
    const list = (query: string) => partner.get<Resource[]>(`${at[version]}/troubleTicket?id=${body.id}&${query}`);
    expect((await list(`expectedResolutionDate.lte=${at48h}`)).body).toHaveLength(1);
    expect((await list(`expectedResolutionDate.lt=${at48h}`)).body).toHaveLength(0);
    const sorted = await partner.get<Resource[]>(`${at[version]}/troubleTicket?sort=expectedResolutionDate&limit=200`);
    const dates = sorted.body.flatMap((one) =>
      one['expectedResolutionDate'] ? [String(one['expectedResolutionDate'])] : [],
    );
    expect(dates).toEqual(dates.toSorted());
    const complaint = (await create(version, { ticketType: 'complaint' })).body;
    const days = (Date.parse(String(complaint['expectedResolutionDate'])) - centre.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(14);
  });
});
