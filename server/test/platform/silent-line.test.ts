import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('silent-line');
}, 240_000);
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

test('a line that nothing comes over any more is told, since when, and is opened anew', async () => {
  const agent = await desks.open('agent', '/desk');
  const status = agent.getByRole('banner').getByRole('status');
  await agent.getByRole('button', { name: /状态：\s*空闲/u }).waitFor();
  // Whoever is between takes connections, and forwards nothing.
  let forwarded = (): void => undefined;
  const held = new Promise<void>((done) => {
    forwarded = done;
  });
  await agent.route('**/api/live', async (route) => {
    await held;
    await route.continue();
  });
  // A beat that comes just then is no silence: it grows silent once more.
  let later = 0;
  const grownSilent = async () => {
    later += 41_000;
    await agent.clock.setSystemTime(Date.now() + later);
    return status.filter({ hasText: /连接中断，\d\d:\d\d:\d\d 起未更新/u }).count();
  };
  await expect.poll(grownSilent, { interval: 6000, timeout: 60_000 }).toBe(1);
  forwarded();
  await status.filter({ hasText: '连接中断' }).waitFor({ state: 'detached' });
  expect(desks.wrong).toEqual([]);
}, 90_000);

test('who needs no mouse goes to a page by its place and to anything by a word', async () => {
  const lead = await desks.open('lead', '/tickets');
  const places = lead.getByRole('navigation', { name: '主菜单' }).getByRole('link');
  await places.filter({ hasText: '大面积故障' }).waitFor();
  // The tickets themselves are her third place.
  const second = await places.nth(1).getAttribute('href');
  await lead.keyboard.press('Shift+Digit2');
  await lead.waitForURL(({ pathname }) => pathname === second && pathname !== '/tickets');
  await lead.keyboard.press('Control+k');
  const palette = lead.getByRole('dialog');
  await palette.getByRole('combobox').fill('大面积');
  await palette.getByRole('option', { name: '大面积故障' }).waitFor();
  await lead.keyboard.press('Enter');
  await lead.waitForURL(/\/mass-faults/u);
  await lead.keyboard.press('Control+k');
  await palette.getByRole('combobox').fill('没有这样的页面和工单');
  await palette.getByText('没有找到').waitFor();
  await lead.keyboard.press('Escape');
  await palette.waitFor({ state: 'hidden' });
  expect(desks.wrong).toEqual([]);
}, 90_000);
