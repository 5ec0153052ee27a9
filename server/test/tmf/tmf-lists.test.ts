import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, OtherSystem } from '../help/tmf/other-system.ts';
import { pathOf, readPublished, ticketSchemas, TroubleTickets, versions } from '../help/tmf/trouble-tickets.ts';

const published = readPublished();
let centre: TestCentre;
let partner: OtherSystem;
let tickets: TroubleTickets;
beforeAll(async () => {
  centre = await openCentre();
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
  tickets = new TroubleTickets(partner);
});
afterAll(() => centre?.close());

describe.each(versions)('trouble tickets %s', (version) => {
  const fits = (schema: string, value: unknown) =>
    expect(published?.[version].faultsOf(schema, value) ?? []).toEqual([]);
  const ticketSchema = ticketSchemas[version];

  test('are listed by pages', async () => {
    for (let count = 0; count < 3; count += 1) await tickets.create(version);
    const all = await tickets.list(version, '?limit=200');
    const total = Number(all.headers['x-total-count']);
    expect(all.body.length).toBe(Math.min(total, 200));
    for (const one of all.body) fits(ticketSchema, one);
    const part = await tickets.list(version, '?offset=1&limit=2');
    expect(part.status).toBe(206);
    expect(part.headers).toMatchObject({ 'x-total-count': String(total), 'x-result-count': '2' });
    expect(part.body.map(({ id }) => id)).toEqual(all.body.slice(1, 3).map(({ id }) => id));
    const next = await tickets.list(version, `?after=${all.body[1]?.id}&limit=2`);
    expect(next.body.map(({ id }) => id)).toEqual(all.body.slice(2, 4).map(({ id }) => id));
    const back = await tickets.list(version, `?before=${all.body[2]?.id}&limit=2`);
    expect(back.body.map(({ id }) => id)).toEqual(all.body.slice(0, 2).map(({ id }) => id));
    expect((await tickets.list(version, '?offset=-1')).status).toBe(400);
    expect((await tickets.list(version, '?after=x')).status).toBe(400);
  });

  test('the list simply asked for is 200, a page of it 206', async () => {
    const list = await tickets.list(version);
    expect(list).toMatchObject({ status: 200, headers: { 'x-result-count': '50' } });
    expect(Number(list.headers['x-total-count'])).toBeGreaterThan(50);
    expect(list.headers['link']).toMatch(/rel="next"/u);
    expect((await tickets.list(version, '?status=acknowledged')).status).toBe(200);
    expect((await tickets.list(version, '?limit=2')).status).toBe(206);
  });

  test('are filtered: what does not fit is left out', async () => {
    const odd = await tickets.create(version, { severity: 'Bizarre', description: `独一无二 ${version}` });
    const ids = async (query: string) => (await tickets.list(version, query)).body.map(({ id }) => id);
    expect(await ids('?severity=Bizarre')).toContain(odd.id);
    for (const one of (await tickets.list(version, '?severity=Bizarre')).body) expect(one['severity']).toBe('Bizarre');
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
    const texts = async (query: string) =>
      (await tickets.list(version, query)).body.map((one) => String(one['creationDate']));
    const rising = await texts('?sort=creationDate&limit=200');
    expect(rising).toEqual(rising.toSorted());
    const falling = await texts('?sort=-creationDate&limit=200');
    expect(falling).toEqual(falling.toSorted().toReversed());
  });

  test('are shown by fields', async () => {
    const { id } = await tickets.create(version);
    const shown = await partner.get(`${pathOf(version, id)}?fields=status,severity`);
    const kept = version === 'v4' ? [] : ['@type', 'href', 'id'];
    expect(Object.keys(shown.body).toSorted()).toEqual([...kept, 'severity', 'status'].toSorted());
    const listed = await tickets.list(version, `?fields=id&id=${id}`);
    expect(listed.body).toEqual([
      version === 'v4' ? { id } : { id, '@type': 'TroubleTicket', href: pathOf(version, id) },
    ]);
  });

  test('are reached with a slash at the end too', async () => {
    const { id } = await tickets.create(version);
    expect((await partner.get(`${pathOf(version, id)}/`)).status).toBe(200);
    expect((await tickets.list(version, '/?limit=1')).status).toBe(206);
  });

  test('that are not there are not found, in the form of the standard', async () => {
    for (const id of ['nothing', '01900000-0000-7000-8000-000000000000', "1';drop table ticket"]) {
      const reply = await partner.get(pathOf(version, encodeURIComponent(id)));
      expect(reply.status).toBe(404);
      fits('Error', reply.body);
    }
    const wrong = await partner.send('PUT', `${at[version]}/troubleTicket`, {});
    expect(wrong.status).toBe(405);
    fits('Error', wrong.body);
  });
});
