import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, measureOverflow } from '../help/pages/look-at-page.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('escalated', 'sample-work');
}, 180_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function findBreaches(page: Page): Promise<string[]> {
  const beyond = await measureOverflow(page);
  return [...(await findAccessFaults(page)), ...(beyond > 0 ? [`${beyond} px too wide`] : [])];
}

test('a complaint that went past us is recorded with what came before, and its source answered, in either language', async () => {
  const lead = await desks.open('lead', '/escalated', { width: 1280, height: 860 });
  await lead.getByRole('table').waitFor();
  await savePicture(lead, 'escalated-list');
  expect(await findBreaches(lead)).toEqual([]);
  await lead.getByRole('button', { name: '登记升级投诉' }).click();
  const form = lead.getByRole('dialog');
  await form.getByText('申诉中心 12300', { exact: true }).click();
  await form.getByRole('textbox', { name: '来源编号' }).fill('SS-2026-77');
  await form.getByRole('textbox', { name: /^内容/u }).fill('两个流量包重复扣费，不认可答复');
  await form.getByRole('textbox', { name: /^要求什么/u }).fill('退费并书面答复');
  await form.getByRole('textbox', { name: /^客户/u }).fill('13800001008');
  await form.getByRole('textbox', { name: /^客户/u }).press('Enter');
  await form.getByText('138****1008').waitFor();
  await form
    .getByRole('group', { name: '关联此前的记录' })
    .or(form.getByText(/^客户近 180 天没有/u))
    .waitFor();
  // This source has no usual term: it has to be told.
  expect(await form.getByRole('button', { name: '登记', exact: true }).isDisabled()).toBe(true);
  await savePicture(lead, 'escalated-form');
  expect(await findBreaches(lead)).toEqual([]);
  await form.getByText('申诉 12381', { exact: true }).first().click();
  await form.getByRole('button', { name: '登记', exact: true }).dblclick();
  await lead.getByRole('heading', { name: '两个流量包重复扣费，不认可答复' }).waitFor();

  await lead.goto(`${desks.address}/escalated`);
  const row = lead.getByRole('row').filter({ hasText: 'SS-2026-77' });
  await row.getByRole('button', { name: /^登记答复/u }).click();
  const reply = lead.getByRole('dialog');
  await reply.getByRole('textbox', { name: '答复了什么' }).fill('已退费 30 元，并寄出书面答复。');
  await savePicture(lead, 'escalated-reply');
  await reply.getByRole('button', { name: '登记答复' }).dblclick();
  await row.getByText(/已答复/u).waitFor();
  await lead.getByRole('button', { name: 'English' }).click();
  await lead
    .getByRole('row')
    .filter({ hasText: 'SS-2026-77' })
    .getByText(/^Replied/u)
    .waitFor();
  await lead.setViewportSize({ width: 640, height: 900 });
  expect(await findBreaches(lead)).toEqual([]);
  await savePicture(lead, 'escalated-640-en');
  expect(desks.wrong).toEqual([]);
});
