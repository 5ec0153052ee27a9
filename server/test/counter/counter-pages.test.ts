import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cardEnding, CUIYUAN } from '../help/counter/visits.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, measureOverflow } from '../help/pages/look-at-page.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('counter');
}, 180_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function findBreaches(page: Page): Promise<string[]> {
  const beyond = await measureOverflow(page);
  return [...(await findAccessFaults(page)), ...(beyond > 0 ? [`${beyond} px too wide`] : [])];
}

const PHONE = '13800001034';
const TAIL = String(1000 + ((34 * 3571 + 1618) % 9000));

/** In Chinese: a customer at the counter of 翠苑, found by number. */
async function comeIn(agent: Page): Promise<void> {
  await agent.getByRole('combobox', { name: '您在哪个营业厅' }).click();
  await agent.getByTitle('翠苑营业厅').click();
  await agent.getByText('文三路 402 号').waitFor();
  await agent.getByRole('textbox', { name: /^客户的号码或姓名/u }).fill(PHONE);
  await agent.getByRole('textbox', { name: /^客户的号码或姓名/u }).press('Enter');
  await agent.getByText('138****1034').waitFor();
}

test('a visit goes through its three steps with the keyboard, back and forth, and ends with a receipt', async () => {
  const agent = await desks.open('agent', '/counter', { width: 1280, height: 860 });
  const owner = await nameOf(`+86${PHONE}`);
  await comeIn(agent);
  await agent.getByRole('textbox', { name: '客户说什么' }).fill('手机被偷了，要停机');
  expect(await findBreaches(agent)).toEqual([]);
  await savePicture(agent, 'counter-begin');
  // A reload keeps who was found and what was typed.
  await agent.getByRole('textbox', { name: '客户说什么' }).blur();
  await agent.reload();
  await agent.getByText('138****1034').waitFor();
  expect(await agent.getByRole('textbox', { name: '客户说什么' }).inputValue()).toBe('手机被偷了，要停机');
  await agent.getByRole('button', { name: '开始来访' }).dblclick();
  await agent.getByRole('heading', { level: 1, name: /^来访 V/u }).waitFor();

  await agent.getByText('自称，未核实').waitFor();
  await agent.getByRole('textbox', { name: '证件号码' }).fill(cardEnding('0000'));
  await agent.getByRole('textbox', { name: /^证件上的姓名/u }).fill(owner);
  // What was typed of the papers is there after going on and back, and gone after a reload.
  await agent.getByRole('heading', { level: 1 }).click();
  await agent.keyboard.press(']');
  await agent.getByRole('heading', { name: '这里能不能办' }).waitFor();
  await agent.keyboard.press('[');
  expect(await agent.getByRole('textbox', { name: '证件号码' }).inputValue()).toBe(cardEnding('0000'));
  await agent.getByRole('checkbox', { name: /^我看过原件/u }).check();
  await agent.getByRole('button', { name: '登记证件' }).click();
  await agent.getByText('与 BOSS 不符').waitFor();
  await agent.getByText('今天还可登记 4 次').waitFor();
  await savePicture(agent, 'counter-who');
  expect(await findBreaches(agent)).toEqual([]);
  await agent.getByRole('textbox', { name: '证件号码' }).fill(cardEnding(TAIL));
  await agent.getByRole('textbox', { name: /^证件上的姓名/u }).fill(owner);
  await agent.getByRole('checkbox', { name: /^我看过原件/u }).check();
  await agent.getByRole('button', { name: '登记证件' }).dblclick();
  await agent.getByText('已核实').waitFor();
  expect(await agent.getByText('与 BOSS 一致').count()).toBe(1);

  await agent.getByRole('button', { name: /^下一步：办什么/u }).click();
  await agent.getByRole('combobox', { name: '营业厅业务' }).click();
  await agent.getByTitle('过户').click();
  await agent.getByText('本厅不办，请到以下营业厅').waitFor();
  await agent.getByText('体育场路 218 号').waitFor();
  await savePicture(agent, 'counter-what');
  expect(await findBreaches(agent)).toEqual([]);
  // The address names the step: a reload comes back to it.
  await agent.reload();
  await agent.getByText('本厅不办，请到以下营业厅').waitFor();
  await agent.getByRole('button', { name: /^下一步：结果/u }).click();
  await agent.getByRole('textbox', { name: '登记了什么' }).fill('咨询过户。请原机主和新机主同去武林营业厅。');
  await agent.getByRole('combobox', { name: /^请客户去哪个营业厅/u }).click();
  await agent.getByTitle('武林营业厅').click();
  await savePicture(agent, 'counter-result');
  expect(await findBreaches(agent)).toEqual([]);
  await agent.getByRole('button', { name: '办结并出回执' }).dblclick();

  const receipt = agent.getByRole('article');
  await receipt.getByText('营业厅来访回执').waitFor();
  const said = await receipt.innerText();
  expect(said).toContain('武林营业厅');
  expect(said).not.toContain(PHONE);
  expect(said).not.toContain(owner);
  expect(said).not.toContain(TAIL);
  expect(await findBreaches(agent)).toEqual([]);
  await savePicture(agent, 'counter-receipt');
  await agent.emulateMedia({ media: 'print' });
  expect(await agent.getByRole('navigation', { name: '主菜单' }).isVisible()).toBe(false);
  expect(await receipt.isVisible()).toBe(true);
  await savePicture(agent, 'counter-receipt-print');
  expect(desks.wrong).toEqual([]);
});

/** As it stands on the card that lies on the counter. */
async function nameOf(phone: string): Promise<string> {
  const client = new Client({ connectionString: desks.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('select name from customer where phone = $1', [phone]);
  await client.end();
  return rows[0]?.name ?? '';
}

test('stands on a narrow window and in English', async () => {
  const agent = await desks.open('agent', '/counter', { width: 640, height: 900 });
  const stand = { data: { hallId: CUIYUAN }, headers: { origin: desks.address } };
  await agent.context().request.put(`${desks.address}/api/counter/stand`, stand);
  await agent.reload();
  await agent.getByRole('button', { name: '开始来访' }).waitFor();
  expect(await findBreaches(agent)).toEqual([]);
  await savePicture(agent, 'counter-640', { fullPage: true });
  await agent.getByRole('button', { name: '开始来访' }).click();
  await agent.getByRole('heading', { level: 1, name: /^来访 V/u }).waitFor();
  await agent.getByRole('button', { name: 'English' }).click();
  await agent.getByRole('heading', { level: 1, name: /^Visit V/u }).waitFor();
  await savePicture(agent, 'counter-640-who-en', { fullPage: true });
  expect(await findBreaches(agent)).toEqual([]);
  await agent.setViewportSize({ width: 1920, height: 1000 });
  await agent.getByRole('button', { name: /^Next: what for/u }).click();
  await agent.getByRole('combobox', { name: 'Hall service' }).click();
  await agent.getByTitle('Business account changes').click();
  await agent.getByText('Not done in this hall').waitFor();
  await savePicture(agent, 'counter-what-en');
  expect(await findBreaches(agent)).toEqual([]);
  await agent.getByRole('button', { name: /^Next: result/u }).click();
  await agent.getByRole('textbox', { name: 'What was recorded' }).fill('Asked about a company account.');
  await agent.getByRole('button', { name: 'Finish and issue receipt' }).click();
  await agent.getByRole('article').getByText('Hall visit receipt').waitFor();
  await savePicture(agent, 'counter-receipt-en');
  expect(desks.wrong).toEqual([]);
});
