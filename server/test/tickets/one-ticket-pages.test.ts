import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import {
  findAccessFaults,
  measureOverflow,
  readShift,
  waitUntilThere,
  watchShifts,
} from '../help/pages/look-at-page.ts';
import { savePicture } from '../help/pages/save-picture.ts';
import { newKey } from '../help/person.ts';
import { png } from '../help/portal-files.ts';

const look = (page: Page, name: string) => savePicture(page, `ticket-page-${name}`, { fullPage: true });

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('one-ticket');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function raise(agent: Page, summary: string): Promise<string> {
  const form = { happened: '上月在省内被收取漫游费' };
  const data = { key: newKey(), kind: 'complaint', category: 'billing', summary, form };
  const reply = await agent.request.post(`${desks.address}/api/tickets`, { data });
  return ((await reply.json()) as { id: string }).id;
}

const history = (page: Page) => page.getByRole('region', { name: '经过' });

const moves = (page: Page) => page.getByRole('region', { name: '下一步' });
const stands = (page: Page, state: string) => page.locator('[aria-current="step"]', { hasText: state }).waitFor();
const aside = async (page: Page, verb: string) => {
  await moves(page).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: verb }).click();
};

test('a colleague is mentioned, hears of it at once, opens it and answers; the badge goes', async () => {
  const agent = await desks.open('agent', '/tickets');
  const id = await raise(agent, '请同事复核话单');
  await agent.goto(`${desks.address}/tickets/${id}`);
  const billing = await desks.open('billing-zj', '/tickets');
  const note = agent.getByRole('form', { name: '备注' });
  await agent.getByText('只有同事看得到，客户看不到。').waitFor();
  await note.getByRole('textbox').pressSequentially('请 @fang');
  const offered = agent.getByRole('menuitem');
  await expect.poll(() => offered.allTextContents()).toEqual([expect.stringContaining('方晓岚')]);
  await agent.keyboard.press('Enter');
  await note.getByRole('textbox').pressSequentially('复核话单');
  await note.locator('input[type="file"]').setInputFiles({ name: '话单.png', mimeType: 'image/png', buffer: png() });
  await note.getByText('话单.png').waitFor();
  await note.getByText('1 KB').waitFor();
  await note.getByRole('textbox').press('Control+Enter');
  await history(agent).getByText('@方晓岚').waitFor();
  await history(agent).getByText('话单.png').waitFor();
  await expect.poll(() => note.getByRole('textbox').inputValue()).toBe('');

  await billing.getByRole('button', { name: '提到我，1 条未读' }).click();
  await billing.getByRole('link', { name: /复核话单/u }).click();
  await history(billing).getByText('@方晓岚').waitFor();
  await billing.getByRole('button', { name: /提到我$/u }).waitFor();
  const answer = billing.getByRole('form', { name: '备注' });
  await answer.getByRole('textbox').fill('已复核，确属边界漫游');
  await answer.getByRole('button', { name: '发备注' }).dblclick();
  await history(agent).getByText('已复核，确属边界漫游').waitFor();
  expect(await history(agent).getByText('已复核，确属边界漫游').count()).toBe(1);

  await history(agent)
    .getByRole('button', { name: /^edit 修改$/u })
    .click();
  await agent.getByRole('textbox', { name: '修改备注' }).fill('请复核话单，急');
  await agent.getByRole('button', { name: '保存' }).click();
  await history(billing).getByText('请复核话单，急').waitFor();
  await history(billing).getByRole('button', { name: '已修改' }).click();
  await billing
    .getByText(/请 .*复核话单$/u)
    .last()
    .waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('the page of a ticket has no findings, and nothing off the screen, wide and narrow', async () => {
  const agent = await desks.open('agent', '/tickets');
  const id = await raise(agent, '客户称在省内被收取漫游费，要求退还并说明原因');
  const billing = await desks.open('billing-zj', `/tickets/${id}`, { width: 1280, height: 900 });
  const send = (path: string, data: object) => billing.request.post(`${desks.address}/api${path}`, { data });
  await send(`/tickets/${id}/accept`, { key: newKey() });
  await send(`/tickets/${id}/notes`, { key: newKey(), text: '客户情绪激动，请优先。话单见附件。' });
  await send(`/tickets/${id}/hold`, { key: newKey(), reason: '等计费部复核' });
  await history(billing).getByText('等计费部复核').waitFor();
  await billing.getByText('没有登记客户').waitFor();
  expect(await findAccessFaults(billing)).toEqual([]);
  const here = () => billing.evaluate<string>('document.activeElement.textContent');
  await billing.keyboard.press('k');
  await expect.poll(here).toContain('等计费部复核');
  await billing.keyboard.press('k');
  await expect.poll(here).toContain('客户情绪激动');
  await billing.keyboard.press('j');
  await expect.poll(here).toContain('等计费部复核');
  for (const width of [1920, 1280, 960, 640]) {
    await billing.setViewportSize({ width, height: 900 });
    const over = await measureOverflow(billing);
    expect([width, over]).toEqual([width, 0]);
    await look(billing, `${width}`);
  }
  expect(await findAccessFaults(billing)).toEqual([]);
  await billing.setViewportSize({ width: 1280, height: 900 });
  await billing.getByRole('button', { name: '切换到深色' }).click();
  expect(await findAccessFaults(billing)).toEqual([]);
  await look(billing, 'dark');
  await billing.getByRole('button', { name: 'English' }).click();
  await billing.getByRole('heading', { name: 'History' }).waitFor();
  await look(billing, 'dark-en');
  await billing.getByRole('button', { name: 'Show workflow' }).click();
  await billing
    .getByRole('dialog')
    .getByRole('img', { name: /On hold/u })
    .waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('nothing jumps on the page of a ticket as answers come one after the other', async () => {
  const agent = await desks.open('agent', '/account');
  const id = await raise(agent, '慢速线路上打开');
  await watchShifts(agent);
  let later = 0;
  await agent.route(/\/api\/(?!live|me\b)/u, async (route) => {
    later += 80;
    setTimeout(() => void route.continue().catch(() => undefined), later);
  });
  await agent.goto(`${desks.address}/tickets/${id}`);
  await waitUntilThere(agent);
  await history(agent).getByText('受理').waitFor();
  const { shift, by } = await readShift(agent);
  expect({ shift: shift > 0.02 ? shift : 0, by: shift > 0.02 ? by : [] }).toEqual({ shift: 0, by: [] });
}, 60_000);

test('putting aside and giving up are asked once, with what follows; words typed and not sent are there again', async () => {
  const agent = await desks.open('agent', '/tickets');
  const id = await raise(agent, '挂起前问清楚');
  const billing = await desks.open('billing-zj', `/tickets/${id}`);
  await moves(billing).getByRole('button', { name: '接单', disabled: false }).waitFor();
  await billing.keyboard.press('Enter');
  await stands(billing, '处理中');
  await aside(billing, '挂起');
  const dialog = billing.getByRole('dialog');
  await dialog.getByText(/^继续计时：/u).waitFor();
  await dialog.getByLabel('原因').press('Control+Enter');
  await dialog.getByText('请先填写：原因。').waitFor();
  await dialog.getByLabel('原因').fill('等计费部复核');
  await dialog.getByLabel('原因').press('Control+Enter');
  await stands(billing, '挂起');
  await billing
    .getByRole('region', { name: '时限' })
    .getByText(/起计时/u)
    .first()
    .waitFor();
  await billing.getByRole('region', { name: '经过' }).getByText('等计费部复核').waitFor();
  const undo = billing.getByRole('button', { name: '撤销这一步' });
  // However long the page is looked at: whoever rests on it is not hurried.
  await undo.last().focus();
  expect(await findAccessFaults(billing)).toEqual([]);
  // Accepting it is not taken back past what came after; putting aside is.
  await undo.last().click();
  await stands(billing, '处理中');
  await billing.getByRole('region', { name: '经过' }).getByText('撤销上一步').waitFor();
  // The answer is lost: whether it was taken back nobody knows, and asked again it is taken back once.
  await moves(billing).getByRole('button', { name: '更多' }).click();
  await billing.getByRole('menuitem', { name: '挂起' }).click();
  await dialog.getByLabel('原因').fill('等客户来电');
  await dialog.getByLabel('原因').press('Control+Enter');
  await stands(billing, '挂起');
  const undoing = '**/undo-move';
  await billing.route(undoing, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await undo.last().click();
  const unanswered = billing.getByRole('alert').filter({ hasText: '撤销是否成功还不清楚' });
  await unanswered.waitFor();
  await billing.unroute(undoing);
  await unanswered.getByRole('button', { name: '撤销这一步' }).click();
  await billing.getByText(/^已撤销（已挂起/u).waitFor();
  // A colleague acts meanwhile: what was done stands, and who was faster is said.
  await moves(billing).getByRole('button', { name: '更多' }).click();
  await billing.getByRole('menuitem', { name: '挂起' }).click();
  await dialog.getByLabel('原因').fill('再等一次复核');
  await dialog.getByLabel('原因').press('Control+Enter');
  await stands(billing, '挂起');
  // Whoever rests on it is not hurried.
  await undo.last().focus();
  const lead = await desks.open('lead', '/tickets');
  const cancelled = { key: newKey(), reason: '客户来电撤诉' };
  await lead.request.post(`${desks.address}/api/tickets/${id}/cancel`, { data: cancelled });
  await billing.keyboard.press('Control+z');
  await billing.getByText(/^没能撤销（已挂起 .*郑立群/u).waitFor();
  const other = await raise(agent, '写到一半的工单');

  await agent.goto(`${desks.address}/tickets/${other}`);
  await agent.getByRole('tab', { name: '备注' }).waitFor();
  await agent.keyboard.press('m');
  const note = agent.getByRole('form', { name: '备注' });
  await note.getByRole('textbox').press('Control+Enter');
  await note.getByText('请先写内容。').waitFor();
  await note.getByRole('textbox').fill('写到一半');
  await agent.reload();
  await expect.poll(() => note.getByRole('textbox').inputValue()).toBe('写到一半');
  await aside(agent, '撤销');
  await agent.getByRole('dialog').getByText('撤销后工单结束').waitFor();
  // Its first field has the focus, and what is typed there stays when the dialog is closed.
  const reason = agent.getByRole('dialog').getByLabel('原因');
  await expect.poll(() => reason.evaluate((field) => field.matches(':focus'))).toBe(true);
  await agent.keyboard.type('重复登记');
  await agent.keyboard.press('Escape');
  await reason.waitFor({ state: 'detached' });
  await aside(agent, '撤销');
  await expect.poll(() => reason.inputValue()).toBe('重复登记');
  await agent.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await stands(agent, '已撤销');
  await agent.getByText('这张工单已结束，没有后续。').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('beside a call colleagues note for each other; whoever is mentioned opens the contact by it', async () => {
  const agent = await desks.open('agent', '/desk');
  const send = async (path: string, data: object = {}) =>
    (await agent.request.post(`${desks.address}/api${path}`, { data })).json() as Promise<{ contactId: string }>;
  const { contactId } = await send('/sample-callers/roaming-same-base-station/ring');
  await send(`/contacts/${contactId}/answer`);
  const expert = await desks.open('expert', '/desk');
  const { id } = (await (await expert.request.get(`${desks.address}/api/me`)).json()) as { id: string };
  await send(`/contacts/${contactId}/notes`, { key: newKey(), text: `@[${id}] 请听一下这通电话` });
  await agent.goto(`${desks.address}/desk/${contactId}`);
  await agent.getByRole('button', { name: /同事备注 1$/u }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByText('请听一下这通电话').waitFor();
  await dialog.getByRole('textbox').fill('客户说话很急');
  await dialog.getByRole('textbox').press('Control+Enter');
  await dialog.getByText('客户说话很急').waitFor();

  await expert.getByRole('button', { name: '提到我，1 条未读' }).click();
  await expert.getByRole('link', { name: /请听一下这通电话/u }).click();
  await expert.waitForURL(`**/desk/${contactId}`);
  await expert.getByRole('button', { name: /提到我$/u }).waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);
