import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, measureOverflow } from '../help/pages/look-at-page.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('notices', 'sample-work');
}, 180_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function lookWell(page: Page): Promise<void> {
  expect(await findAccessFaults(page)).toEqual([]);
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
}

async function post<T>(page: Page, path: string, data: object = {}): Promise<T> {
  const reply = await page.context().request.post(desks.address + path, { data, headers: { origin: desks.address } });
  if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
  return reply.json();
}

async function chooseOf(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: new RegExp(`^${field}`, 'u') }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
  await page.keyboard.press('Escape');
}

test('a fault that a lead publishes stands on the call at once, and the lead sees who has read it', async () => {
  const agent = await desks.open('agent', '/desk');
  const { contactId } = await post<{ contactId: string }>(agent, '/api/sample-callers/no-signal-same-village/ring');
  // It is offered a moment after it came in.
  const answer = () => post(agent, `/api/contacts/${contactId}/answer`).then(() => 'answered', String);
  await expect.poll(answer, { timeout: 15_000 }).toBe('answered');
  await agent.goto(`${desks.address}/desk/${contactId}`);
  // What has to be read stands above every page, and blocks nothing.
  const bar = agent.getByRole('region', { name: '未读公告' });
  await bar.getByText('港澳台漫游日包调整为 19 元').waitFor();
  await agent
    .getByRole('region', { name: /^公告：/u })
    .getByText('杭州部分地区信号弱')
    .waitFor();
  await savePicture(agent, 'notices-call');

  const lead = await desks.open('lead', '/notices/write');
  await chooseOf(lead, '类别', '故障');
  await lead.getByRole('radiogroup').getByText('必读').click();
  await lead.getByLabel('标题', { exact: true }).fill('城西光缆中断');
  await lead.getByLabel('正文', { exact: true }).fill('城西光缆被挖断，正在抢修。');
  await lead.getByLabel('对客户怎么说（可不填）').fill('城西光缆正在抢修，预计两小时内恢复。');
  await lead.getByText('还缺截止时间').waitFor();
  const until = lead.getByLabel(/^截止时间/u);
  await until.fill(new Date(Date.now() + 34 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '));
  await until.press('Enter');
  await chooseOf(lead, '岗位', '坐席');
  await chooseOf(lead, '故障地点', '杭州');
  await lead.getByText('将发给 2 人').waitFor();
  // What was typed is kept over a reload.
  await expect
    .poll(() =>
      lead
        .context()
        .request.get(`${desks.address}/api/me/unsent-texts`)
        .then((one) => one.text()),
    )
    .toContain('城西光缆中断');
  await lead.reload();
  await expect.poll(() => lead.getByLabel('标题', { exact: true }).inputValue()).toBe('城西光缆中断');
  await lookWell(lead);
  await savePicture(lead, 'notices-write');
  await lead.getByRole('button', { name: '发布公告' }).dblclick();
  await lead.getByRole('heading', { name: '城西光缆中断' }).waitFor();

  const card = agent.getByRole('region', { name: '公告：城西光缆中断' });
  await card.getByText('城西光缆正在抢修，预计两小时内恢复。').waitFor();
  await agent.getByRole('status').filter({ hasText: '新公告：城西光缆中断' }).waitFor({ state: 'attached' });
  await card.getByRole('button', { name: '查看全文' }).click();
  await card.getByText('城西光缆被挖断，正在抢修。').waitFor();
  await card.getByRole('button', { name: '已阅读并理解' }).dblclick();
  await card.getByText('已确认').waitFor();
  await lookWell(agent);

  const readers = lead.getByRole('region', { name: '阅读情况' });
  await readers.getByRole('cell', { name: '周子涵' }).waitFor();
  await expect.poll(() => readers.getByRole('cell', { name: '林晓彤' }).count()).toBe(0);
  await readers.getByRole('button', { name: '提醒未读的 1 人' }).dblclick();
  await readers.getByText('已提醒').waitFor();
  await savePicture(lead, 'notices-readers');
  await lookWell(lead);

  const other = await desks.open('agent2', '/tickets');
  const left = other.getByRole('region', { name: '未读公告' });
  await left.getByText('班组长提醒您阅读').waitFor();
  await left.getByRole('button', { name: '查看' }).click();
  const panel = other.getByRole('dialog');
  await panel.getByText('城西光缆被挖断，正在抢修。').waitFor();
  await savePicture(other, 'notices-panel');
  await panel.getByRole('button', { name: '已阅读并理解' }).click();
  await panel.getByText('已确认').waitFor();
  await lookWell(other);
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('the list in English, with the keyboard; what is in Chinese alone says so', async () => {
  const agent = await desks.open('agent2', '/notices', { width: 1280, height: 800 });
  await agent.getByRole('button', { name: 'English' }).click();
  await agent.getByRole('heading', { name: 'Notices', level: 1 }).waitFor();
  expect(await agent.getByRole('button', { name: 'Write a notice' }).count()).toBe(0);
  await savePicture(agent, 'notices-list');
  await lookWell(agent);
  const chosen = () => agent.getByRole('navigation', { name: 'Notices' }).locator('[aria-current="true"]').innerText();
  const first = await chosen();
  await agent.keyboard.press('j');
  await expect.poll(chosen).not.toBe(first);
  await agent.keyboard.press('k');
  await expect.poll(chosen).toBe(first);
  await agent.keyboard.press('/');
  await agent.keyboard.type('信号弱');
  await agent.keyboard.press('Enter');
  await agent.getByText('Chinese only').first().waitFor();
  await agent.getByText('Past', { exact: true }).click();
  await agent.getByText('No notices match').waitFor();
  await agent.getByRole('button', { name: 'Clear filters' }).click();
  await agent.getByRole('heading', { name: 'Broadband down in parts of Ningbo' }).waitFor();
  await lookWell(agent);

  const lead = await desks.open('lead', '/notices/write', { width: 640, height: 900 });
  await lead.getByRole('heading', { name: '写公告' }).waitFor();
  await lookWell(lead);
  await savePicture(lead, 'notices-write-narrow');
  const approver = await desks.open('approver', '/notices/write');
  await approver.getByText('发布公告').waitFor({ state: 'detached' });
  expect(desks.wrong).toEqual([]);
}, 60_000);
