import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { lineOver, Visitor } from '../help/chat/visitor.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, goWithin, measureOverflow } from '../help/pages/look-at-page.ts';
import { jpeg } from '../help/portal-files.ts';
import { savePicture } from '../help/pages/save-picture.ts';

const POLL = { timeout: 15_000 };

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('answering');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const boxOf = (page: Page) => page.getByRole('textbox', { name: '回复客户' });
const listOf = (page: Page) => page.getByRole('listbox', { name: '常用语' });
const post = (page: Page, path: string, data: object = {}) =>
  page.request.post(`${desks.address}/api${path}`, { data });

async function comeIn(question: string, phone?: string) {
  const visitor = new Visitor(lineOver(() => desks.address));
  const { chat } = await visitor.begin({ question, ...(phone && { phone }) });
  return { visitor, contactId: chat.chat };
}

const theirs = async (visitor: Visitor) =>
  (await visitor.messages()).messages.flatMap(({ kind, text }) => (kind === 'system' ? [] : [text]));

/** At the desk, with a chat in conversation. */
async function openAnswered(question: string, phone?: string) {
  const page = await desks.open('agent', '/desk');
  await page.request.put(`${desks.address}/api/me/presence`, { data: { state: 'ready' } });
  const come = await comeIn(question, phone);
  await page.locator(`a[href="/desk/${come.contactId}"]`).click();
  await page.getByRole('button', { name: /接入/u }).click();
  await boxOf(page).waitFor();
  return { page, ...come };
}

test('an answer is found by the keyboard alone, filled from the contact, and not sent while a slot is open', async () => {
  const { page, visitor, contactId } = await openAnswered('退费一直没到账', '13800001015');
  await page
    .getByText(/138\*{4}1015/u)
    .first()
    .waitFor();
  await boxOf(page).pressSequentially('您好 /hdy');
  await listOf(page).getByRole('option', { name: '约定回电' }).waitFor({ state: 'detached' });
  await page.getByText('没有符合的常用语').waitFor();
  await boxOf(page).press('Enter');
  expect(await theirs(visitor)).toEqual(['退费一直没到账']);
  await boxOf(page).fill('');
  await boxOf(page).pressSequentially('/ydhd');
  await expect.poll(() => listOf(page).getByRole('option').count(), POLL).toBe(1);
  await savePicture(page, 'answers-list');
  expect(await findAccessFaults(page)).toEqual([]);
  await boxOf(page).press('Enter');
  await expect.poll(() => boxOf(page).inputValue(), POLL).toMatch(/\{回电时间\}.*尾号 1015/u);
  await boxOf(page).press('Enter');
  await page.getByRole('alert').getByText('“回电时间”还没有填').waitFor();
  await savePicture(page, 'answers-open-slot');
  expect(await theirs(visitor)).toHaveLength(1);
  // What is open is selected: typing fills it.
  await page.keyboard.type('今天下午五点前');
  await boxOf(page).press('Enter');
  await expect
    .poll(async () => (await theirs(visitor)).at(-1), POLL)
    .toBe('好的，我们会在 今天下午五点前 给您尾号 1015 的号码回电，请保持电话畅通。');
  await post(page, `/contacts/${contactId}/matter`, { type: 'refund.not-arrived' });
  await page.getByText('承诺的退费没有到账').first().waitFor();
  await boxOf(page).press('Control+/');
  await expect.poll(() => listOf(page).getByRole('option').first().textContent(), POLL).toMatch(/退费.*本事项/u);
  await boxOf(page).pressSequentially('zhiqian');
  await boxOf(page).press('Escape');
  expect(await listOf(page).count()).toBe(0);
  await boxOf(page).fill('');
  await page.getByRole('button', { name: '常用语' }).click();
  await boxOf(page).pressSequentially('问候');
  await boxOf(page).press('Shift+Enter');
  await expect.poll(() => boxOf(page).inputValue(), POLL).toMatch(/^Hello (?:Mr|Ms) /u);
  await post(page, `/contacts/${contactId}/close`);
  expect(desks.wrong).toEqual([]);
});

test('answers are kept on a page of their own: one’s own by an agent, shared ones by a lead; in English and narrow, too', async () => {
  const page = await desks.open('agent', '/canned-answers');
  await page.getByRole('row', { name: /退费进度/u }).waitFor();
  await savePicture(page, 'answers-page');
  expect(await findAccessFaults(page)).toEqual([]);
  await page.getByRole('button', { name: /新建常用语/u }).click();
  await page.getByLabel('名称').fill('我的致歉');
  await page.getByLabel('内容', { exact: true }).fill('{客户称呼}，非常抱歉，{原因}。');
  await page.getByText('待填项：客户称呼、原因').waitFor();
  await savePicture(page, 'answers-form');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('searchbox', { name: /查找/u }).fill('wdzq');
  await page.getByRole('row', { name: /我的致歉/u }).waitFor();
  await page.getByRole('button', { name: '我的致歉' }).click();
  await page.getByText('第 1 版').waitFor();
  expect(await findAccessFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('searchbox', { name: /查找/u }).fill('退费进度');
  await page.getByRole('button', { name: '退费进度' }).click();
  await page.getByRole('button', { name: '复制成我的' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => page.getByRole('row', { name: /退费进度/u }).count(), POLL).toBe(2);
  const lead = await desks.open('lead', '/desk');
  await goWithin(lead, '/canned-answers');
  expect(await lead.getByRole('row', { name: /我的致歉/u }).count()).toBe(0);
  await lead.getByRole('button', { name: 'English' }).click();
  await lead.getByRole('button', { name: /New canned answer/u }).click();
  await lead.getByLabel('For', { exact: true }).click();
  await lead.getByTitle('The province').click();
  await savePicture(lead, 'answers-form-english');
  await lead.keyboard.press('Escape');
  await lead.setViewportSize({ width: 640, height: 800 });
  expect(await measureOverflow(lead)).toBeLessThanOrEqual(0);
  await savePicture(lead, 'answers-narrow');
  expect(desks.wrong).toEqual([]);
});

test('an expert is asked first by the keyboard, reads along and answers; then has the contact by one act', async () => {
  const expert = await desks.open('expert', '/desk');
  await expert.request.put(`${desks.address}/api/me/presence`, { data: { state: 'ready' } });
  const { page, visitor, contactId } = await openAnswered('同一基站，为什么收漫游费', '13800001015');
  await post(page, `/contacts/${contactId}/matter`, { type: 'security.harassment' });
  await page.getByText('骚扰电话').first().waitFor();
  await post(page, `/contacts/${contactId}/marks`, { explained: true, accepted: false });
  await boxOf(page).press('Escape');
  await page.keyboard.press('q');
  await page.getByRole('textbox', { name: '想问专家什么' }).fill('客户还是不接受，怎么说？');
  await page.reload();
  await page.getByRole('button', { name: /先问专家/u }).click();
  const question = page.getByRole('textbox', { name: '想问专家什么' });
  await expect.poll(() => question.inputValue(), POLL).toBe('客户还是不接受，怎么说？');
  await question.press('Enter');
  await page.getByText('等专家回应').waitFor();
  await expert.locator(`a[href="/desk/${contactId}"]`).click();
  await expert.getByText('客户还是不接受，怎么说？').waitFor();
  await expert.getByRole('log').getByText('同一基站，为什么收漫游费').waitFor();
  await expert.keyboard.press('a');
  await page.getByText('沈国平正在看').waitFor();
  expect(await findAccessFaults(expert)).toEqual([]);
  await expert.getByRole('textbox', { name: '答复同事' }).fill('先安抚，再转给我');
  await savePicture(expert, 'consult-expert');
  await expert.getByRole('textbox', { name: '答复同事' }).press('Enter');
  await page.getByText('先安抚，再转给我').waitFor();
  await page.getByRole('navigation', { name: '来访' }).getByText('专家已答复').waitFor();
  await savePicture(page, 'consult-agent');
  expect(await findAccessFaults(page)).toEqual([]);
  expect(await theirs(visitor)).toEqual(['同一基站，为什么收漫游费']);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'End the consult' }).waitFor();
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  await savePicture(page, 'consult-narrow');
  await page.getByRole('button', { name: /Hand over to Shen Guoping/u }).click();
  await expert.getByRole('textbox', { name: '回复客户' }).waitFor();
  await page.getByText('Shen Guoping has answered').waitFor();
  await post(expert, `/contacts/${contactId}/close`);
  expect(desks.wrong).toEqual([]);
});

test('a file that waits for the line is sent after a reload, too', async () => {
  const { page, visitor, contactId } = await openAnswered('帮我看看账单');
  await page.route('**/message-files*', (route) => route.abort());
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /文件/u }).click(),
  ]);
  await chooser.setFiles({ name: '账单.jpg', mimeType: 'image/jpeg', buffer: jpeg() });
  await page.getByRole('button', { name: /^发\s?送$/u }).click();
  const log = page.getByRole('log', { name: '对话' });
  await log.getByText('等待连接，恢复后自动发出').waitFor();
  await page.reload();
  await log.getByText('账单.jpg').waitFor();
  await log.getByText('等待连接，恢复后自动发出').waitFor();
  await page.unroute('**/message-files*');
  const files = async () => (await visitor.messages()).messages.flatMap(({ file }) => file?.name ?? []);
  await expect.poll(files, POLL).toEqual(['账单.jpg']);
  await log.getByText('已发送').or(log.getByText('已送达')).first().waitFor();
  await post(page, `/contacts/${contactId}/close`);
});

test('what was between a customer and us stands in one line; of an unknown visitor, their earlier chats', async () => {
  const before = await openAnswered('信号一直不好', '13800001015');
  await post(before.page, `/contacts/${before.contactId}/close`);
  const { page, contactId } = await openAnswered('再问一次漫游费', '13800001015');
  await page.getByRole('button', { name: '全部往来' }).click();
  const panel = page.getByRole('dialog', { name: '全部往来' });
  await panel
    .getByRole('link', { name: /生成工单/u })
    .first()
    .waitFor();
  await panel.getByRole('button', { name: '查看对话' }).first().click();
  await panel.getByText('信号一直不好').waitFor();
  expect(await findAccessFaults(page)).toEqual([]);
  await savePicture(page, 'line');
  await page.keyboard.press('Escape');
  await post(page, `/contacts/${contactId}/close`);
  const stranger = await openAnswered('宽带连不上');
  await post(stranger.page, `/contacts/${stranger.contactId}/close`);
  await stranger.visitor.must(stranger.visitor.trySay({ text: '还是连不上' }));
  await stranger.page.locator('a[data-ringing]').click();
  await stranger.page.getByRole('button', { name: /接入/u }).click();
  await stranger.page.getByRole('button', { name: '这位访客以前的对话' }).click();
  const earlier = stranger.page.getByRole('dialog', { name: '这位访客以前的对话' });
  await earlier.getByRole('button', { name: '查看对话' }).click();
  await earlier.getByText('宽带连不上').waitFor();
  await savePicture(stranger.page, 'line-visitor');
  expect(desks.wrong).toEqual([]);
});
