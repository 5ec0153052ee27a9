import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openEmptyCentre } from './centre.ts';
import { type RealServer, startRealServer } from './real-server.ts';

let drop: () => Promise<void>;
let server: RealServer;
let browser: Browser;
beforeAll(async () => {
  const empty = await openEmptyCentre();
  drop = empty.drop;
  [server, browser] = await Promise.all([startRealServer(empty.databaseUrl), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  await drop?.();
});

test('an administrator makes a key, uses it once it is copied, and revokes it', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(server.address);
  await page.getByRole('textbox').first().fill('admin');
  await page.locator('input[type=password]').fill('admin-jieyi');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '系统管理' }).click();
  const section = page.getByRole('region', { name: '接口密钥' });
  await section.getByText('还没有密钥').waitFor();
  await section.getByRole('button', { name: '生成密钥' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('用途').fill('省公司网管');
  await dialog.getByRole('checkbox', { name: '提交和修改工单' }).check();
  await dialog.getByRole('button', { name: '生成密钥' }).click();
  const key = (await page.getByTestId('api-key').innerText()).trim();
  const list = () =>
    fetch(`${server.address}/tmf-api/troubleTicket/v5/troubleTicket?limit=1`, {
      headers: { authorization: `Bearer ${key}` },
    });
  expect((await list()).status).toBe(206);
  await page.getByRole('button', { name: '已保存' }).click();
  const row = section.getByRole('row', { name: /省公司网管/ });
  expect(await row.innerText()).not.toContain(key);
  await row.getByRole('button', { name: '停用' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
  await row.getByText('已停用').waitFor();
  expect((await list()).status).toBe(401);
  await page.getByRole('region', { name: '事件订阅' }).getByText('还没有订阅').waitFor();
  await context.close();
}, 60_000);
