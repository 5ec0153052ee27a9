import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, measureOverflow, waitUntilThere } from '../help/pages/look-at-page.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('queue-rules');
});
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(async () => {
  await desks?.close();
});

const PATH = '/administration/queues';

test('a lead changes a head start: the bound follows at once, it is saved with why, and brought back', async () => {
  const page = await desks.open('lead', PATH);
  await waitUntilThere(page);
  await page.getByText('晚来超过 2 分的人，不会排到任何人前面').waitFor();
  await savePicture(page, 'queue-rules-zh', { fullPage: true });
  expect(await findAccessFaults(page)).toEqual([]);

  await page.getByRole('spinbutton', { name: '“钻石卡”的提前量' }).fill('300');
  await page.getByText('晚来超过 5 分的人，不会排到任何人前面').waitFor();
  await page.getByRole('button', { name: '修改“投诉台”' }).click();
  await page.getByRole('spinbutton', { name: '到达后多少秒' }).first().fill('0');
  await savePicture(page, 'queue-rules-changing-zh', { fullPage: true });
  await page.getByRole('button', { name: '保存…' }).click();
  const dialog = page.getByRole('dialog', { name: '保存排队规则' });
  await dialog.getByRole('textbox', { name: '为什么改' }).fill('钻石卡等得太久');
  await dialog.getByRole('button', { name: '保存' }).click();

  // What is wrong stands beside what it is about, and what was typed is still there.
  await page.getByText('要比上一步晚').waitFor();
  await savePicture(page, 'queue-rules-fault-zh', { fullPage: true });
  await page.getByRole('spinbutton', { name: '到达后多少秒' }).first().fill('45');
  await page.getByRole('button', { name: '保存…' }).click();
  await dialog.getByRole('button', { name: '保存' }).click();
  const history = page.getByRole('region', { name: '历次修改' });
  await history.getByText('钻石卡等得太久').waitFor();
  await history.getByText('版本 2').waitFor();

  await history.getByRole('button', { name: '恢复到此' }).click();
  await page.getByText('晚来超过 2 分的人，不会排到任何人前面').waitFor();
  await page.getByText('2 处改动未保存').waitFor();
  expect(desks.wrong).toEqual([]);
});

test('in English, narrow and dark; an agent finds nothing there', async () => {
  const page = await desks.open('lead', PATH, { width: 1280, height: 900 });
  await waitUntilThere(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Nobody who came more than 5 min later ever goes first').waitFor();
  await savePicture(page, 'queue-rules-en', { fullPage: true });
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await measureOverflow(page)).toBe(0);
  await savePicture(page, 'queue-rules-en-640', { fullPage: true });
  const agent = await desks.open('agent', PATH);
  await agent.getByText('页面不存在').waitFor();
});

test('a lead sees why somebody waits, what comes next, and that no wait was told yet', async () => {
  const agent = await desks.open('agent', '/');
  await agent.request.put(`${desks.address}/api/me/presence`, { data: { state: 'away' } });
  const page = await desks.open('lead', '/queues', { width: 1280, height: 900 });
  await page.getByText('现在没有人等候').waitFor();
  await page.request.post(`${desks.address}/api/contacts`, { data: { wayIn: 'escalated' } });
  const waiting = page.getByRole('region', { name: '正在等候' });
  await waiting.getByText('第 1 位').waitFor();
  await waiting.getByText('投诉台').waitFor();
  await waiting.getByText('后放宽到更多的人。').waitFor();
  await page.getByText('还没有告知过等候时间').waitFor();
  expect(await findAccessFaults(page)).toEqual([]);
  await savePicture(page, 'queue-now-zh');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('No. 1').waitFor();
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await measureOverflow(page)).toBe(0);
  await savePicture(page, 'queue-now-en-640');
  expect(desks.wrong).toEqual([]);
});
