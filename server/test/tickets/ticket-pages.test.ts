import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/platform/database/database.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { newKey } from '../help/person.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('tickets');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function raise(agent: Page, summary: string, category = 'billing'): Promise<{ id: string; number: string }> {
  const form = { happened: '上月在省内被收取漫游费' };
  const data = { key: newKey(), kind: 'complaint', category, summary, form };
  return (await agent.request.post(`${desks.address}/api/tickets`, { data })).json() as Promise<{
    id: string;
    number: string;
  }>;
}

const moves = (page: Page) => page.getByRole('region', { name: '下一步' });
const stands = (page: Page, state: string) => page.locator('[aria-current="step"]', { hasText: state }).waitFor();
const aside = async (page: Page, verb: string) => {
  await moves(page).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: verb }).click();
};

async function say(page: Page, verb: string, label: string, words: string): Promise<void> {
  await page.getByRole('tab', { name: verb }).click();
  const form = page.getByRole('form', { name: verb });
  await form.getByLabel(label).fill(words);
  await form.getByRole('button', { name: verb }).click();
}

test('a ticket goes from hand to hand over two desks, live, to the customer’s word', async () => {
  const agent = await desks.open('agent', '/tickets');
  await agent.getByRole('button', { name: '新建工单' }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '类别' }).click();
  await agent.getByTitle('通信费用').click();
  await dialog.getByLabel('一句话说明').fill('客户认为漫游费多收');
  await dialog.getByLabel('事情经过').fill('上月在省内被收取漫游费');
  await dialog.getByRole('button', { name: '新建' }).dblclick();
  await agent.waitForURL(/\/tickets\/[0-9a-f-]{36}/u);
  await stands(agent, '待接单');
  const path = new URL(agent.url()).pathname;

  const billing = await desks.open('billing-zj', path);
  await moves(billing).getByRole('button', { name: '接单' }).dblclick();
  await stands(billing, '处理中');
  await stands(agent, '处理中');
  await agent.getByText('由方晓岚负责').waitFor();
  await say(billing, '要求补充', '需要补充什么', '请问通话地点？');
  await say(agent, '补充说明', '补充的内容', '临安区昌化镇');
  await moves(billing).getByRole('button', { name: '返回结果' }).click();
  await billing.getByText('客户看不到。').waitFor();
  const form = billing.getByRole('form', { name: '返回结果' });
  await form.getByRole('combobox').click();
  await billing.getByTitle('已解决').click();
  await form.getByLabel('处理情况').fill('核对话单，确属边界漫游，已退费');
  await form.getByRole('button', { name: '返回结果' }).click();
  await stands(agent, '待回复客户');
  await billing.getByRole('status').getByText('“返回结果”已完成。').waitFor();
  await say(agent, '回复客户', '回复客户的内容', '经核实已为您退还');
  await stands(agent, '已回复');
  await moves(agent).getByRole('button', { name: '客户满意', exact: true }).click();
  await stands(agent, '已办结');
  await stands(billing, '已办结');
  const history = agent.getByRole('region', { name: '经过' });
  expect(await history.getByText('接单', { exact: true }).count()).toBe(1);
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('two windows at once: one accepts, the other is told who was faster', async () => {
  const agent = await desks.open('agent', '/tickets');
  const { id } = await raise(agent, '两人同时接单');
  const one = await desks.open('billing-zj', `/tickets/${id}`);
  // The other window does not hear of it before it is clicked in.
  const other = await desks.open('billing-zj', '/account');
  await other.route('**/api/live', (route) => route.abort());
  await other.goto(`${desks.address}/tickets/${id}`);
  const accept = (page: Page) => moves(page).getByRole('button', { name: '接单' });
  await Promise.all([accept(one).waitFor(), accept(other).waitFor()]);
  await accept(one).click();
  await stands(one, '处理中');
  await accept(other).click();
  await stands(other, '处理中');
  const told = /方晓岚已在 .* 对这张工单办了“接单”/u;
  await other.getByText(told).waitFor();
  expect(await one.getByText(told).count()).toBe(0);
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('where it cannot be read what a move takes, the page says so, and goes on after another try', async () => {
  const agent = await desks.open('agent', '/tickets');
  const { id } = await raise(agent, '动作读不到');
  // Given up at once: what is refused is not asked again.
  await agent.route('**/api/ticket-moves', (route) =>
    route.fulfill({ status: 403, contentType: 'application/json', body: JSON.stringify({ code: 'not-allowed' }) }),
  );
  await agent.goto(`${desks.address}/tickets/${id}`);
  await moves(agent).getByRole('alert').waitFor();
  expect(await moves(agent).getByRole('button', { name: '更多' }).isDisabled()).toBe(true);
  await agent.unroute('**/api/ticket-moves');
  await moves(agent).getByRole('button', { name: '重试' }).click();
  await expect.poll(() => moves(agent).getByRole('button', { name: '更多' }).isEnabled()).toBe(true);
  expect(await moves(agent).getByRole('alert').count()).toBe(0);
  expect(desks.wrong).toEqual([]);
}, 60_000);

test('an administrator changes a time and a category; overtaken, both changes are there, and nobody’s is lost', async () => {
  const admin = await desks.open('admin', '/administration/ticket-kinds');
  const other = admin.request;
  type Kind = { id: string; version: number; [part: string]: unknown };
  const read = async () => {
    const kinds: Kind[] = await (await other.get(`${desks.address}/api/ticket-kinds`)).json();
    const { id: _, changedAt: __, changedBy: ___, ...kind } = kinds.find(({ id }) => id === 'enquiry') as Kind;
    return kind;
  };
  await admin.getByText('咨询', { exact: true }).click();
  await admin.getByRole('tab', { name: '时限' }).click();
  const first = admin.getByRole('row').filter({ hasText: 'first-reply' });
  await first.getByRole('spinbutton', { name: '多久' }).fill('6');
  await admin.getByRole('tab', { name: '类别' }).click();
  const tariff = admin.getByRole('row').nth(1);
  await tariff.getByRole('textbox', { name: '名称 中文', exact: true }).fill('');
  await admin.getByRole('button', { name: '保存为新版' }).click();
  await admin.getByText('中文和英文名称都要写').waitFor();
  await tariff.getByRole('textbox', { name: '名称 中文', exact: true }).fill('资费咨询');
  const before = await read();
  const theirs = { ...before, acceptMinutes: 77 };
  expect((await other.put(`${desks.address}/api/ticket-kinds/enquiry`, { data: theirs })).status()).toBe(200);
  await admin.getByText(`系统管理员已保存第 ${before.version + 1} 版`).waitFor();
  await admin.getByText('您改了：').waitFor();
  await admin.getByRole('button', { name: '把我的改动并入最新版' }).click();
  await admin.getByRole('button', { name: '保存为新版' }).click();
  await admin.getByText(`已保存为第 ${before.version + 2} 版`).waitFor();
  expect(await read()).toMatchObject({
    version: before.version + 2,
    acceptMinutes: 77,
    clocks: expect.arrayContaining([expect.objectContaining({ name: 'first-reply', minutes: 360 })]),
    categories: expect.arrayContaining([
      expect.objectContaining({ name: expect.objectContaining({ zh: '资费咨询' }) }),
    ]),
  });
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('a new kind that is edited while it is saved keeps its id, and the edit goes into its second version', async () => {
  const admin = await desks.open('admin', '/administration/ticket-kinds');
  await admin.getByText('咨询', { exact: true }).click();
  await admin.getByRole('button', { name: '参照“咨询”新建' }).click();
  const id = admin.getByRole('textbox', { name: '代码' });
  const zh = admin.getByRole('textbox', { name: '名称 中文', exact: true });
  await id.fill('visit');
  await zh.fill('上门');
  await admin.getByRole('textbox', { name: '名称 English', exact: true }).fill('Visit');
  let go = () => {};
  const edited = new Promise<void>((resolve) => (go = resolve));
  const wait = async (route: Route) => {
    await edited;
    await route.continue();
  };
  await admin.route('**/api/ticket-kinds/*', wait, { times: 1 });
  const save = admin.getByRole('button', { name: '保存为新版' });
  await save.click();
  await expect.poll(() => id.count()).toBe(0);
  await zh.fill('上门服务');
  go();
  await admin.getByText('已保存为第 1 版').waitFor();
  expect(await id.count()).toBe(0);
  expect(await zh.inputValue()).toBe('上门服务');
  await save.click();
  await admin.getByText('已保存为第 2 版').waitFor();
  const kinds = (await (await admin.request.get(`${desks.address}/api/ticket-kinds`)).json()) as { id: string }[];
  expect(kinds.find((kind) => kind.id === 'visit')).toMatchObject({ version: 2, name: { zh: '上门服务' } });
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('a branch transfers a ticket; the branches of other cities are offered, and no department', async () => {
  const agent = await desks.open('agent', '/tickets');
  const { id } = await raise(agent, '机场附近无信号', 'network');
  const hangzhou = await desks.open('branch-hz', `/tickets/${id}`);
  await moves(hangzhou).getByRole('button', { name: '接单' }).click();
  const form = hangzhou.getByRole('form', { name: '转其他分公司' });
  const choose = async () => {
    await aside(hangzhou, '转其他分公司');
    await form.getByRole('combobox', { name: '分公司' }).click();
  };
  await choose();
  await hangzhou.getByText('没有可以转去的部门或分公司').waitFor();
  const { db, pool } = openDatabase(desks.databaseUrl, { error: () => {} });
  const names = { nameZh: '宁波分公司', nameEn: 'Ningbo branch' };
  const place = { provinceId: 'zj', cityId: 'zj-nb', kind: 'branch' as const };
  const second = { nameZh: '杭州第二分公司', nameEn: 'Second Hangzhou branch' };
  await db
    .insertInto('team')
    .values([
      { id: 'zj-nb-branch', ...place, handles: [], ...names },
      { id: 'zj-hz-second', ...place, cityId: 'zj-hz', handles: [], ...second },
    ])
    .execute();
  await pool.end();
  // Nobody announced them: the server knows them once it starts.
  await desks.killAndRestart();
  await hangzhou.reload();
  await choose();
  await hangzhou.getByTitle('宁波分公司').waitFor();
  expect(await hangzhou.locator('.ant-select-item-option').allTextContents()).toEqual(['宁波分公司']);
  await hangzhou.getByTitle('宁波分公司').click();
  await form.getByLabel('原因').fill('基站属宁波');
  await hangzhou.getByRole('dialog').getByRole('button', { name: '转其他分公司' }).click();
  await stands(hangzhou, '待接单');
  await hangzhou.getByRole('region', { name: '经过' }).getByText('转其他分公司').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);
