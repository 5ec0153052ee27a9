import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import type { Visit } from '../../src/doors/counter/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { beginVisit, cardEnding, CUIYUAN, type Refused, showCard, standAt, WULIN } from '../help/counter/visits.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
});
beforeEach(async () => {
  centre.clock.pass({ days: 1 });
  agent = await centre.signIn('agent');
  await agent.beFree();
  await standAt(agent, CUIYUAN);
});
afterAll(() => centre?.close());

/** Of the sample callers: as BOSS has them. */
async function ownerOf(phone: string): Promise<{ name: string; tail: string }> {
  const { name } = await centre.centre.db
    .selectFrom('customer')
    .select('name')
    .where('phone', '=', phone)
    .executeTakeFirstOrThrow();
  const index = Number(phone.slice(-4)) - 1000;
  return { name, tail: String(1000 + ((index * 3571 + 1618) % 9000)) };
}

async function cardOf(phone: string) {
  const { name, tail } = await ownerOf(phone);
  return { name, number: cardEnding(tail) };
}

const STOLEN = '+8613800001034';
const path = (visit: Visit) => `/api/counter/visits/${visit.id}`;
const finish = (visit: Visit, more: object = {}) =>
  agent.post<Visit & Refused>(`${path(visit)}/finish`, {
    key: newKey(),
    result: 'done',
    told: '已当场停机。',
    ...more,
  });

describe('a visit at the counter', () => {
  test('begins in the hall where the agent stands, in conversation at once, with nobody known by a number that is said', async () => {
    const visit = await beginVisit(agent, STOLEN, { words: '手机被偷了' });
    expect(visit).toMatchObject({
      hall: { id: CUIYUAN, city: { name: { zh: '杭州' } } },
      number: expect.stringMatching(/^V2026-\d{6}$/u),
      contactState: 'active',
      standing: 'claimed',
      mine: true,
      finishedAt: null,
    });
    const contact = await agent.contact(visit.id);
    expect(contact).toMatchObject({ wayIn: 'counter', state: 'active', customerId: null });
    const listed = await agent.must(agent.get<{ id: string }[]>('/api/counter/visits'));
    expect(listed.map(({ id }) => id)).toContain(visit.id);
    await agent.must(finish(visit));
  });

  test('shows an original that is the customer’s, which makes them known; of its number four signs are kept', async () => {
    const visit = await beginVisit(agent, STOLEN);
    const card = await cardOf(STOLEN);
    const shown = await agent.must(showCard(agent, visit.id, card));
    expect(shown).toMatchObject({
      standing: 'known',
      papers: [{ outcome: 'matches', numberTail: card.number.slice(-4) }],
    });
    const contact = await agent.contact(visit.id);
    expect(contact.parties.at(-1)).toMatchObject({ standing: 'known', knownBy: 'papers' });
    expect(contact.timeline.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['papers-shown', 'party-known']));
    const kept = await centre.centre.db.selectFrom('shownPapers').selectAll().execute();
    const audit = await centre.centre.db.selectFrom('auditEntry').select('about').execute();
    for (const written of [kept, audit, contact, shown])
      expect(JSON.stringify(written)).not.toContain(card.number.slice(4, 14));
    await agent.must(finish(visit));
  });

  test('refuses copies, numbers of nothing, and papers that differ more than five times a day; the limit is over tomorrow', async () => {
    const visit = await beginVisit(agent, STOLEN);
    const card = await cardOf(STOLEN);
    const copy = await showCard(agent, visit.id, { ...card, originalSeen: false });
    expect(copy).toMatchObject({
      status: 400,
      body: { code: 'papers-not-valid', details: [{ field: 'originalSeen' }] },
    });
    expect(await showCard(agent, visit.id, { ...card, number: '330106' })).toMatchObject({ status: 400 });
    for (const left of [4, 3, 2, 1, 0]) {
      const differs = await agent.must(showCard(agent, visit.id, { ...card, number: cardEnding('0000') }));
      expect(differs).toMatchObject({ papersLeft: left, standing: 'claimed' });
    }
    expect(await showCard(agent, visit.id, card)).toMatchObject({ status: 409, body: { code: 'papers-locked' } });
    centre.clock.pass({ days: 1 });
    agent = await centre.signIn('agent');
    expect(await agent.must(showCard(agent, visit.id, card))).toMatchObject({ standing: 'known' });
    await agent.must(finish(visit));
  });

  test('of somebody who comes for another needs the papers of both', async () => {
    const visit = await beginVisit(agent, STOLEN, { forAnother: true });
    const own = { name: '李建国', number: cardEnding('555X'), holder: 'representative' };
    expect(await agent.must(showCard(agent, visit.id, own))).toMatchObject({
      standing: 'claimed',
      papers: [{ outcome: 'noted', name: '李**' }],
    });
    const both = await agent.must(showCard(agent, visit.id, await cardOf(STOLEN)));
    expect(both).toMatchObject({ standing: 'known', forAnother: true });
    await agent.must(finish(visit));
    const alone = await beginVisit(agent, STOLEN);
    expect(await showCard(agent, alone.id, own)).toMatchObject({ status: 409, body: { code: 'nobody-represented' } });
    await agent.must(finish(alone));
  });

  test('shows papers once for a key, also in two windows, and says so when BOSS gives no answer', async () => {
    const visit = await beginVisit(agent, STOLEN);
    const card = { ...(await cardOf(STOLEN)), key: newKey() };
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'all' });
    expect(await showCard(agent, visit.id, card)).toMatchObject({ status: 503, body: { code: 'billing-unavailable' } });
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
    const clicks = await Promise.all([showCard(agent, visit.id, card), showCard(agent, visit.id, card)]);
    expect(clicks.map(({ status }) => status)).toEqual([200, 200]);
    expect((await agent.must(agent.get<Visit>(path(visit)))).papers).toHaveLength(1);
    await agent.must(finish(visit));
  });
});

describe('the guide', () => {
  const choose = (visit: Visit, serviceId: string | null) =>
    agent.must(agent.post<Visit>(`${path(visit)}/service`, { serviceId }));

  test('says what can be done here and now, and for the rest which hall and which papers', async () => {
    const visit = await beginVisit(agent, STOLEN);
    expect((await choose(visit, 'plan-change')).guide).toMatchObject({
      hindrance: 'papers-missing',
      missing: [{ holder: 'customer' }],
    });
    await agent.must(showCard(agent, visit.id, await cardOf(STOLEN)));
    expect((await choose(visit, 'plan-change')).guide).toMatchObject({ hindrance: null, missing: [] });
    const elsewhere = (await choose(visit, 'ownership-transfer')).guide;
    expect(elsewhere).toMatchObject({ hindrance: 'not-here', halls: [{ id: WULIN }] });
    const sent = {
      result: 'sent-on',
      told: '请原机主和新机主一起到武林营业厅。',
      next: '工作日 08:30 起',
      hallId: WULIN,
    };
    const over = await agent.must(finish(visit, sent));
    expect(over).toMatchObject({ result: 'sent-on', nextHall: { id: WULIN }, contactState: 'closed', mine: false });
    expect(over.finishedAt).not.toBeNull();
  });
});

describe('the end of a visit', () => {
  test('is on its receipt, masked, with the tickets raised and by when; it ends once', async () => {
    const visit = await beginVisit(agent, STOLEN);
    await agent.must(showCard(agent, visit.id, await cardOf(STOLEN)));
    expect(await finish(visit, { result: 'ticket' })).toMatchObject({
      status: 409,
      body: { code: 'no-ticket-raised' },
    });
    await agent.must(agent.post(`/api/contacts/${visit.id}/matter`, { type: 'sp.unordered-fee' }));
    await centre.settle();
    await agent.must(agent.act<Act>(visit.id, 'complaint', { insisted: true }));
    const wanted = { key: newKey(), result: 'ticket', told: '登记信息费投诉。' };
    const ends = await Promise.all([finish(visit, wanted), finish(visit, wanted)]);
    expect(ends.map(({ status }) => status)).toEqual([200, 200]);
    const receipt = await agent.must(agent.get<Visit>(path(visit)));
    expect(receipt).toMatchObject({ result: 'ticket', told: '登记信息费投诉。', customer: { phone: '138****1034' } });
    expect(receipt.tickets).toMatchObject([{ number: expect.stringMatching(/^T2026-/u), dueAt: expect.any(String) }]);
    expect(JSON.stringify(receipt)).not.toContain('13800001034');
    expect(await finish(visit)).toMatchObject({ status: 409 });
    const again = {
      key: newKey(),
      holder: 'customer',
      kind: 'resident-id',
      originalSeen: true,
      ...(await cardOf(STOLEN)),
    };
    expect(await agent.post(`${path(visit)}/papers`, again)).toMatchObject({ status: 409 });
  });
});

describe('who may', () => {
  test('stand in the halls of their province only, record only where they stand, and read only their province', async () => {
    const other = await centre.signIn('agent-js');
    const body = { key: newKey(), forAnother: false };
    expect(await other.post('/api/counter/visits', body)).toMatchObject({
      status: 409,
      body: { code: 'no-hall-chosen' },
    });
    expect(await other.send('PUT', '/api/counter/stand', { hallId: CUIYUAN })).toMatchObject({
      status: 404,
      body: { code: 'no-such-hall' },
    });
    const visit = await beginVisit(agent, null, { words: '问路' });
    expect(visit).toMatchObject({ standing: 'unknown', customer: null });
    expect(await other.get(path(visit))).toMatchObject({ status: 404, body: { code: 'no-such-visit' } });
    const lead = await centre.signIn('lead');
    expect(await lead.get(path(visit))).toMatchObject({ status: 200, body: { mine: false } });
    expect(await lead.post('/api/counter/visits', body)).toMatchObject({ status: 403 });
    const second = await centre.signIn('agent2');
    expect(await second.post(`${path(visit)}/service`, { serviceId: 'complaint' })).toMatchObject({
      status: 409,
      body: { code: 'not-your-contact' },
    });
    expect(await showCard(agent, visit.id, { name: '张伟', number: cardEnding('1234') })).toMatchObject({
      status: 409,
      body: { code: 'party-unknown' },
    });
    await agent.must(finish(visit));
  });

  test('the hall chosen is kept over days, and said to be of another day', async () => {
    centre.clock.pass({ days: 1 });
    agent = await centre.signIn('agent');
    const stand = await agent.must(agent.get('/api/counter/stand'));
    expect(stand).toMatchObject({ hall: { id: CUIYUAN }, ofToday: false });
  });
});
