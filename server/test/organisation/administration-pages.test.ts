import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('administration');
}, 240_000);
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

test('administration begins with what is to be done, and a year that is being entered covers nothing until it is saved', async () => {
  const admin = await desks.open('admin', '/administration', { width: 1280, height: 800 });
  const menu = admin.getByRole('navigation', { name: '系统管理' });
  for (const name of [
    '人员',
    '工单种类',
    '升级阶梯',
    '工作日历',
    '接口密钥',
    '事件订阅',
    '审计',
    '保存期限',
    '模拟 BOSS',
  ])
    await menu.getByRole('link', { name, exact: true }).waitFor();
  // Whatever year it is: the office calendar as it came has three.
  await admin.clock.setSystemTime(new Date('2026-12-10T02:00:00Z'));
  await admin.reload();
  const task = admin.getByRole('main').getByRole('listitem').filter({ hasText: '2027 年放假安排未录入' });
  await task.getByText('还剩 21 天').waitFor();
  await task.getByRole('link', { name: '去录入' }).click();
  const warning = admin.getByRole('alert').filter({ hasText: '2026-12-31' });
  await warning.waitFor();
  await admin.getByText('2027 未录入').click();
  await admin.getByRole('button', { name: '录入 2027 年' }).click();
  await admin.getByText('2027 年正在录入，保存后才生效：已录入 0/7 个节假日').waitFor();
  await warning.waitFor();
  await admin.getByRole('button', { name: '参照 2026 年' }).click();
  await admin.getByText('已录入 7/7 个节假日').waitFor();
  const bar = admin.getByRole('region', { name: '未保存的改动' });
  await bar.getByText(/\d+ 处改动未保存/u).waitFor();
  await bar.getByRole('button', { name: '放弃改动' }).click();
  await bar.waitFor({ state: 'detached' });
  await warning.waitFor();
  expect(desks.wrong).toEqual([]);
}, 90_000);
