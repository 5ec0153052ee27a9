import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('retention');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

test('an administrator sees how long records are kept, and changes it within bounds', async () => {
  const page = await desks.open('admin', '/administration');
  await page.getByRole('link', { name: '保存期限' }).click();
  const row = page.getByRole('row', { name: /审计记录/ });
  await row.getByText('永久').waitFor();
  await row.getByText('系统默认').waitFor();
  await row.getByRole('button', { name: '修改' }).click();
  const dialog = page.getByRole('dialog', { name: '审计记录的保存期限' });
  await dialog.getByText('不少于 184 天').waitFor();
  await dialog.getByRole('checkbox', { name: '永久保存' }).uncheck();
  await dialog.getByLabel('天数').fill('100');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.getByText('保存期限超出允许范围').waitFor();
  await dialog.getByLabel('天数').fill('1095');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await row.getByText('1095 天').waitFor();
  await row.getByText('系统管理员').waitFor();
  await page.getByRole('link', { name: '审计', exact: true }).click();
  await page.getByRole('cell', { name: '修改保存期限' }).waitFor();
  expect(desks.wrong).toEqual([]);
}, 60_000);
