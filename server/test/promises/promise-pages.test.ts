import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newSecret, aComplaint } from '../help/customer.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults } from '../help/pages/look-at-page.ts';
import { newKey } from '../help/person.ts';
import { png } from '../help/portal-files.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('promises');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const phone = '13800001020';

async function post<T>(page: Page, path: string, data: object = {}): Promise<T> {
  const reply = await page.request.post(`${desks.address}/api${path}`, { data });
  if (!reply.ok()) throw new Error(`${path} ${reply.status()} ${await reply.text()}`);
  return reply.json() as Promise<T>;
}

/** The customer calls, and the agent answers. */
async function takeCall(agent: Page): Promise<string> {
  const { id } = await post<{ id: string }>(agent, '/contacts', { phone: `+86${phone}`, wayIn: 'hotline' });
  await agent.goto(`${desks.address}/desk/${id}`);
  await agent.getByRole('button', { name: '接听' }).click();
  await agent.getByRole('button', { name: '结束通话' }).waitFor();
  return id;
}

/** Somebody of the sample callers complains. */
async function complain(page: Page): Promise<{ id: string; number: string }> {
  const [customer] = await post<{ id: string }[]>(page, '/customers/find', { sought: phone, purpose: 'raise-ticket' });
  const known = { kind: 'complaint', category: 'billing', summary: '漫游费多收', form: { happened: '上月' } };
  return post(page, '/tickets', { key: newKey(), ...known, customerId: customer?.id });
}

test('a callback is promised in two clicks; it is on the desk when the customer calls again, and is kept', async () => {
  const agent = await desks.open('agent', '/desk');
  await post(agent, '/me/presence', { state: 'ready' }).catch(() => undefined);
  const first = await takeCall(agent);
  const who = () => agent.getByRole('region', { name: '客户' });
  await who().getByRole('button', { name: '承诺回电' }).click();
  await agent.getByRole('tooltip').getByRole('button', { name: '12 小时内' }).dblclick();
  await who().getByRole('button', { name: '待兑现承诺 1' }).waitFor();

  await who().getByRole('button', { name: '新建工单' }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '类别' }).click();
  await agent.getByTitle('通信费用').click();
  await dialog.getByLabel('一句话说明').fill('来电中提出漫游费多收');
  await dialog.getByLabel('事情经过').fill('上月在省内被收取漫游费');
  await dialog.getByRole('button', { name: '新建' }).click();
  await agent.waitForURL(/\/tickets\/[0-9a-f-]{36}/u);
  await agent.getByRole('button', { name: '作出承诺' }).click();
  await agent.getByRole('dialog').getByText('答复', { exact: true }).click();
  await agent.getByRole('dialog').getByLabel('对客户的承诺内容').fill('核实话单后答复');
  await agent.getByRole('dialog').getByRole('button', { name: '保存承诺' }).click();
  await agent.getByRole('region', { name: '对客户的承诺' }).getByText('核实话单后答复').waitFor();
  await post(agent, `/contacts/${first}/end`);
  await post(agent, `/contacts/${first}/close`);

  await takeCall(agent);
  await who().getByRole('button', { name: '待兑现承诺 2' }).click();
  const promises = agent.getByRole('tooltip');
  await promises.getByText('就本次来电的问题给客户回电').waitFor();
  await promises.getByRole('listitem').filter({ hasText: '回电' }).getByRole('button', { name: '已兑现' }).click();
  await agent.getByRole('dialog').getByLabel('写明做了什么').fill('客户再次来电时已说明');
  await agent.getByRole('dialog').getByRole('button', { name: '已兑现' }).click();
  await who().getByRole('button', { name: '待兑现承诺 1' }).waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('what is due first comes first, one line each; a number is revealed for calling back; a typed time is kept', async () => {
  const lead = await desks.open('lead', '/desk');
  const ticket = await complain(lead);
  const promise = (words: string, hours: number) =>
    post(lead, '/promises', {
      key: newKey(),
      kind: 'callback',
      words,
      ticketId: ticket.id,
      dueAt: new Date(Date.now() + hours * 3_600_000).toISOString(),
    });
  await promise('三天后再打', 72);
  await promise('一小时内打', 1);
  await lead.goto(`${desks.address}/promises`);
  const rows = lead.getByRole('row').filter({ has: lead.getByRole('button', { name: '标为已兑现' }) });
  await rows.nth(1).waitFor();
  expect(await rows.nth(0).textContent()).toContain('一小时内打');
  expect(await lead.getByRole('rowheader', { name: '以后 1' }).count()).toBe(1);
  const first = rows.nth(0);
  await first.getByText(ticket.number).waitFor();
  await first.getByText('漫游费多收').waitFor();
  await first.getByText('138****1020').waitFor();
  await first.getByRole('button', { name: '显示完整号码' }).click();
  await lead.getByRole('tooltip').getByRole('button').click();
  await first.getByText(phone).waitFor();
  expect(await findAccessFaults(lead)).toEqual([]);

  await lead.goto(`${desks.address}/tickets/${ticket.id}`);
  await lead.getByRole('button', { name: '作出承诺' }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByText('另定时间').click();
  const time = dialog.getByRole('textbox', { name: '什么时候之前' });
  const words = dialog.getByLabel('对客户的承诺内容');
  const leave = {
    Tab: () => time.press('Tab'),
    Enter: () => time.press('Enter'),
    blur: () => dialog.getByText('作出承诺').click(),
  };
  for (const [typed, kept, how] of [
    ['2031/11/29 10:50', '2031-11-29 10:50', leave.Tab],
    ['2031年12月1日 9点', '2031-12-01 09:00', leave.blur],
    ['2031-12-02 18:30', '2031-12-02 18:30', leave.Enter],
  ] as const) {
    await time.fill(typed);
    await how();
    await expect.poll(() => time.inputValue()).toBe(kept);
  }
  await words.fill('按写下的时间回电');
  await expect.poll(() => dialog.getByRole('button', { name: '保存承诺' }).isEnabled()).toBe(true);
  await time.fill('明天下午');
  await leave.blur();
  await dialog.getByText('“明天下午”看不出是什么时间').waitFor();
  await expect.poll(() => dialog.getByRole('button', { name: '保存承诺' }).isDisabled()).toBe(true);
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('a mass fault is opened from a ticket, its area edited, replied with an outcome; its tickets end as their customers are told', async () => {
  const lead = await desks.open('lead', '/tickets');
  const fault = { kind: 'fault', category: 'network', summary: '翠苑一带无信号' };
  const raise = (place: string) =>
    post<{ id: string }>(lead, '/tickets', { key: newKey(), ...fault, form: { symptom: '无信号', place } });
  const { id } = await raise('翠苑二区');
  await lead.goto(`${desks.address}/tickets/${id}`);
  await lead.getByRole('button', { name: '由此登记大面积故障' }).click();
  await lead.getByRole('dialog').getByLabel('对客户口径').fill('翠苑一带基站正在抢修');
  await lead.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).dblclick();
  const attached = lead.locator('dl > div').filter({ hasText: '已归入工单' });
  await attached.getByText('1', { exact: true }).waitFor();

  await lead.getByRole('button', { name: '修改范围' }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('地点关键词').fill('文一路');
  await dialog.getByLabel('地点关键词').press('Enter');
  await dialog.getByLabel('预计恢复').fill('2030-01-02 18:00');
  await dialog.getByLabel('预计恢复').press('Enter');
  await dialog.getByRole('button', { name: '保存' }).click();
  await lead.getByText('文一路').first().waitFor();
  await lead.getByText('2030/01/02 18:00').waitFor();
  await raise('文一路 100 号');
  await attached.getByText('2', { exact: true }).waitFor();

  await lead.getByRole('region', { name: '统一回复' }).getByLabel('处理结果').click();
  await lead.getByTitle('使用正常').click();
  await lead.getByLabel('回复内容').fill('基站已修复，信号恢复正常');
  await lead.getByRole('button', { name: '预览' }).click();
  await lead.getByRole('button', { name: '回复 2 张' }).click();
  const left = lead.locator('dl > div').filter({ hasText: '待通知客户' });
  for (const count of [1, 0]) {
    await lead.getByRole('button', { name: '已通知' }).first().click();
    await lead.getByRole('menuitem', { name: '电话' }).click();
    await left.getByText(`${count}`, { exact: true }).waitFor();
    // The row of whoever was told follows the figure.
    await expect.poll(() => lead.getByRole('button', { name: '已通知' }).count()).toBe(count);
  }
  await lead.goto(`${desks.address}/tickets/${id}`);
  await lead.getByText('基站已修复，信号恢复正常').first().waitFor();
  await lead.getByRole('region', { name: '负责' }).getByText('使用正常').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('a customer is found, a ticket raised for them; what a customer attached is seen on the ticket', async () => {
  const agent = await desks.open('agent', '/tickets');
  const earlier = await complain(agent);
  await agent.getByRole('button', { name: '其他登记方式' }).click();
  await agent.getByRole('menuitem', { name: '登记升级投诉' }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByLabel('来源编号').fill('GX-2026-77');
  await dialog.getByLabel('客户（选填）').fill(phone);
  await dialog.getByLabel('客户（选填）').press('Enter');
  await dialog.getByText('138****1020').waitFor();
  await dialog.getByLabel('内容').fill('对此前答复不满意，向集团投诉');
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await agent.waitForURL(/\/tickets\/[0-9a-f-]{36}/u);
  await agent.getByText('集团 10080').waitFor();
  await agent.getByRole('region', { name: '时限' }).getByText('来源时限').waitFor();
  await agent.getByRole('region', { name: '相关工单' }).getByText('此前').first().waitFor();
  await agent.getByRole('region', { name: '相关工单' }).getByText(earlier.number).waitFor();

  const number = await sendForm(agent);
  const [ticket] = await (await agent.request.get(`${desks.address}/api/tickets?search=${number}`)).json();
  await agent.goto(`${desks.address}/tickets/${ticket.id}`);
  await agent.getByText('非本网客户').waitFor();
  const picture = agent.getByRole('button', { name: '放大“账单.png”' });
  await picture.click();
  const shown = agent.getByRole('dialog').getByRole('img', { name: '账单.png' });
  await expect.poll(() => shown.evaluate((img) => Reflect.get(img, 'naturalWidth'))).toBe(2);
  await agent.keyboard.press('Escape');
  await agent.getByRole('button', { name: '显示完整号码' }).click();
  await agent.getByRole('tooltip').getByRole('button').click();
  await agent.getByText('13999990000').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

/** Somebody who is no customer of ours complains over the portal, with a picture; the number of the ticket. */
async function sendForm({ request }: Page): Promise<string> {
  const portal = `${desks.address}/api/portal`;
  const { challenge, bits } = await (await request.get(`${portal}/proof`)).json();
  const filled = { ...aComplaint, key: newSecret(), phone: '139 9999 0000', proof: prove(challenge, bits) };
  const sent = await (await request.post(`${portal}/forms`, { data: filled })).json();
  const file = { name: '账单.png', mimeType: 'image/png', buffer: png() };
  const reply = await request.post(`${portal}/progress/attachments?key=${newKey()}`, { multipart: { file } });
  expect(reply.status()).toBe(201);
  return sent.number;
}

function prove(challenge: string, bits: number) {
  for (let turn = 0; ; turn += 1) {
    const hash = createHash('sha256').update(`${challenge}.${turn}`).digest();
    if (hash.readUInt32BE() >>> (32 - bits) === 0) return { challenge, word: String(turn) };
  }
}
