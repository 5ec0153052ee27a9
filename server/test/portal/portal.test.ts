import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { aComplaint, Customer } from '../help/customer.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let phones = 0;
beforeAll(async () => {
  centre = await openCentre();
  await passTime({});
});
afterAll(() => centre?.close());

/** Staff sign in again: their sessions end sooner than some of this takes. */
async function passTime(change: Parameters<TestCentre['clock']['pass']>[0]): Promise<void> {
  centre.clock.pass(change);
  agent = await centre.signIn('agent');
}

const customer = () => new Customer(centre);
/** A number for each test: with the sixth form of a day it costs more. */
const newPhone = () => `1390000${String((phones += 1)).padStart(4, '0')}`;

async function idOf(number: string): Promise<string> {
  const { db } = centre.centre;
  return (await db.selectFrom('ticket').select('id').where('number', '=', number).executeTakeFirstOrThrow()).id;
}
const read = async (number: string, who = agent): Promise<TicketWithHistory> =>
  who.must(who.get<TicketWithHistory>(`/api/tickets/${await idOf(number)}`));

describe('the form', () => {
  test('asks what the kinds that are offered ask, in plain words', async () => {
    const { body } = await customer().form();
    expect(body.kinds.map(({ id }) => id)).toEqual(['complaint', 'fault', 'suggestion', 'praise']);
    expect(body.kinds[0]?.form[0]).toMatchObject({ name: 'happened', required: true, type: 'long-text' });
    expect(body.kinds[0]?.categories).toContainEqual({
      id: 'billing',
      name: { zh: '话费、流量费、扣费', en: 'Charges and bills' },
    });
    expect(body.kinds[0]?.categories.map(({ id }) => id)).not.toContain('marketing/process-dissatisfaction');
    expect(body.provinces.find(({ id }) => id === 'zj')?.cities.map(({ id }) => id)).toContain('zj-hz');
  });

  test('of a customer becomes a contact about a matter, and a ticket of their own', async () => {
    const sent = await customer().complain();
    expect(sent.number).toMatch(/^T2026-\d{6}$/);
    expect(sent.code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(sent.expected).toMatchObject({
      promised: { minutes: 720, counts: 'elapsed' },
      dueAt: '2026-03-02T14:00:00.000Z',
    });
    const ticket = await read(sent.number);
    expect(ticket).toMatchObject({
      kind: 'complaint',
      category: 'billing',
      stage: 'assigned',
      team: { id: 'zj-billing' },
      wayIn: 'web-form',
      provinceId: 'zj',
      cityId: 'zj-hz',
      matterType: 'ordinary',
      summary: aComplaint.form.happened,
      form: aComplaint.form,
    });
    const contact = await agent.contact(ticket.contactId ?? '');
    expect(contact).toMatchObject({ wayIn: 'web-form', state: 'closed', matter: { type: 'ordinary', contacts: 1 } });
    expect(contact.timeline).toMatchObject([
      { kind: 'arrived', by: null, detail: { wayIn: 'web-form' } },
      { kind: 'said', by: null, detail: { text: aComplaint.form.happened, channel: 'web-form', direction: 'in' } },
    ]);
    expect(await agent.must(agent.get<unknown[]>('/api/contacts'))).toEqual([]);
  });

  test('of a number that BOSS does not know, or while it gives no answer, is taken all the same, and looks the same', async () => {
    const known = await customer().sendFilled(await customer().prepare());
    const unknown = await customer().sendFilled(await customer().prepare({ phone: '199 1234 5678' }));
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'all' });
    const without = await customer().sendFilled(await customer().prepare({ phone: newPhone() }));
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
    expect([known.status, unknown.status, without.status]).toEqual([201, 201, 201]);
    expect(Object.keys(unknown.body)).toEqual(Object.keys(known.body));
    const ofNobody = await read(unknown.body.number);
    expect(ofNobody).toMatchObject({ customerId: null, provinceId: 'zj' });
    expect(await agent.contact(ofNobody.contactId ?? '')).toMatchObject({
      wayIn: 'web-form',
      state: 'closed',
      standing: 'unknown',
      customerId: null,
      address: { shown: '199****5678' },
    });
  });

  test('of the city of another province goes to the customer’s own, or for a stranger to the city’s', async () => {
    const own = await customer().complain({ city: 'js-nj' });
    expect(await read(own.number)).toMatchObject({ provinceId: 'zj' });
    const stranger = await customer().complain({ city: 'js-nj', phone: newPhone() });
    expect((await agent.get(`/api/tickets/${await idOf(stranger.number)}`)).status).toBe(404);
  });

  test('names what is missing or wrong, field by field', async () => {
    const send = async (more: object) => customer().sendFilled(await customer().prepare(more));
    const fieldsOf = async (more: object) => (await send(more)).body.details?.map(({ field }) => field);
    expect(await send({ phone: '0571 8888 8888' })).toMatchObject({ status: 400, body: { code: 'form-incomplete' } });
    expect(await fieldsOf({ phone: '', city: 'nowhere', category: 'sky', form: { happened: ' ' } })).toEqual([
      'happened',
      'category',
      'phone',
      'city',
    ]);
    expect(await fieldsOf({ form: { happened: 'x', happenedOn: '昨天' } })).toEqual(['happenedOn']);
    expect(await fieldsOf({ form: { happened: 'x', extra: 'y' } })).toEqual(['extra']);
    expect(await send({ kind: 'business-request' })).toMatchObject({ status: 400, body: { code: 'kind-not-offered' } });
    expect(await send({ key: 'short' })).toMatchObject({ status: 400, body: { code: 'malformed-request' } });
  });

  test('takes a number as people type it', async () => {
    for (const phone of ['+86 138-0000-1000', '8613800001000', '１３８００００１０００']) {
      const { number } = await new Customer(centre).complain({ phone: phone.replace('1000', '1007') });
      expect((await read(number)).wayIn).toBe('web-form');
    }
  });

  test('sent twice, at once or again later, is one ticket with one code', async () => {
    const who = customer();
    const filled = await who.prepare({ phone: newPhone() });
    const [one, other] = await Promise.all([who.sendFilled(filled), who.sendFilled(filled)]);
    await passTime({ hours: 3 });
    const later = await who.sendFilled(filled);
    expect([one.status, other.status, later.status]).toEqual([201, 201, 201]);
    expect(new Set([one, other, later].map(({ body }) => `${body.number} ${body.code}`)).size).toBe(1);
    expect(await who.sendFilled({ ...filled, phone: newPhone() })).toMatchObject({ status: 409 });
  });

  test('keeps neither code nor key in readable form', async () => {
    const who = customer();
    const filled = await who.prepare({ phone: newPhone() });
    const { body } = await who.sendFilled(filled);
    const { db } = centre.centre;
    const kept = JSON.stringify([
      await db.selectFrom('portalForm').selectAll().execute(),
      await db.selectFrom('portalSession').selectAll().execute(),
      await db.selectFrom('ticket').select(['key', 'form', 'recorded']).execute(),
    ]);
    expect(kept).not.toContain(body.code);
    expect(kept).not.toContain(filled.key);
    expect(kept).not.toContain(who.cookie.split('=')[1]);
  });
});

describe('number and code', () => {
  test('open the page, however they are copied', async () => {
    const { number, code } = await customer().complain({ phone: newPhone() });
    const who = customer();
    const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase();
    const opened = await who.open(` ${number.toLowerCase()} `, typed);
    expect(opened).toMatchObject({ status: 200, body: { number, standing: 'passed-on' } });
    expect((await who.progress()).body.number).toBe(number);
    await who.send('DELETE', '/progress');
    expect(await who.progress()).toMatchObject({ status: 401, body: { code: 'progress-not-open' } });
  });

  test('wrong ones get one answer, whether the number is known or not, and lock after ten within an hour', async () => {
    const { number, code } = await customer().complain({ phone: newPhone() });
    const guess = (of: string, from = customer()) => from.open(of, 'AAAAAAAA');
    const [wrong, unknown] = [await guess(number), await guess('T2026-999999')];
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong-progress-code' } });
    await Promise.all(Array.from({ length: 12 }, () => guess(number)));
    expect(await customer().open(number, code)).toMatchObject({ status: 429, body: { code: 'progress-locked' } });
    for (let time = 0; time < 9; time += 1) await guess('T2026-999999');
    expect(await guess('T2026-999999')).toMatchObject({ status: 429, body: { code: 'progress-locked' } });
    await passTime({ minutes: 61 });
    expect((await customer().open(number, code)).status).toBe(200);
    const entries = await centre.centre.db
      .selectFrom('auditEntry')
      .select(['what', 'about', 'provinceId'])
      .where('what', 'like', 'portal-progress.%')
      .orderBy('id')
      .execute();
    const tried = entries.filter(({ about }) => JSON.stringify(about) === JSON.stringify({ number }));
    const count = (what: string) => tried.filter((one) => one.what === `portal-progress.${what}`).length;
    expect([count('refused'), count('opened')]).toEqual([10, 1]);
    // Once a while, but of those that come at one moment none knows of the others yet.
    expect([1, 2, 3]).toContain(count('locked'));
    expect(tried.at(-1)).toEqual({ what: 'portal-progress.opened', about: { number }, provinceId: 'zj' });
    expect(JSON.stringify(tried)).not.toMatch(new RegExp(`${code}|AAAAAAAA`, 'u'));
  });

  test('one address that tries many numbers is locked too; a right code counts as no failure', async () => {
    const { number, code } = await customer().complain({ phone: newPhone() });
    const who = customer();
    for (let time = 0; time < 12; time += 1) expect((await who.open(number, code)).status).toBe(200);
    for (let time = 0; time < 10; time += 1) await who.open(`T2026-88888${time}`, 'AAAAAAAA');
    expect((await who.open(number, code)).status).toBe(429);
    expect((await customer().open(number, code)).status).toBe(200);
  });

  test('the session ends after half an hour, and its cookie is for the portal alone', async () => {
    const filled = await customer().prepare({ phone: newPhone() });
    const reply = await centre.app.inject({ method: 'POST', url: '/api/portal/forms', payload: filled });
    expect(reply.cookies).toMatchObject([{ path: '/api/portal', httpOnly: true, sameSite: 'Strict' }]);
    const who = customer();
    await who.complain({ phone: newPhone() });
    expect((await who.progress()).status).toBe(200);
    const asStaff = await centre.app.inject({ url: '/api/tickets', headers: { cookie: who.cookie } });
    expect(asStaff.statusCode).toBe(401);
    await passTime({ minutes: 31 });
    expect((await who.progress()).status).toBe(401);
  });
});
