import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { savePicture } from '../help/pages/save-picture.ts';

const GOOD = '西湖边第三棵柳树';
const picture = (page: Page, name: string) => savePicture(page, name, { folder: '.state/pictures/people' });

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('people');
}, 240_000);
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

test('an administrator takes somebody in, who chooses a password, is moved, and is disabled', async () => {
  const admin = await desks.open('admin', '/administration', { width: 1280, height: 800 });
  await admin.getByRole('link', { name: '人员' }).click();
  await admin.getByRole('row', { name: /林晓彤/u }).waitFor();
  await picture(admin, 'list-1280-zh-light');
  // By the keyboard: N begins, Enter in the dialog's button ends.
  await admin.getByRole('heading', { name: '人员', exact: true }).click();
  await admin.keyboard.press('n');
  const dialog = admin.getByRole('dialog', { name: '新增人员' });
  await dialog.getByLabel('工号').fill('bai.mo');
  await dialog.getByLabel('中文姓名').fill('白沫');
  await dialog.getByLabel('英文姓名').fill('Bai Mo');
  await dialog.getByRole('combobox', { name: '省' }).click();
  await admin.getByTitle('浙江', { exact: true }).click();
  await picture(admin, 'make-1280-zh-light');
  // A double click is one intention, here and where the password is set.
  await dialog.getByRole('button', { name: '新增人员' }).dblclick();
  const link = (await admin.getByTestId('password-link').textContent()) ?? '';
  await picture(admin, 'link-1280-zh-light');
  expect(await admin.getByRole('button', { name: /取\s*消/u }).count()).toBe(0);
  await admin.getByRole('button', { name: '已转交' }).click();

  const newcomer = await desks.openSignIn({ width: 1280, height: 800 });
  await newcomer.goto(link);
  await newcomer.getByText('白沫，您好').waitFor();
  await newcomer.getByLabel('新密码').fill('Admin@2026');
  await newcomer.getByLabel('再输一次').fill('Admin@2026');
  await newcomer.getByRole('button', { name: '设置密码' }).click();
  await newcomer.getByRole('alert').filter({ hasText: '很多人在用' }).waitFor();
  await newcomer.getByLabel('新密码').fill(GOOD);
  await newcomer.getByLabel('再输一次').fill(GOOD);
  await picture(newcomer, 'choose-1280-zh-light');
  await newcomer.getByRole('button', { name: '设置密码' }).dblclick();
  await newcomer.getByRole('button', { name: '去登录' }).click();
  await newcomer.getByLabel('工号').fill('bai.mo');
  await newcomer.getByLabel('密码', { exact: true }).fill(GOOD);
  await newcomer.getByRole('button', { name: /登\s*录/u }).click();
  await newcomer.getByRole('navigation', { name: '主菜单' }).waitFor();

  await admin.getByRole('searchbox', { name: '姓名或工号' }).fill('bai.mo');
  await admin.getByRole('link', { name: '白沫' }).click();
  const panel = admin.getByRole('dialog');
  await panel.getByRole('button', { name: '结束', exact: true }).waitFor();
  await panel.getByRole('combobox', { name: '市' }).click();
  await admin.getByTitle('宁波', { exact: true }).click();
  const slow = await holdReading(admin, /\/api\/people\/[\w-]+$/u);
  await panel.getByRole('button', { name: '保存修改' }).click();
  await admin.getByRole('row', { name: /白沫.*宁波/u }).waitFor();
  await picture(admin, 'panel-1280-zh-light');

  // What is asked before the person was read anew stays asked, and is about the person as they are now.
  await panel.getByRole('button', { name: '停用账号' }).click();
  const leaving = admin.getByRole('dialog', { name: '停用白沫' });
  await leaving.getByText('没有未完成的工作').waitFor();
  const readAnew = admin.waitForResponse((one) => slow.test(one.url()));
  slow.letGo();
  await readAnew;
  await leaving.getByRole('button', { name: '停用账号' }).click();
  await panel.getByRole('button', { name: '重新启用' }).waitFor();
  // Their desk is left at once, not with the next look at who waits.
  await newcomer.getByRole('heading', { name: '登录' }).waitFor({ timeout: 25_000 });
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('somebody sees their own sign-ins, and changes their password', async () => {
  const agent = await desks.open('agent2', '/account', { width: 1280, height: 800 });
  await agent.getByText('本次登录').waitFor();
  await picture(agent, 'account-1280-zh-light');
  await agent.getByLabel('当前密码').fill('agent2-jieyi');
  await agent.getByLabel('新密码').fill(GOOD);
  await agent.getByLabel('再输一次').fill(GOOD);
  await agent.keyboard.press('Enter');
  await agent.getByRole('status').filter({ hasText: '密码已修改' }).waitFor();
  expect(desks.wrong).toEqual([]);
}, 90_000);

test('the audit is read in words, in either language, and by whoever may', async () => {
  const admin = await desks.open('admin', '/administration/audit', { width: 1920, height: 1080 });
  await admin.getByRole('cell', { name: '登录', exact: true }).first().waitFor();
  await picture(admin, 'audit-1920-zh-light');
  await admin.getByRole('button', { name: 'English' }).click();
  await admin.getByRole('button', { name: /dark/iu }).click();
  await admin.getByRole('cell', { name: 'Signed in', exact: true }).first().waitFor();
  await picture(admin, 'audit-1920-en-dark');
  await admin.goto(`${desks.address}/administration/people`);
  await admin.getByRole('row', { name: /Lin Xiaotong/u }).waitFor();
  await picture(admin, 'list-1920-en-dark');
  await admin.getByRole('link', { name: 'Lin Xiaotong' }).click();
  await admin.getByRole('button', { name: 'Disable' }).waitFor();
  await picture(admin, 'panel-1920-en-dark');
  await admin.goto(`${desks.address}/administration/people/import`);
  await admin.getByRole('heading', { name: 'Import people from Excel' }).waitFor();
  await picture(admin, 'import-1920-en-dark');
  const lead = await desks.open('lead', '/administration');
  await lead.getByRole('navigation', { name: '主菜单' }).waitFor();
  expect(await lead.getByRole('link', { name: '人员' }).count()).toBe(0);
  expect(desks.wrong).toEqual([]);
}, 90_000);

/** What is read from such an address waits until it is let go. */
async function holdReading(page: Page, address: RegExp) {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(address, async (route) => {
    if (route.request().method() === 'GET') await held;
    await route.continue();
  });
  return { test: (url: string) => address.test(url), letGo: () => letGo() };
}
