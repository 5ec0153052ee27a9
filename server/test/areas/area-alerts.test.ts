import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { Area } from '../../src/casework/areas/contract.ts';
import type { TicketClock } from '../../src/casework/times/clocks/clock-contract.ts';
import type { Escalation } from '../../src/casework/times/escalation/escalation-contract.ts';
import type { TicketLinks } from '../../src/casework/links/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { signInOfArea } from '../help/organisation/area-people.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let manager: Person;
beforeAll(async () => {
  centre = await openCentre();
  await signInAgain();
});
afterAll(() => centre?.close());

async function signInAgain(): Promise<void> {
  ({ agent, manager } = await signInOfArea(centre));
}

const order = { kind: 'fault', category: 'broadband', summary: '宽带断线', form: { symptom: '断线', place: '拱墅' } };
/** The agent is of 杭州, and a ticket without a customer is of their city. */
const complain = () => agent.must(agent.post<{ id: string }>('/api/tickets', { key: newKey(), ...order }));
const area = (who = manager) => who.must(who.get<Area>('/api/area'));
const alertOf = async (who = manager) => (await area(who)).alerts.find(({ about }) => about === 'broadband');

describe('complaints that pile up in a city', () => {
  test('raise one alert against their own usual; it is acknowledged by name, and ends when the rate falls', async () => {
    for (let count = 0; count < 4; count += 1) await complain();
    await centre.lookAfter();
    expect(await alertOf()).toBeUndefined();
    for (let count = 0; count < 3; count += 1) await complain();
    await Promise.all([centre.lookAfter(), centre.lookAfter()]);
    const raised = await alertOf();
    expect(raised).toMatchObject({ city: { name: { zh: '杭州' } }, complaints: 7, usual: 1, endedAt: null });
    expect(raised?.chance).toBeLessThan(0.001);
    await complain();
    await centre.lookAfter();
    expect((await area()).alerts.filter(({ about }) => about === 'broadband')).toMatchObject([{ complaints: 8 }]);

    const acknowledge = (who: Person) => who.post(`/api/area-alerts/${raised?.id}/acknowledge`, { note: '已通知维护' });
    const clicks = await Promise.all([acknowledge(manager), acknowledge(manager)]);
    expect(clicks.map(({ status }) => status)).toEqual([200, 200]);
    expect(await alertOf()).toMatchObject({ acknowledgedBy: { zh: '罗立新' }, note: '已通知维护' });
    const lead = await centre.signIn('lead');
    const undo = (who: Person) => who.post(`/api/area-alerts/${raised?.id}/undo-acknowledging`);
    expect(await undo(lead)).toMatchObject({ status: 409, body: { code: 'acknowledgement-stands' } });
    await manager.must(undo(manager));
    expect(await alertOf()).toMatchObject({ acknowledgedBy: null, note: null });
    await manager.must(acknowledge(manager));
    expect(await acknowledge(lead)).toMatchObject({ status: 409, body: { code: 'alert-acknowledged' } });

    centre.clock.pass({ hours: 7 });
    await centre.lookAfter();
    await signInAgain();
    expect((await alertOf())?.endedAt).not.toBeNull();
  });

  test('are nothing unusual where every week has as many', async () => {
    for (let week = 0; week < 9; week += 1) {
      centre.clock.pass({ days: 7 });
      await signInAgain();
      for (let count = 0; count < 7; count += 1) await complain();
    }
    await centre.lookAfter();
    expect((await area()).alerts.filter(({ endedAt }) => endedAt === null)).toEqual([]);
    for (let count = 0; count < 12; count += 1) await complain();
    await centre.lookAfter();
    expect(await alertOf()).toMatchObject({ complaints: 19, usual: 7, weeks: 8, endedAt: null });
  });

  test('name the outage that goes on there, whichever of the two came first', async () => {
    const opened = async (more: object) => {
      const outage = { category: 'broadband', categories: ['broadband'], kinds: ['fault'], placeWords: ['拱墅'] };
      const when = {
        since: centre.clock.now().toISOString(),
        words: '正在抢修。',
        summary: '拱墅宽带中断',
        cityId: 'zj-hz',
      };
      const fault = { key: newKey(), ...outage, ...when, ...more };
      return manager.must(manager.post<{ id: string; number: string }>('/api/mass-faults', fault));
    };
    const { id, number } = await opened({});
    expect((await alertOf())?.massFault).toEqual({ id, number });
    centre.clock.pass({ hours: 7 });
    await centre.lookAfter();
    await signInAgain();
    expect((await alertOf())?.endedAt).not.toBeNull();
    for (let count = 0; count < 40; count += 1) await complain();
    await centre.lookAfter();
    const again = (await area()).alerts.find((one) => one.about === 'broadband' && one.endedAt === null);
    expect(again?.massFault).toEqual({ id, number });
  });

  test('are seen by those who answer for the area, and by nobody else', async () => {
    expect(await agent.get('/api/area')).toMatchObject({ status: 403 });
    const stranger = await centre.signIn('lead');
    expect((await area(stranger)).province).toMatchObject({ id: 'zj' });
    expect((await area()).city).toMatchObject({ id: 'zj-hz' });
  });
});

describe('a complaint that went past us', () => {
  const phone = '+8613800001006';
  const escalated = (more: object = {}) =>
    agent.post<{ id: string; number: string; code?: string; details?: object[] }>('/api/escalated-complaints', {
      key: newKey(),
      source: '12381',
      sourceNumber: `gx-${newKey()}`,
      phone,
      category: 'billing',
      summary: '两个流量包重复扣费，向 12381 申诉',
      ...more,
    });

  test('is linked to what came before, with its own number and term, and counts in the area', async () => {
    const { counts } = await area();
    const contact = await agent.must(agent.post<{ id: string }>('/api/contacts', { phone, wayIn: 'counter' }));
    const { customerId } = await agent.contact(contact.id);
    const complaint = { ...order, kind: 'complaint', category: 'billing', form: { happened: '重复扣费' }, customerId };
    const before = await agent.must(
      agent.post<{ id: string; number: string }>('/api/tickets', { key: newKey(), ...complaint }),
    );
    const raised = await agent.must(escalated({ sourceNumber: 'GX-2026-118' }));
    const ticket = await agent.must(agent.get<TicketWithHistory>(`/api/tickets/${raised.id}`));
    expect(ticket).toMatchObject({ wayIn: 'escalated', severity: 'urgent', kind: 'complaint', customerId });
    const links = await agent.must(agent.get<TicketLinks>(`/api/tickets/${raised.id}/links`));
    expect(links.links).toContainEqual(
      expect.objectContaining({ kind: 'escalates', ticket: expect.objectContaining({ number: before.number }) }),
    );
    const lead = await centre.signIn('lead');
    const now = await area(lead);
    const shown = now.escalated.find((one) => one.ticket.id === raised.id);
    const inDays = new Date(centre.clock.now().getTime() + 15 * 86_400_000).toISOString();
    expect(shown).toMatchObject({ source: '12381', sourceNumber: 'GX-2026-118', termAt: inDays, late: false });
    expect(shown?.before.map(({ number }) => number)).toContain(before.number);
    expect(now.counts.escalated).toBeGreaterThan(counts.escalated);
    const clocks = await agent.must(agent.get<TicketClock[]>(`/api/tickets/${raised.id}/clocks`));
    expect(clocks.find(({ clock }) => clock === 'term')).toMatchObject({ state: 'running', dueAt: inDays });
    // The date of the regulator stands in the place of its usual 15 days.
    expect(clocks.some(({ clock }) => clock === 'regulator')).toBe(false);
    expect(ticket.escalated).toEqual({ source: '12381', sourceNumber: 'GX-2026-118', termAt: inDays });
  });

  test('is recorded once', async () => {
    const wanted = { key: newKey(), source: '10080', sourceNumber: 'JT-77' };
    const [first, again] = await Promise.all([agent.must(escalated(wanted)), agent.must(escalated(wanted))]);
    expect(again.id).toBe(first.id);
    expect((await agent.must(escalated(wanted))).id).toBe(first.id);
    expect(await escalated({ ...wanted, key: newKey() })).toMatchObject({
      status: 409,
      body: { code: 'escalated-before', details: [{ field: 'ticket', message: first.number }] },
    });
    expect(await escalated({ phone: undefined })).toMatchObject({
      status: 400,
      body: { code: 'escalated-from-nowhere' },
    });
    expect(await escalated({ phone: undefined, cityId: 'js-nj' })).toMatchObject({ status: 400 });
  });

  test('stands as the ticket that it was merged into, until that ends, and as itself once taken apart', async () => {
    const [into, raised] = [await agent.must(escalated()), await agent.must(escalated())];
    const lead = await centre.signIn('lead');
    const shown = async () => (await area(lead)).escalated.find(({ ticket }) => ticket.id === raised.id);
    const { version } = await agent.must(agent.get<TicketWithHistory>(`/api/tickets/${raised.id}`));
    const merging = { key: newKey(), tickets: [{ id: raised.id, version }] };
    const { merges } = await lead.must(lead.post<TicketLinks>(`/api/tickets/${into.id}/merge`, merging));
    await centre.lookAfter();
    expect(await shown()).toMatchObject({ state: 'open', mergedInto: { number: into.number }, late: false });
    await lead.must(lead.post(`/api/tickets/${into.id}/take-apart`, { mergeId: merges[0]?.id }));
    expect(await shown()).toMatchObject({ state: 'open', mergedInto: null });
    const again = await agent.must(agent.get<TicketWithHistory>(`/api/tickets/${raised.id}`));
    const tickets = [{ id: raised.id, version: again.version }];
    await lead.must(lead.post(`/api/tickets/${into.id}/merge`, { key: newKey(), tickets }));
    const end = await agent.must(agent.get<TicketWithHistory>(`/api/tickets/${into.id}`));
    const cancelled = { key: newKey(), version: end.version, reason: '重复' };
    await lead.must(lead.post(`/api/tickets/${into.id}/cancel`, cancelled));
    for (const turn of [1, 2]) {
      expect(await shown(), `${turn}`).toMatchObject({ state: 'closed', mergedInto: { number: into.number } });
      await centre.lookAfter();
    }
  });

  test('is late past its term', async () => {
    const { id } = await agent.must(escalated({ source: '10080' }));
    centre.clock.pass({ hours: 12, minutes: 1 });
    await signInAgain();
    const lead = await centre.signIn('lead');
    expect((await area(lead)).escalated.find(({ ticket }) => ticket.id === id)).toMatchObject({ late: true });
    await centre.lookAfter();
    const told = await lead.must(lead.get<Escalation[]>('/api/escalations'));
    expect(told.filter(({ ticket, clock }) => ticket.id === id && clock === 'term')).toMatchObject([
      { step: 'breach' },
    ]);
  });
});
