import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, measureOverflow } from '../help/pages/look-at-page.ts';
import { savePicture } from '../help/pages/save-picture.ts';
import { newKey } from '../help/person.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('areas');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** What a page breaks for whoever cannot see it well, or does not fit on it. */
async function findBreaches(page: Page): Promise<string[]> {
  const beyond = await measureOverflow(page);
  const below = await page.evaluate<number>('document.documentElement.scrollHeight - innerHeight');
  const room = [...(beyond > 0 ? [`${beyond} px too wide`] : []), ...(below > 0 ? [`${below} px below the foot`] : [])];
  return [...(await findAccessFaults(page)), ...room];
}

async function post<T>(page: Page, path: string, data: object): Promise<T> {
  const headers = { origin: desks.address };
  const reply = await page.context().request.post(desks.address + path, { data, headers });
  if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
  return reply.json();
}

const raise = (agent: Page, summary: string, place: string | null) =>
  post<{ id: string; number: string }>(agent, '/api/tickets', {
    key: newKey(),
    kind: place === null ? 'complaint' : 'fault',
    category: 'network',
    summary,
    form: place === null ? { happened: summary } : { symptom: summary, place },
  });

/** Its number in a row of figures. */
const figure = (page: Page, label: string) =>
  page.locator('dl > div').filter({ hasText: label }).locator('dd').first().innerText();
async function shows(page: Page, label: string, value: string): Promise<void> {
  await expect.poll(() => figure(page, label)).toBe(value);
}

test('an outage is reported with its area first, and what may be of it is reviewed one by one', async () => {
  const agent = await desks.open('agent', '/tickets');
  await raise(agent, '手机没信号', '西湖区翠苑二区');
  await raise(agent, '打不了电话', '翠苑一区');
  await raise(agent, '家里没有信号', null);

  const network = await desks.open('network-zj', '/mass-faults');
  await network.getByText('目前没有大面积故障').waitFor();
  await network.getByRole('button', { name: '登记大面积故障' }).click();
  const form = network.getByRole('dialog');
  // Nobody reports a whole province by leaving something as it is.
  await form.getByText('选好地市').waitFor();
  await form.getByRole('combobox', { name: /^地市/u }).click();
  await network.getByTitle('杭州', { exact: true }).click();
  await form.getByRole('combobox', { name: /^地点关键词/u }).fill('翠苑');
  await form.getByRole('combobox', { name: /^地点关键词/u }).press('Enter');
  await form.getByText(/将归入 2 张，最近 1\d 分/u).waitFor();
  await form.getByText('另有 1 张可能相关').waitFor();
  await form.getByLabel('故障', { exact: true }).fill('翠苑基站退服');
  await form.getByLabel('对客户口径').fill('翠苑一带基站正在抢修，预计今晚恢复。');
  await form.getByRole('button', { name: '登记' }).dblclick();
  await network.getByRole('heading', { name: '翠苑基站退服' }).waitFor();
  await expect.poll(() => network.getByRole('navigation', { name: '大面积故障' }).getByRole('button').count()).toBe(1);
  await shows(network, '已归入工单', '2');
  await shows(network, '可能相关', '1');

  // Reviewed one by one: nothing attaches that nobody ticked.
  const possible = network.getByRole('region', { name: '可能相关的工单' });
  await possible.getByText('没有提供地点').waitFor();
  expect(await possible.getByRole('button', { name: '归入所选' }).isDisabled()).toBe(true);
  await possible.getByRole('checkbox').check();
  await possible.getByRole('button', { name: '归入所选 1' }).dblclick();
  await network.getByText('已归入 1 张工单').waitFor();
  await shows(network, '已归入工单', '3');
  await network.getByRole('button', { name: '撤销这一步' }).click();
  await shows(network, '已归入工单', '2');
  await possible.getByRole('checkbox').check();
  await possible.getByRole('button', { name: '归入所选 1' }).click();
  await shows(network, '已归入工单', '3');
  await savePicture(network, 'outage-open');
  expect(await findBreaches(network)).toEqual([]);
  expect(desks.wrong).toEqual([]);
}, 60_000);

test('two word it at once; it is replied to after a preview, and each customer is told', async () => {
  const network = await desks.open('network-zj', '/mass-faults');
  // What the other did is there, and said with a name.
  const branch = await desks.open('branch-hz', '/mass-faults');
  await branch.getByText('韩建波归入了 1 张工单').waitFor();
  await network.getByRole('button', { name: '改口径' }).click();
  const words = network.getByRole('dialog');
  await branch.getByRole('button', { name: '改口径' }).click();
  await branch.getByRole('dialog').getByLabel('对客户口径').fill('翠苑一带已部分恢复。');
  await branch.getByRole('dialog').getByRole('button', { name: '改口径' }).dblclick();
  await branch.getByText('翠苑一带已部分恢复。').first().waitFor();
  await words.getByText('唐海涛刚改过这起故障').waitFor();
  await words.getByRole('button', { name: '取消' }).click();
  await network.getByText('唐海涛改了范围或口径').waitFor();

  await network.getByLabel('回复内容').fill('基站已修复，信号恢复正常。');
  await network.reload();
  await expect.poll(() => network.getByLabel('回复内容').inputValue()).toBe('基站已修复，信号恢复正常。');
  await network.getByRole('button', { name: '预览' }).click();
  await network.getByText('3 张改为已回复；3 位客户待通知').waitFor();
  await savePicture(network, 'outage-preview');
  expect(await findBreaches(network)).toEqual([]);
  await network.getByRole('button', { name: '回复 3 张' }).dblclick();
  await shows(network, '待通知客户', '3');

  // Each customer told by themselves; who was told by a colleague is seen to be.
  await branch.getByText('韩建波统一回复了 3 张工单').waitFor();
  const tell = (page: Page) => page.getByRole('region', { name: '通知客户' });
  await tell(network).getByRole('button', { name: '已通知' }).first().click();
  await network.getByRole('menuitem', { name: '电话' }).click();
  await tell(branch).getByText('电话，韩建波，').waitFor();
  await branch.getByText('韩建波已通知 1 位客户').waitFor();
  await shows(branch, '待通知客户', '2');
  await savePicture(network, 'outage-replied');
  expect(await findBreaches(network)).toEqual([]);
  await network.setViewportSize({ width: 640, height: 900 });
  expect(await findBreaches(network)).toEqual([]);
  await savePicture(network, 'outage-640');
  await network.getByRole('button', { name: 'English' }).click();
  await network.getByRole('heading', { name: 'Outages' }).waitFor();
  expect(await findBreaches(network)).toEqual([]);
  expect(desks.wrong).toEqual([]);
}, 60_000);

test('an outage without tickets is ended on the desk, and folded away', async () => {
  const service = await desks.open('service-js', '/mass-faults');
  const where = { placeWords: [], kinds: ['fault'], categories: ['network'], since: new Date().toISOString() };
  const outage = { summary: '玄武湖基站误报', category: 'network', words: '正在核实。', cityId: 'js-nj', ...where };
  await post(service, '/api/mass-faults', { key: newKey(), ...outage });
  await service.getByRole('heading', { name: '玄武湖基站误报' }).waitFor();
  await service.getByText('还没有工单归入。').waitFor();
  expect(await service.getByRole('button', { name: /0 张/u }).count()).toBe(0);
  await service.getByLabel('结束说明').fill('经核实为误报。');
  await service.getByRole('button', { name: '预览' }).click();
  await service.getByText('没有归入的工单，无需通知客户').waitFor();
  await service.getByRole('button', { name: '结束故障' }).dblclick();
  const list = service.getByRole('navigation', { name: '大面积故障' });
  await list.getByRole('button', { name: /已结束\s*1/u }).waitFor();
  await service.getByText('没有需要通知的客户。').waitFor();
  expect(await findBreaches(service)).toEqual([]);
  expect(desks.wrong).toEqual([]);
}, 60_000);

test('an area says whether all is right today, shows the tickets of an hour, and reminds an owner once', async () => {
  const agent = await desks.open('agent', '/tickets');
  const manager = await desks.open('area-hz', '/area');
  await manager.getByText('没有超时工单').waitFor();
  const before = Number(await figure(manager, '未办结投诉'));
  const { id, number } = await raise(agent, '小区没有信号', '滨江区长河');
  await manager.reload();
  await shows(manager, '未办结投诉', String(before + 1));
  await manager.getByRole('img', { name: /^未办结投诉近 14 天到现在/u }).waitFor();
  await manager.getByRole('img', { name: /^今天已有投诉/u }).waitFor();
  await savePicture(manager, 'area');
  expect(await findBreaches(manager)).toEqual([]);

  const due = manager.getByRole('region', { name: '超时和即将到期' });
  await due.getByRole('button', { name: new RegExp(`^催办 ${number}`, 'u') }).dblclick();
  await due.getByText('已催办').waitFor();
  const read = await agent.context().request.get(`${desks.address}/api/tickets/${id}`);
  expect(await read.json()).toMatchObject({ reminders: 1 });

  // The hour that goes on, by keyboard.
  await manager.getByRole('combobox', { name: '只看一个时段' }).press('ArrowDown');
  await manager.keyboard.press('ArrowDown');
  await manager.keyboard.press('Enter');
  const ofHour = manager.getByRole('region', { name: '该时段提出、未办结' });
  await ofHour.getByText('小区没有信号').waitFor();
  await ofHour.getByRole('button', { name: '不再只看该时段' }).click();
  await due.waitFor();

  await manager.setViewportSize({ width: 360, height: 740 });
  expect(await findBreaches(manager)).toEqual([]);
  await savePicture(manager, 'area-360');
  expect(desks.wrong).toEqual([]);
}, 60_000);
