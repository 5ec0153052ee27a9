import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { NOBODYS, SUBSCRIBER } from '../help/contact-desk.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('party');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const who = (page: Page) => page.getByRole('region', { name: '客户', exact: true });
const timeline = (page: Page) => page.getByRole('list', { name: '时间线' });

async function letIn(agent: Page, phone: string, words: string): Promise<void> {
  await agent.getByRole('button', { name: '登记来访' }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByLabel('号码').first().fill(phone);
  await dialog.getByLabel('对方说了什么').fill(words);
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await agent.getByRole('button', { name: '接听' }).click();
}

test('somebody nobody knows is let in, says who they are, is verified, and turns out to be known', async () => {
  const agent = await desks.open('agent', '/desk');
  await letIn(agent, NOBODYS.replace('+86', ''), '手机在家，想退订一项信息服务');
  await who(agent).getByText('没有客户使用这个号码。').waitFor();
  await who(agent).getByText('199****5678').waitFor();
  await timeline(agent).getByText('手机在家，想退订一项信息服务').waitFor();
  await agent.getByRole('combobox', { name: '选择事项类型' }).fill('td');
  await agent.locator('.ant-select-item-option-active').waitFor();
  await agent.keyboard.press('Enter');
  await agent.getByRole('region', { name: '依据' }).getByText('尚未查询').first().waitFor();
  await agent.getByText('知道来电人是谁以后，才能向 BOSS 查询。').first().waitFor();
  await savePicture(agent, 'party-unknown');

  await who(agent).getByRole('button', { name: '这是哪位客户？' }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByRole('textbox').fill(SUBSCRIBER.phone.replace('+86', ''));
  await dialog.getByRole('button', { name: '查找' }).click();
  await dialog.getByRole('button', { name: '记为自称' }).click();
  await who(agent).getByText(/^自称/).waitFor();
  await savePicture(agent, 'party-claimed');

  await who(agent).getByRole('button', { name: '核验身份' }).click();
  await dialog.getByRole('textbox').fill(SUBSCRIBER.password);
  await dialog.getByRole('button', { name: '核验', exact: true }).click();
  await who(agent).getByText('身份已核验').waitFor();
  await timeline(agent).getByText('识别来电人').waitFor();
  await agent
    .getByRole('region', { name: '依据' })
    .getByText(/条记录/)
    .waitFor();
  await savePicture(agent, 'party-known');

  await who(agent).getByRole('button', { name: '不是本人' }).click();
  await dialog.getByRole('textbox').fill('来电的是他邻居');
  await dialog.getByRole('button', { name: '更正' }).click();
  await who(agent).getByText('未识别', { exact: true }).waitFor();
  await timeline(agent).getByText('来电的是他邻居').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);
