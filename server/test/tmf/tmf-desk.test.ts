import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { openReceiver } from '../help/tmf/event-receiver.ts';
import { at, mandatory } from '../help/tmf/other-system.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('open-api');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** A day goes by for what waits. */
async function passDay(): Promise<void> {
  const client = new pg.Client({ connectionString: desks.databaseUrl });
  await client.connect();
  await client.query(`update event_delivery set at = at - interval '1 day'`);
  await client.end();
}

test('an administrator makes a key, uses it once it is copied, and revokes it', async () => {
  const page = await desks.open('admin', '/administration');
  await page.getByRole('link', { name: '接口密钥' }).click();
  const section = page.getByRole('main');
  await section.getByText('还没有密钥').waitFor();
  await section.getByRole('button', { name: '生成密钥' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('用途').fill('省公司网管');
  await dialog.getByRole('checkbox', { name: '提交和修改工单' }).check();
  await dialog.getByRole('button', { name: '生成密钥' }).click();
  const key = (await page.getByTestId('api-key').innerText()).trim();
  const list = () =>
    fetch(`${desks.address}/tmf-api/troubleTicket/v5/troubleTicket?limit=1`, {
      headers: { authorization: `Bearer ${key}` },
    });
  expect((await list()).status).toBe(206);
  await page.getByRole('button', { name: '已保存' }).click();
  await section
    .getByRole('row', { name: /省公司网管/ })
    .getByRole('button', { name: '修改' })
    .click();
  const changing = page.getByRole('dialog', { name: /省公司网管/ });
  await changing.getByRole('checkbox', { name: '读接触记录' }).check();
  await changing.getByLabel('用途').fill('省公司网管二期');
  await changing.getByRole('button', { name: '保存' }).dblclick();
  await section.getByRole('row', { name: /省公司网管二期.*读接触记录/ }).waitFor();
  expect((await list()).status).toBe(206);
  const row = section.getByRole('row', { name: /省公司网管/ });
  expect(await row.innerText()).not.toContain(key);
  await row.getByRole('button', { name: '停用' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
  await row.getByText('已停用').waitFor();
  expect((await list()).status).toBe(401);
}, 60_000);

test('an administrator sees what was given up, and has it sent again', async () => {
  const page = await desks.open('admin', '/administration/event-subscriptions');
  const made = await page.context().request.post(`${desks.address}/api/api-keys`, {
    data: { name: '网管', provinceId: 'zj', rights: ['tmf621:read', 'tmf621:write'] },
    headers: { origin: desks.address },
  });
  const { key }: { key: string } = await made.json();
  let answer = 500;
  const ear = await openReceiver(() => answer);
  const send = (path: string, body: object) =>
    fetch(`${desks.address}${at.v4}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await send('/hub', { callback: ear.url });
  await send('/troubleTicket', mandatory.v4);
  await page.reload();
  const section = page.getByRole('main');
  await section.getByText('投递失败：对方返回 500').waitFor();
  await passDay();
  await section.getByRole('button', { name: '投递记录' }).click();
  const dialog = page.getByRole('dialog', { name: /投递/ });
  await dialog.getByRole('row', { name: /工单新建.*已放弃/ }).waitFor();
  answer = 204;
  await dialog.getByRole('button', { name: /重新投递/ }).dblclick();
  await dialog.getByRole('row', { name: /工单新建.*已送达/ }).waitFor();
  expect(new Set(ear.all.map(({ body }) => body.eventId)).size).toBe(1);
  await ear.close();
}, 60_000);
