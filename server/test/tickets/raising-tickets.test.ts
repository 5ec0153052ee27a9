import { seenOfName } from '../../src/foundation/customers/mask-customer.ts';
import { foldName } from '../../src/platform/text/fold-words.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundCustomer } from '../../src/foundation/customers/contract.ts';
import type { TicketKind } from '../../src/casework/tickets/kinds/kind-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';
import { complaint, raiseTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let network: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  network = await centre.signIn('network-zj');
});
afterAll(() => centre?.close());

describe('a form', () => {
  test('names what is missing, and what is no field or no category', async () => {
    const send = (more: object) => agent.post('/api/tickets', { key: newKey(), ...complaint, ...more });
    expect(await send({ form: {} })).toMatchObject({
      status: 400,
      body: { code: 'form-incomplete', details: [{ field: 'happened' }] },
    });
    expect(await send({ form: { happened: 'x', nothing: 'y' } })).toMatchObject({
      body: { details: [{ field: 'nothing' }] },
    });
    expect(await send({ form: { happened: 'x', happenedOn: 'gestern' } })).toMatchObject({ status: 400 });
    expect(await send({ category: 'weather' })).toMatchObject({ status: 400, body: { code: 'no-such-ticket-kind' } });
  });
});

describe('raising for a customer', () => {
  const phone = '+8613800001020';
  const find = (sought: string, who = agent) =>
    who.post<FoundCustomer[]>('/api/customers/find', { sought, purpose: 'raise-ticket' });

  test('who is found by whole number or name, masked, on record, and in no other province', async () => {
    const found = await agent.must(find('138 0000 1020'));
    expect(found).toMatchObject([{ phone: '138****1020', name: expect.stringMatching(/^.\*+$/u) }]);
    const id = found[0]?.id ?? '';
    const row = await centre.centre.db
      .selectFrom('customer')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(await agent.must(find(row.bossRef))).toEqual(found);
    expect(await agent.must(find(row.name))).toContainEqual(found[0]);
    expect(await agent.must(find(row.name.slice(0, 1).padEnd(2, '某')))).toEqual([]);
    expect(await agent.must(find('13800001'))).toEqual([]);
    const stranger = await centre.signIn('agent-js');
    for (const sought of ['13800001020', row.bossRef, row.name]) {
      expect(await stranger.must(find(sought, stranger))).not.toContainEqual(found[0]);
    }
    expect((await find('13800001020', billing)).status).toBe(403);
    const audit = await centre.centre.db
      .selectFrom('auditEntry')
      .select('about')
      .where('what', '=', 'customers.searched')
      .execute();
    expect(audit[0]?.about).toEqual({ by: 'phone', sought: '138****1020', purpose: 'raise-ticket', found: [id] });
    expect(JSON.stringify(audit)).not.toContain(row.name);
    expect(JSON.stringify(audit)).not.toContain('13800001020');
  });

  test('during their call, it is on the timeline and came the way they came', async () => {
    const caller = await agent.must(agent.post<{ id: string }>('/api/contacts', { phone, wayIn: 'counter' }));
    const { customerId } = await agent.contact(caller.id);
    const ticket = await raiseTicket(agent, { customerId, contactId: caller.id });
    expect(ticket).toMatchObject({ customerId, contactId: caller.id, wayIn: 'counter' });
    expect((await agent.contact(caller.id)).timeline.at(-1)).toMatchObject({
      kind: 'ticket-raised',
      detail: { number: ticket.number },
    });
    const other = (await agent.must(find('13800001000')))[0]?.id;
    const sent = agent.post('/api/tickets', { key: newKey(), ...complaint, customerId: other, contactId: caller.id });
    expect(await sent).toMatchObject({ status: 400 });
  });

  test('is found by a number that BOSS gave to another customer, for good; the earlier one keeps what was theirs', async () => {
    const { db } = centre.centre;
    const number = '+8613800001040';
    const [met] = await agent.must(find(number));
    await db.updateTable('customer').set({ bossRef: 'gone' }).where('phone', '=', number).execute();
    const before = await raiseTicket(agent, { customerId: met?.id });
    for (const typed of ['13800001040', '\u202D138–0000–1040\u202C', '(86)13800001040', '13800001040\u200B']) {
      const [found] = await agent.must(find(typed));
      expect(found?.id).not.toBe(met?.id);
      expect(found).toMatchObject({ phone: '138****1040', numberTakenOverAt: centre.clock.now().toISOString() });
    }
    const rows = await db.selectFrom('customer').select(['id', 'phoneLeftAt']).where('phone', '=', number).execute();
    expect(rows).toHaveLength(2);
    expect(
      (await agent.must(agent.get<{ customer: { id: string } }>(`/api/tickets/${before.id}`))).customer,
    ).toMatchObject({
      phone: null,
    });
  });

  test('is found by their name however it is written, and by the surname that is seen', async () => {
    const { db } = centre.centre;
    const saved = (id: string | undefined, name: string) =>
      db
        .updateTable('customer')
        .set({ name, nameFolded: foldName(name), nameSeen: foldName(seenOfName(name)) })
        .where('id', '=', String(id))
        .execute();
    const [one, two] = [(await agent.must(find('13800001020')))[0], (await agent.must(find('13800001000')))[0]];
    await saved(one?.id, '阿卜杜拉·买买提');
    for (const dot of ['·', '•', '・', '‧', '.', ' ', ''])
      expect(await agent.must(find(`阿卜杜拉${dot}买买提`))).toMatchObject([{ id: one?.id, name: '阿*******' }]);
    await saved(two?.id, '\u{20BB7}田美');
    for (const sought of ['\u{20BB7}田美', '\u{20BB7}'])
      expect(await agent.must(find(sought))).toMatchObject([{ id: two?.id, name: '\u{20BB7}**' }]);
    await saved(two?.id, '杭州云栖（集团）有限公司');
    for (const sought of ['杭州云栖（集团）有限公司', '杭州云栖(集团)有限公司'])
      expect(await agent.must(find(sought))).toMatchObject([{ id: two?.id }]);
  });

  test('whose number is shown in full to those who have something to do on it, for a purpose', async () => {
    const [found] = await agent.must(find('13800001020'));
    const ticket = await raiseTicket(agent, { customerId: found?.id });
    const path = `/api/tickets/${ticket.id}/sender`;
    expect(await billing.must(billing.get(path))).toMatchObject({
      phone: '138****1020',
      isCustomer: true,
      mayReveal: true,
    });
    const reveal = (who: Person) => who.post(`${path}/reveal`, { purpose: 'call-back' });
    expect(await reveal(billing)).toMatchObject({ status: 200, body: { phone } });
    expect(await reveal(network)).toMatchObject({ status: 409, body: { code: 'not-in-your-hands' } });
    expect((await reveal(await centre.signIn('agent-js'))).status).toBe(404);
    expect((await reveal(await centre.signIn('area-hz'))).status).toBe(403);
  });
});

describe('raising by hand', () => {
  test('without a contact it came no known way, and for somebody unknown it is of no known city', async () => {
    expect(await raiseTicket(agent)).toMatchObject({ wayIn: null, contactId: null });
    const { id } = await agent.must(agent.post<{ id: string }>('/api/contacts', { wayIn: 'wechat' }));
    const ticket = await raiseTicket(agent, { contactId: id });
    expect(ticket).toMatchObject({ wayIn: 'wechat', customerId: null, provinceId: 'zj', cityId: null });
  });

  test('twice at the same moment raises one', async () => {
    const order = { key: newKey(), kind: 'praise', summary: '谢谢' };
    const kinds = await agent.must(agent.get<TicketKind[]>('/api/ticket-kinds'));
    const praise = kinds.find(({ id }) => id === 'praise');
    const form = Object.fromEntries(
      (praise?.form ?? []).filter(({ required }) => required).map(({ name }) => [name, '好']),
    );
    const send = () =>
      agent.post<{ id: string }>('/api/tickets', { ...order, category: praise?.categories[0]?.id, form });
    const replies = await Promise.all([send(), send(), send()]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
  });
});
