import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { newKey } from '../help/person.ts';
import { png } from '../help/portal-files.ts';

const pictures = fileURLToPath(new URL('../../../.state/pictures/unsent', import.meta.url));
const KEEPING = '**/api/me/unsent-texts/**';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('unsent');
}, 240_000);
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['SAVE_PICTURES']) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
}

async function raise(agent: Page): Promise<string> {
  const form = { happened: '上月在省内被收取漫游费' };
  const data = { key: newKey(), kind: 'complaint', category: 'billing', summary: '漫游费多收', form };
  const reply = await agent.request.post(`${desks.address}/api/tickets`, { data });
  return ((await reply.json()) as { id: string }).id;
}

const noteField = (page: Page) => page.getByRole('form', { name: '备注' }).getByRole('textbox');
const taken = (page: Page) =>
  page.waitForResponse((one) => one.url().includes('/api/me/unsent-texts/') && one.status() === 200);

test('newer words of another machine and older ones left in this browser are both offered', async () => {
  const desk = await desks.open('agent', '/account');
  const path = `/tickets/${await raise(desk)}`;
  await desk.goto(desks.address + path);
  const begun = taken(desk);
  await noteField(desk).fill('客户说基站');
  await begun;
  // Without a line for a while: what is typed now stays in this browser.
  await desk.route(KEEPING, (route) => route.abort());
  await noteField(desk).fill('客户说基站在合肥');
  await desk.goto(`${desks.address}/account`);

  const home = await desks.open('agent', path);
  await expect.poll(() => noteField(home).inputValue()).toBe('客户说基站');
  const kept = taken(home);
  await noteField(home).fill('客户说基站在南京，已核实');
  await kept;

  await desk.unroute(KEEPING);
  await desk.goto(desks.address + path);
  const choice = desk.getByRole('region', { name: /较新的文字/u });
  await choice.getByText('客户说基站在南京，已核实').waitFor();
  expect(await noteField(desk).inputValue()).toBe('客户说基站在合肥');
  await picture(desk, 'both-zh-light');
  await choice.getByRole('button', { name: '改用那一份' }).click();
  await expect.poll(() => noteField(desk).inputValue()).toBe('客户说基站在南京，已核实');
  expect(await choice.count()).toBe(0);
}, 60_000);

test('words that were kept though the answer was lost are typed on: nobody else wrote them, and nothing is to choose', async () => {
  const desk = await desks.open('agent', '/account');
  const path = `/tickets/${await raise(desk)}`;
  await desk.goto(desks.address + path);
  let lost = 0;
  await desk.route(KEEPING, async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  await noteField(desk).fill('客户说基站');
  await expect.poll(() => lost).toBeGreaterThan(0);
  await desk.unroute(KEEPING);
  await noteField(desk).fill('客户说基站在合肥');
  const kept = async () => {
    const reply = await desk.request.get(`${desks.address}/api/me/unsent-texts`);
    return ((await reply.json()) as { text: string }[]).map(({ text }) => text).join();
  };
  await expect.poll(kept).toContain('客户说基站在合肥');
  expect(await desk.getByRole('region', { name: /较新的文字/u }).count()).toBe(0);
  await noteField(desk).fill('');
  await expect.poll(kept).not.toContain('客户说基站在合肥');
}, 60_000);

test('a note that was typed on and sent at once does not come back as it was kept before', async () => {
  const agent = await desks.open('agent', '/account');
  const id = await raise(agent);
  await agent.goto(`${desks.address}/tickets/${id}`);
  const begun = taken(agent);
  await noteField(agent).fill('客户说基站');
  await begun;
  // The answer comes once all that was typed has been kept.
  const all = taken(agent);
  await agent.route('**/api/tickets/*/notes', async (route) => {
    if (route.request().method() === 'POST') await all;
    await route.continue();
  });
  await noteField(agent).fill('客户说基站在合肥');
  await noteField(agent).press('Control+Enter');
  await agent.getByRole('region', { name: '经过' }).getByText('客户说基站在合肥').waitFor();
  await expect.poll(() => noteField(agent).inputValue()).toBe('');
  const keptNow = async () => (await agent.request.get(`${desks.address}/api/me/unsent-texts`)).text();
  await expect.poll(keptNow).not.toContain(`ticket:${id}:note`);
}, 60_000);

test('a name after @ that an input method writes narrows the list to whom it names', async () => {
  const agent = await desks.open('agent', '/account');
  await agent.goto(`${desks.address}/tickets/${await raise(agent)}`);
  await noteField(agent).pressSequentially('请 @');
  const offered = agent.getByRole('menuitem');
  await offered.filter({ hasText: '方晓岚' }).waitFor();
  await agent.keyboard.insertText('郑立');
  await expect.poll(() => offered.allInnerTexts()).toEqual(['郑立群 班组长']);
  await noteField(agent).press('Enter');
  await expect.poll(() => noteField(agent).inputValue()).toBe('请 @郑立群 ');
}, 60_000);

test('beyond what the centre keeps it is said that they are in this browser alone', async () => {
  const agent = await desks.open('agent', '/account');
  await agent.goto(`${desks.address}/tickets/${await raise(agent)}`);
  await noteField(agent).fill('长'.repeat(20_100));
  await agent.getByRole('status').filter({ hasText: '只存在这个浏览器里' }).waitFor();
  await picture(agent, 'too-long-zh-light');
  await noteField(agent).fill('短了');
  await expect.poll(() => agent.getByText('只存在这个浏览器里').count()).toBe(0);
}, 60_000);

test('files that a reload has lost are named, to be chosen again', async () => {
  const agent = await desks.open('agent', '/account');
  await agent.goto(`${desks.address}/tickets/${await raise(agent)}`);
  const note = agent.getByRole('form', { name: '备注' });
  const chosen = { name: '话单.png', mimeType: 'image/png', buffer: png() };
  await noteField(agent).fill('见附件');
  await note.locator('input[type="file"]').setInputFiles(chosen);
  await note.getByRole('listitem').filter({ hasText: '话单.png' }).waitFor();
  await taken(agent);
  await agent.reload();
  await note.getByText('文件要重新选择：话单.png').waitFor();
  expect(await note.getByRole('listitem').count()).toBe(0);
  await picture(agent, 'files-zh-light');
  await note.locator('input[type="file"]').setInputFiles(chosen);
  await note.getByRole('listitem').filter({ hasText: '话单.png' }).waitFor();
  expect(await note.getByText('文件要重新选择').count()).toBe(0);
}, 60_000);

test('a note is forgotten once it came through, though the centre kept its last words while it was sent', async () => {
  const agent = await desks.open('agent', '/account');
  const path = `/tickets/${await raise(agent)}`;
  await agent.goto(desks.address + path);
  const begun = taken(agent);
  await noteField(agent).fill('客户说基站');
  await begun;
  const kept = taken(agent);
  // On its way for longer than it takes to keep what is typed.
  await agent.route('**/notes', async (route) => {
    if (route.request().method() === 'POST') await kept;
    await route.continue();
  });
  await noteField(agent).fill('客户说基站在南京');
  await noteField(agent).press('Control+Enter');
  await agent.getByRole('region', { name: '经过' }).getByText('客户说基站在南京').waitFor();
  await expect.poll(() => noteField(agent).inputValue()).toBe('');
  await agent.reload();
  await noteField(agent).waitFor();
  expect(await noteField(agent).inputValue()).toBe('');
}, 120_000);

test('a reason whose fate nobody knows is there at the next opening, and one that came through is not', async () => {
  const agent = await desks.open('agent', '/account');
  const path = `/tickets/${await raise(agent)}`;
  await agent.goto(desks.address + path);
  const dialog = agent.getByRole('dialog', { name: '拆出一张新工单' });
  const field = dialog.getByRole('textbox');
  const open = async () => {
    await agent.getByRole('button', { name: '拆分' }).click();
    await dialog.waitFor();
  };
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await agent.route(/\/api\/tickets\/[\w-]+\/split/u, async (route) => {
    await held;
    await route.abort();
  });
  await open();
  await field.fill('宽带也要查');
  await dialog.getByRole('button', { name: '拆分' }).click();
  // Left while it is on its way, by a link of the page behind as by a key.
  await agent.evaluate('window.history.back()');
  await dialog.waitFor({ state: 'detached' });
  letGo();
  await agent.goto(desks.address + path);
  await open();
  await expect.poll(() => field.inputValue()).toBe('宽带也要查');

  await agent.unroute(/\/api\/tickets\/[\w-]+\/split/u);
  await dialog.getByRole('button', { name: '拆分' }).click();
  await dialog.waitFor({ state: 'detached' });
  await open();
  await expect.poll(() => field.inputValue()).toBe('');
}, 60_000);

test('the reason for a calendar is there again after it was refused', async () => {
  const admin = await desks.open('admin', '/administration/calendars');
  await admin.getByRole('button', { name: '周六加一段' }).first().click();
  const save = admin.getByRole('region', { name: '未保存的改动' }).getByRole('button', { name: '保存' });
  await save.click();
  const dialog = admin.getByRole('dialog', { name: '保存日历' });
  await dialog.getByRole('textbox').fill('国庆值班，周六也上班');
  await admin.route('**/api/calendars/**', (route) =>
    route.request().method() === 'GET' ? route.continue() : route.abort(),
  );
  await dialog.getByRole('button', { name: '保存' }).click();
  await admin.getByRole('alert').filter({ hasText: '连不上服务中心' }).waitFor();
  await save.click();
  await expect.poll(() => dialog.getByRole('textbox').inputValue()).toBe('国庆值班，周六也上班');
  await picture(admin, 'calendar-reason-zh-light');
}, 60_000);
