import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, measureCrowding, measureOverflow } from '../help/pages/look-at-page.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('presence', 'sample-work');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const put = async (page: Page, data: object) => {
  expect((await page.request.put(`${desks.address}/api/me/presence`, { data })).ok()).toBe(true);
};
const status = (page: Page) => page.getByRole('button', { name: /^状态：/u });
const boxOf = async (page: Page) => status(page).boundingBox();

async function showDayBefore(page: Page): Promise<void> {
  const day = page.getByRole('textbox', { name: '日期' });
  const before = new Date(Date.parse(await day.inputValue()) - 24 * 3_600_000).toISOString().slice(0, 10);
  await day.fill(before);
  await day.press('Enter');
}

test('a break is chosen by keyboard, counts down, and one key ends it; the bar does not move', async () => {
  const agent = await desks.open('agent', '/desk');
  await put(agent, { state: 'ready' });
  await expect.poll(() => status(agent).innerText()).toContain('空闲');
  const before = await boxOf(agent);
  await agent.keyboard.press('s');
  await agent.getByRole('menuitem', { name: '小休' }).waitFor();
  await savePicture(agent, 'presence-menu');
  await agent.getByRole('menuitem', { name: '小休' }).click();
  const dialog = agent.getByRole('dialog', { name: '小休' });
  await dialog.getByRole('radio', { name: '休息' }).press('ArrowRight');
  expect(await dialog.getByRole('spinbutton').inputValue()).toBe('30');
  await savePicture(agent, 'presence-break');
  expect(await findAccessFaults(agent)).toEqual([]);
  await dialog.getByRole('spinbutton').press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => status(agent).innerText()).toMatch(/用餐[\s\S]*−(29|30):/u);
  expect(await boxOf(agent)).toEqual(before);
  await agent.getByRole('button', { name: '恢复空闲' }).waitFor();
  await savePicture(agent, 'presence-on-break');
  await agent.keyboard.press('s');
  await expect.poll(() => status(agent).innerText()).toContain('空闲');
  await agent.getByRole('button', { name: '恢复空闲' }).waitFor({ state: 'hidden' });
  await agent.goto(`${desks.address}/presence`);
  await agent.getByRole('heading', { name: '我的在席记录' }).waitFor();
  await agent.getByRole('cell', { name: '小休 · 用餐' }).first().waitFor();
  expect(await findAccessFaults(agent)).toEqual([]);
  await savePicture(agent, 'presence-own');
  await agent.setViewportSize({ width: 1280, height: 900 });
  await agent.getByRole('button', { name: 'English', exact: true }).click();
  await put(agent, { state: 'break', reason: 'technical', minutes: 15 });
  await agent.getByRole('button', { name: 'I’m back' }).waitFor();
  expect(await measureCrowding(agent)).toBe(0);
  await savePicture(agent, 'presence-own-en');
  await put(agent, { state: 'ready' });
});

test('with a contact in hand a break waits for its end unless one says now', async () => {
  const agent = await desks.open('agent', '/desk');
  await put(agent, { state: 'ready' });
  const reply = await agent.request.post(`${desks.address}/api/contacts`, { data: { wayIn: 'counter' } });
  const { id }: { id: string } = await reply.json();
  await expect
    .poll(async () => (await agent.request.post(`${desks.address}/api/contacts/${id}/answer`)).status())
    .toBe(200);
  await expect.poll(() => status(agent).innerText()).toContain('服务中');
  await agent.keyboard.press('s');
  await agent.getByRole('menuitem', { name: '小休' }).click();
  const dialog = agent.getByRole('dialog', { name: '小休' });
  expect(await dialog.getByRole('radio', { name: '处理完手头的来访后' }).isChecked()).toBe(true);
  await savePicture(agent, 'presence-after');
  await dialog.getByRole('button', { name: '处理完后小休' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await status(agent).getAttribute('title')).toBe('处理完后：小休 · 休息');
  await agent.request.post(`${desks.address}/api/contacts/${id}/close`);
  await expect.poll(() => status(agent).innerText()).toContain('休息');
  await put(agent, { state: 'ready' });
});

test('the lead sees what everybody is and their days as bands', async () => {
  const lead = await desks.open('lead', '/presence');
  const row = lead.getByRole('row', { name: /林晓彤/u });
  await row.waitFor();
  const agent = await desks.open('agent', '/desk');
  await put(agent, { state: 'break', reason: 'meal', minutes: 30 });
  await expect.poll(() => row.innerText()).toContain('小休 · 用餐');
  expect(await row.getByRole('img').getAttribute('aria-label')).toMatch(/林晓彤：/u);
  expect(await findAccessFaults(lead)).toEqual([]);
  await savePicture(lead, 'presence-team');
  await showDayBefore(lead);
  await expect.poll(() => row.innerText()).toMatch(/服务中 \d+ 小时/u);
  await savePicture(lead, 'presence-day-before');
  await lead.setViewportSize({ width: 1920, height: 1000 });
  await savePicture(lead, 'presence-team-1920');
  await lead.setViewportSize({ width: 640, height: 900 });
  expect(await measureOverflow(lead)).toBeLessThanOrEqual(0);
  await lead.setViewportSize({ width: 1280, height: 900 });
  await lead.getByRole('button', { name: 'English', exact: true }).click();
  await lead
    .getByRole('button', { name: '切换到深色' })
    .or(lead.getByRole('button', { name: /dark/iu }))
    .click();
  await lead.getByRole('heading', { name: 'Presence' }).waitFor();
  await savePicture(lead, 'presence-team-en-dark');
  await put(agent, { state: 'ready' });
  expect(desks.wrong).toEqual([]);
});
