import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openEmptyCentre } from './centre.ts';
import { newKey } from './person.ts';
import { type RealServer, startRealServer } from './real-server.ts';

const pictures = fileURLToPath(new URL('../../.state/pictures', import.meta.url));
let drop: () => Promise<void>;
let server: RealServer;
let browser: Browser;
const wrong: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const empty = await openEmptyCentre();
  drop = empty.drop;
  [server, browser] = await Promise.all([startRealServer(empty.databaseUrl), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  await drop?.();
});

/** A failed test leaves pictures of what its people saw. */
afterEach(async ({ task }) => {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    if (task.result?.state !== 'fail') continue;
    await page.screenshot({ path: `${pictures}/escalations-failed-${index}.png`, animations: 'disabled' });
  }
  for (const context of browser.contexts()) await context.close();
});

async function openPage(name: string, path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (reply) => {
    if (reply.status() >= 500) wrong.push(`${reply.status()} ${reply.url()}`);
  });
  await page.goto(server.address);
  await page.getByRole('button', { name }).click();
  await page.getByRole('navigation', { name: '去处' }).waitFor();
  await page.goto(server.address + path);
  return page;
}

/** A ladder that warns at once, so that nobody has to wait for it. */
const atOnce = {
  kind: 'complaint',
  category: 'billing',
  clock: 'first-reply',
  version: 0,
  provinceId: 'zj',
  steps: [
    {
      when: { warning: 'before', minutes: 500_000 },
      tell: [
        { who: 'post', post: 'team-lead', of: 'city' },
        { who: 'post', post: 'area-manager', of: 'city' },
      ],
    },
    { when: { breach: true }, tell: [{ who: 'holder' }] },
  ],
};

async function raise(agent: Page, summary: string): Promise<string> {
  const form = { happened: '上月在省内被收取漫游费' };
  const data = { key: newKey(), kind: 'complaint', category: 'billing', summary, form };
  const reply = await agent.request.post(`${server.address}/api/tickets`, { data });
  return ((await reply.json()) as { id: string }).id;
}

test('a lead is told live, two acknowledge at once: one is first, the other sees who; the ticket shows it', async () => {
  const admin = await openPage('系统管理员', '/administration');
  await admin.request.put(`${server.address}/api/escalation-ladders`, { data: atOnce });
  const agent = await openPage('林晓彤', '/tickets');
  const [lead, area] = [await openPage('郑立群', '/tickets'), await openPage('罗立新', '/escalations')];
  await area.getByText('没有待您确认的升级').waitFor();
  const id = await raise(agent, '漫游费多收，等人确认');
  await lead.getByText('有新的升级待您确认').waitFor();
  await lead.getByRole('navigation', { name: '去处' }).getByRole('link', { name: '升级 1' }).click();
  const mine = (page: Page) => page.getByRole('listitem', { name: '漫游费多收，等人确认' });
  const button = (page: Page) => mine(page).getByRole('button', { name: '我来处理' });
  await Promise.all([button(lead).waitFor(), button(area).waitFor()]);
  await Promise.all([button(lead).dblclick(), area.keyboard.press('a')]);
  for (const page of [lead, area]) await page.getByText('没有待您确认的升级').waitFor();
  const faster = /(郑立群|罗立新) 已在 .* 先确认/u;
  await expect
    .poll(async () => (await lead.getByText(faster).count()) + (await area.getByText(faster).count()))
    .toBe(1);
  await lead.goto(`${server.address}/tickets/${id}`);
  const shown = lead.getByRole('region', { name: '升级', exact: true });
  await shown.getByText('已确认').waitFor();
  await shown.getByText('郑立群、罗立新').waitFor();
  expect(wrong).toEqual([]);
}, 120_000);
