import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CalendarVersion } from '../../src/foundation/calendar/contract.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { newKey } from '../help/person.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('escalations');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function raise(agent: Page, summary: string): Promise<{ id: string; number: string }> {
  const form = { happened: '上月在省内被收取漫游费' };
  const data = { key: newKey(), kind: 'complaint', category: 'billing', summary, form };
  return (await agent.request.post(`${desks.address}/api/tickets`, { data })).json() as Promise<{
    id: string;
    number: string;
  }>;
}

/** What each of them asks first is let go once all of them have asked: none has heard of another before. */
async function meet(pages: readonly Page[], asked: string): Promise<void> {
  let came = 0;
  let letGo = () => {};
  const all = new Promise<void>((resolve) => (letGo = resolve));
  const wait = async (route: Route) => {
    came += 1;
    if (came === pages.length) letGo();
    await all;
    await route.continue();
  };
  for (const page of pages) await page.route(asked, wait, { times: 1 });
}

const lead = { who: 'post', post: 'team-lead', of: 'city' };
const manager = { who: 'post', post: 'area-manager', of: 'city' };
/** A ladder that warns at once, so that nobody has to wait for it. */
const steps = [
  { when: { warning: 'before', minutes: 500_000 }, tell: [lead, manager] },
  { when: { breach: true }, tell: [{ who: 'holder' }] },
];
const atOnce = { kind: 'complaint', category: 'billing', clock: 'first-reply', version: 0, provinceId: 'zj', steps };

test('a lead is told live, two acknowledge at once: one is first, the other sees who; the ticket shows it', async () => {
  const admin = await desks.open('admin', '/administration');
  await admin.request.put(`${desks.address}/api/escalation-ladders`, { data: atOnce });
  const agent = await desks.open('agent', '/tickets');
  const [one, other] = [await desks.open('lead', '/tickets'), await desks.open('area-hz', '/escalations')];
  await other.getByText('没有待您确认的升级').waitFor();
  const { id } = await raise(agent, '漫游费多收，等人确认');
  await one.getByText('有新的升级待您确认').waitFor();
  await one.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '升级 1' }).click();
  const button = (page: Page) =>
    page.getByRole('listitem', { name: '漫游费多收，等人确认' }).getByRole('button', { name: '我来处理' });
  await Promise.all([button(one).waitFor(), button(other).waitFor()]);
  await meet([one, other], '**/acknowledge');
  await Promise.all([button(one).dblclick(), other.keyboard.press('a')]);
  for (const page of [one, other]) await page.getByText('没有待您确认的升级').waitFor();
  const faster = /(郑立群|罗立新)已于 .* 先行确认/u;
  await expect
    .poll(async () => (await one.getByText(faster).count()) + (await other.getByText(faster).count()))
    .toBe(1);
  // Whoever was first takes it back: it waits for both again.
  await Promise.all([one, other].map((page) => page.keyboard.press('Control+z')));
  await Promise.all([button(one).waitFor(), button(other).waitFor()]);
  await one.keyboard.press('a');
  await one.getByText('没有待您确认的升级').waitFor();
  await one.goto(`${desks.address}/tickets/${id}`);
  const shown = one.getByRole('region', { name: '升级', exact: true });
  await shown.getByText('已确认').waitFor();
  await shown.getByText('罗立新、郑立群').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('a ladder is edited with its picture: faults stand at their step, and whoever comes second is told', async () => {
  const [one, other] = [
    await desks.open('admin', '/administration/ladders'),
    await desks.open('admin', '/administration/ladders'),
  ];
  for (const page of [one, other]) {
    await page.getByRole('button', { name: '首次回复 集团 · 投诉' }).click();
    await page.getByRole('list', { name: '阶梯图' }).getByText('到期前 1 小时').waitFor();
  }
  await other.getByRole('button', { name: '加一级' }).click();
  await one.getByRole('button', { name: '加一次预警' }).click();
  await one.getByRole('button', { name: '保存' }).click();
  await one.getByText('与前面的预警重复').waitFor();
  await one.getByRole('spinbutton', { name: '到期前多少分钟' }).last().fill('15');
  await one.getByRole('button', { name: '保存' }).click();
  await one.getByText('已保存，正在重新推算').waitFor();
  await one.getByRole('list', { name: '阶梯图' }).getByText('到期前 15 分').waitFor();
  await other.getByText('系统管理员刚刚改过这个阶梯').waitFor();
  await expect.poll(() => other.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
  await other.getByRole('button', { name: '载入最新' }).click();
  await other.getByRole('list', { name: '阶梯图' }).getByText('到期前 15 分').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

/** Whatever day it is now: this year and the next are covered. */
async function coverToday(admin: Page): Promise<void> {
  const all: CalendarVersion[] = await (await admin.request.get(`${desks.address}/api/calendars`)).json();
  const office = all.find(({ calendar }) => calendar === 'office');
  if (!office) throw new Error('no office hours');
  const thisYear = new Date().getFullYear();
  const lacking = [thisYear, thisYear + 1].filter((year) => !office.body.years.some((one) => one.year === year));
  const added = lacking.map((year) => {
    const holidays = [{ name: { zh: '元旦', en: 'New Year' }, from: `${year}-01-01`, to: `${year}-01-01` }];
    return { year, document: '测试用', source: 'https://example.org/', holidays, makeUpDays: [] };
  });
  const body = { ...office.body, years: [...office.body.years, ...added] };
  const data = { version: office.version, provinceId: null, reason: '补齐年度', body };
  await admin.request.put(`${desks.address}/api/calendars/office`, { data });
}

test('a calendar is changed, and its page says what will be derived anew and what moved', async () => {
  const admin = await desks.open('admin', '/administration');
  await coverToday(admin);
  const { number } = await raise(await desks.open('agent', '/tickets'), '等接单的投诉');
  const other = await desks.open('admin', '/administration/calendars');
  await other.getByRole('button', { name: '周日加一段' }).waitFor();
  await admin.goto(`${desks.address}/administration/calendars`);
  // From weekdays to Saturdays: whatever day it is, whatever waits for working time moves.
  for (const day of ['周一', '周二', '周三', '周四', '周五', '调休上班']) {
    const remove = admin.getByRole('button', { name: new RegExp(`^删除${day}`, 'u') });
    await remove.first().click();
    await remove.click();
  }
  await admin.getByRole('button', { name: '周六加一段' }).click();
  await admin.getByRole('button', { name: '保存…' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByText(/将重新推算 \d+ 张工单的 \d+ 个时限/u).waitFor();
  await dialog.getByLabel('为什么改').fill('改为周六上班');
  await dialog.getByRole('button', { name: '保存', exact: true }).dblclick();
  const moved = admin.getByRole('region', { name: '重新推算' });
  await moved.getByRole('row', { name: new RegExp(`${number} 接单`, 'u') }).waitFor();
  await other.getByRole('button', { name: '周日加一段' }).click();
  await other.getByText('系统管理员刚刚改过这个日历（改为周六上班）').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);
