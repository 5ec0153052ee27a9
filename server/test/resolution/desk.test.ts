import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('desk');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** The README's. */
const picture = (page: Page, name: string) => savePicture(page, name, { folder: 'docs/pictures' });

async function ring(agent: Page, caller: string): Promise<void> {
  await agent.getByRole('link', { name: '来电样例' }).click();
  await agent.getByRole('searchbox').fill(caller);
  await agent.getByRole('button', { name: '呼入' }).first().click();
  await agent.getByRole('link', { name: '查看' }).waitFor();
}

/** Takes the ringing call and says what it is about, typing initials as an agent would. */
async function takeCall(agent: Page, initials: string): Promise<void> {
  await agent.getByRole('link', { name: '工作台' }).click();
  await agent.getByRole('link', { name: /热线/ }).first().click();
  await agent.getByRole('button', { name: '接听' }).click();
  await agent.getByRole('combobox', { name: '选择事项类型' }).fill(initials);
  await agent.locator('.ant-select-item-option-active').waitFor();
  await agent.keyboard.press('Enter');
  await agent.getByRole('region', { name: '现在对客户说' }).waitFor();
}

const decision = (page: Page) => page.getByRole('region', { name: '判定' });
const timeline = (page: Page) => page.getByRole('list', { name: '时间线' });

async function finish(agent: Page): Promise<void> {
  await agent.getByRole('button', { name: '结束通话' }).click();
  await agent.getByRole('button', { name: '完成话后处理' }).click();
}

test('an objection without end goes to the expert, who gets everything', async () => {
  const agent = await desks.open('agent', '/');
  const expert = await desks.open('expert', '/');
  await ring(agent, '同一基站');
  await picture(agent, 'sample-callers');
  await takeCall(agent, 'my');
  const evidence = agent.getByRole('region', { name: '依据' });
  await evidence.getByRole('button', { name: '基站与上次是否一致的记录' }).click();
  await evidence.getByText('0559-50210').first().waitFor();
  await decision(agent).getByText('首次解释').waitFor();
  await agent.getByRole('button', { name: '客户不接受' }).click();
  const doIt = decision(agent).getByRole('button', { name: '转给在线专家' });
  await doIt.waitFor();
  await picture(agent, 'desk-decided');
  await doIt.dblclick();
  await agent.getByText('等待专家接听').waitFor();
  const said = agent.getByRole('region', { name: '现在对客户说' });
  await said.getByText('我马上为您转接在线专家，请不要挂机。').waitFor();
  expect(await said.getByText('请问还有其他可以帮您的吗？').count()).toBe(0);

  await expert
    .getByRole('region', { name: /转接请求/ })
    .getByRole('link')
    .click();
  await expert.getByRole('button', { name: '接听' }).click();
  await agent.getByText('沈国平已接听').waitFor();
  await expert.getByRole('button', { name: '退回坐席' }).waitFor();
  await timeline(expert).getByText('专家接听', { exact: true }).waitFor();
  await timeline(expert).getByText('已解释，客户未接受').waitFor();
  await expert.getByRole('region', { name: '现在对客户说' }).waitFor();
  await picture(expert, 'expert-desk');
  await expert.getByRole('region', { name: '专家处理结果' }).getByRole('button', { name: '客户接受' }).click();
  await timeline(expert).getByText('专家处理完毕').waitFor();
  expect(await timeline(expert).getByText('请专家接听').count()).toBe(1);
  await expert.getByRole('button', { name: '完成话后处理' }).click();
}, 120_000);

test('a question that only the customer can answer decides, and what must be recorded is asked for', async () => {
  const agent = await desks.open('agent', '/');
  await ring(agent, '老掉线');
  await takeCall(agent, 'xinhao');
  await decision(agent).getByText('尚未判定').waitFor();
  await picture(agent, 'desk-undecided');
  const question = agent.getByRole('region', { name: '接下来询问' });
  await question.getByRole('button', { name: /否|不/ }).first().click();
  await decision(agent).getByRole('button', { name: '生成投诉工单' }).click();
  await timeline(agent).getByText('生成工单').waitFor();
  expect(await timeline(agent).getByText('生成工单').count()).toBe(1);
  await finish(agent);
}, 120_000);

test('a BOSS function needs the caller verified, and survives a killed server and a reload', async () => {
  const agent = await desks.open('agent', '/');
  await ring(agent, '退订天气');
  await takeCall(agent, 'tuiding');
  await decision(agent).getByRole('button', { name: '立即办理' }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByLabel('客户所报内容').fill('000000');
  await dialog.getByRole('button', { name: /核验/ }).last().click();
  await dialog.getByText('今日还可再试 4 次').waitFor();
  await dialog.getByLabel('客户所报内容').fill('601479');
  await dialog.getByRole('button', { name: /核验/ }).last().click();
  await timeline(agent).getByText('BOSS 办结').waitFor();
  const before = await timeline(agent).innerText();
  await desks.killAndRestart();
  await agent.reload();
  await timeline(agent).getByText('BOSS 办结').waitFor();
  // The names of rules come by themselves.
  await expect.poll(() => timeline(agent).innerText()).toBe(before);
  await finish(agent);
}, 120_000);

test('the desk speaks English as completely', async () => {
  const agent = await desks.openSignIn({ width: 1920, height: 1080 });
  await agent.getByRole('button', { name: '林晓彤' }).click();
  await ring(agent, '来电显示');
  await agent.getByRole('button', { name: 'English' }).click();
  await agent.getByRole('link', { name: 'Desk' }).click();
  await agent
    .getByRole('link', { name: /Hotline/ })
    .first()
    .click();
  await agent.getByRole('button', { name: 'Answer' }).click();
  await agent.getByRole('combobox').first().fill('caller');
  await agent.locator('.ant-select-item-option-active').waitFor();
  await agent.keyboard.press('Enter');
  await agent.getByRole('region', { name: 'Decision' }).getByRole('button').first().waitFor();
  await picture(agent, 'desk-english');
  const shown = await agent.locator('body').innerText();
  const customerWords = /“[^”]*”|[\u4e00-\u9fff]\*+/g;
  expect(shown.replaceAll(customerWords, '')).not.toMatch(/[\u4e00-\u9fff]{4,}/);
}, 120_000);

test('nothing went wrong on any page', () => {
  expect(desks.wrong).toEqual([]);
});
