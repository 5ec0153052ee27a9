import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { QueueRules } from '../../src/contact/queues/rules/queue-rules-contract.ts';
import type { Consult } from '../../src/deciding/hand-over/consult-contract.ts';
import type { NoticeDetail } from '../../src/foundation/notices/notice/contract.ts';
import { OverHttp } from '../help/chat/staff-over-http.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { noticeOf } from '../help/notices/write-notices.ts';
import { savePicture } from '../help/pages/save-picture.ts';
import { newKey } from '../help/person.ts';

const POLL = { timeout: 20_000 };

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('together');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const ask = async <T>(page: Page, method: string, path: string, data?: object): Promise<T> => {
  const reply = await page.request.fetch(`${desks.address}/api${path}`, { method, ...(data && { data }) });
  if (!reply.ok()) throw new Error(`${method} ${path}: ${reply.status()} ${await reply.text()}`);
  return reply.status() === 204 ? ({} as T) : reply.json();
};
const be = (page: Page, state: string) => ask(page, 'PUT', '/me/presence', { state });

/** The lead has everybody write with so many customers at once. */
async function letWriteWith(lead: Page, max: number): Promise<void> {
  const { version, body } = await ask<QueueRules>(lead, 'GET', '/queue-rules?provinceId=zj');
  for (const [name, channel] of Object.entries(body.rules.channels)) if (name === 'web-chat') channel.max = max;
  await ask(lead, 'PUT', '/queue-rules', { provinceId: 'zj', version, body, reason: '试一试' });
}

/** A customer before a page of their own, in their language. */
async function comeIn(question: string, english = false): Promise<Page> {
  const page = await desks.openSignIn({ width: 420, height: 720 });
  await page.goto(`${desks.address}/chat/app?site=portal&language=${english ? 'en' : 'zh-CN'}`);
  await page.getByLabel(english ? 'Your question' : '您的问题').fill(question);
  await page.getByRole('button', { name: english ? 'Start chat' : '开始对话' }).click();
  await page.getByRole('log').getByText(question).waitFor();
  return page;
}

const replyBox = (page: Page) => page.getByRole('textbox', { name: /^(?:回复客户|Reply)$/u });
const linkTo = (page: Page, contactId: string) => page.locator(`a[href="/desk/${contactId}"]`);
const logOf = (page: Page) => page.getByRole('log', { name: /^(?:对话|Conversation)$/u });
const status = (page: Page) => page.getByRole('button', { name: /^(?:状态：|Status:)/u });

async function say(page: Page, words: string): Promise<void> {
  await replyBox(page).fill(words);
  await replyBox(page).press('Enter');
  await logOf(page).getByText(words).waitFor();
}

async function write(customer: Page, words: string): Promise<void> {
  const box = customer.getByLabel(/^(?:输入消息|Your message)$/u);
  await box.fill(words);
  await box.press('Enter');
  await customer.getByRole('log').getByText(words).waitFor();
}

/** The contacts that ring for somebody, once there are so many. */
async function ringing(page: Page, count: number): Promise<string[]> {
  const list = async () => {
    const all = await ask<{ id: string; state: string }[]>(page, 'GET', '/contacts');
    return all.filter(({ state }) => state === 'ringing').map(({ id }) => id);
  };
  await expect.poll(async () => (await list()).length, POLL).toBe(count);
  return list();
}

async function answer(page: Page, contactId: string): Promise<void> {
  await linkTo(page, contactId).click();
  await page.getByRole('button', { name: /接入/u }).click();
  await replyBox(page).waitFor();
}

/** For everybody of the province, to be read. */
async function publish(lead: Page, zh: string): Promise<void> {
  const content = noticeOf({ importance: 'must-read', title: { zh, en: null } });
  const at = `/notices/${crypto.randomUUID()}`;
  const { revision } = await ask<NoticeDetail>(lead, 'PUT', at, { revision: 0, content });
  await ask(lead, 'POST', `${at}/publish`, { revision });
}

async function steer(lead: Page, contactId: string, act: string): Promise<void> {
  const row = lead.getByRole('row').filter({ has: linkTo(lead, contactId) });
  await row.getByRole('button', { name: /更多操作/u }).click();
  await lead.getByRole('menuitem', { name: act }).click();
}

test('two customers, two agents, an expert and a lead at once, in two languages: everybody sees what is so', async () => {
  const [lead, agent, second] = [
    await desks.open('lead', '/wallboard'),
    await desks.open('agent', '/desk'),
    await desks.open('agent2', '/desk'),
  ];
  const expert = new OverHttp(desks.address);
  await expert.signIn('expert');
  await expert.ask('PUT', '/api/me/presence', { state: 'ready' });
  await second.getByRole('button', { name: 'English' }).click();
  for (const page of [agent, second]) await be(page, 'away');
  await letWriteWith(lead, 1);

  // They wait, and are told where they stand; the lead sees both.
  const zh = await comeIn('同一基站，为什么收漫游费');
  await zh.getByText('您是下一位').waitFor();
  const en = await comeIn('My broadband keeps dropping', true);
  await en.getByText('1 person ahead of you').waitFor();
  await lead.getByRole('region', { name: '排队' }).getByText('2', { exact: true }).first().waitFor();

  // By order, as the rules have it; and by others as soon as they are changed.
  await be(agent, 'ready');
  const [first = ''] = await ringing(agent, 1);
  await answer(agent, first);
  await logOf(agent).getByText('同一基站，为什么收漫游费').waitFor();
  await en.getByText('You are next').waitFor();
  await letWriteWith(lead, 3);
  const [other = ''] = await ringing(agent, 1);
  await answer(agent, other);
  await en.getByText('You are talking to Lin Xiaotong').waitFor();

  // Side by side: what is not open is counted, what is half written stays.
  await say(agent, '您好，我看一下线路');
  await replyBox(agent).fill('宽带这边还要');
  await write(zh, '在吗？');
  await linkTo(agent, first).getByText('1 条未读').waitFor();
  await linkTo(agent, first).click();
  await logOf(agent).getByText('在吗？').waitFor();
  await linkTo(agent, first).getByText('1 条未读').waitFor({ state: 'detached' });
  await replyBox(agent).pressSequentially('/请补充说明');
  const found = agent.getByRole('listbox', { name: '常用语' });
  await expect.poll(() => found.getByRole('option').count(), POLL).toBe(1);
  await replyBox(agent).press('Enter');
  await expect.poll(() => replyBox(agent).inputValue(), POLL).toContain('请您再补充一下');
  await replyBox(agent).press('Enter');
  await zh.getByRole('log').getByText('请您再补充一下').waitFor();

  // An expert is asked first; customers read none of it.
  await ask(agent, 'POST', `/contacts/${first}/matter`, { type: 'security.harassment' });
  await agent.getByRole('button', { name: /先问专家/u }).click();
  const question = agent.getByRole('textbox', { name: '想问专家什么' });
  await question.fill('客户不接受，怎么说？');
  await question.press('Enter');
  await agent.getByText('等专家回应').waitFor();
  const [consult] = await expert.ask<Consult[]>('GET', '/api/consults');
  await expert.ask('POST', `/api/consults/${consult?.id}/take`);
  await expert.ask('POST', `/api/consults/${consult?.id}/answers`, { key: newKey(), text: '先查登记记录' });
  await agent.getByText('先查登记记录').waitFor();
  expect(await zh.getByRole('log').getByText('先查登记记录').count()).toBe(0);
  await savePicture(agent, 'together-agent');

  // The lead sees both, writes with one customer, and to the agent.
  const contacts = lead.getByRole('region', { name: '正在进行' });
  await expect.poll(() => contacts.getByText('林晓彤').count(), POLL).toBe(2);
  await savePicture(lead, 'together-lead');
  await lead.goto(`${desks.address}/desk/${first}`);
  await lead.getByRole('button', { name: '加入对话' }).click();
  await replyBox(lead).waitFor();
  await say(lead, '您好，我是班长');
  await zh.getByRole('log').getByText('也加入了对话').waitFor();
  await zh.getByRole('log').getByText('您好，我是班长').waitFor();
  await logOf(agent).getByText('您好，我是班长').waitFor();
  await lead.getByRole('button', { name: '退出对话' }).click();
  await replyBox(lead).waitFor({ state: 'detached' });
  await zh.getByRole('log').getByText('已离开对话').waitFor();

  await lead.goto(`${desks.address}/wallboard`);
  await steer(lead, first, '发内部消息');
  const thread = lead.getByRole('dialog', { name: /与林晓彤的内部消息/u });
  await thread.getByRole('textbox').fill('这位先安抚，另一位我请周子涵接');
  await thread.getByRole('textbox').press('Enter');
  await thread.getByText('这位先安抚').waitFor();
  await agent.getByRole('button', { name: '内部消息，1 条未读' }).waitFor();
  await lead.keyboard.press('Escape');
  await thread.waitFor({ state: 'detached' });

  // What is given on is whole; what was half written stays with who wrote it.
  await steer(lead, other, '改派');
  const given = lead.getByRole('dialog', { name: '改派来访' });
  await given.getByRole('combobox').click();
  await lead.locator('.ant-select-item-option').filter({ hasText: '周子涵' }).click();
  await given.getByRole('textbox').fill('宽带由宁波同事跟进');
  await given.getByRole('button', { name: '改派' }).click();
  await linkTo(second, other).click();
  await replyBox(second).waitFor();
  for (const words of ['My broadband keeps dropping', '您好，我看一下线路'])
    await logOf(second).getByText(words).waitFor();
  expect(await replyBox(second).inputValue()).toBe('');
  await say(second, 'I have everything from before and will go on');
  await en.getByText('You are talking to Zhou Zihan').waitFor();
  await en.getByRole('log').getByText('Zhou Zihan has joined').waitFor();
  await en.getByRole('log').getByText('I have everything from before').waitFor();
  await linkTo(agent, other).waitFor({ state: 'detached' });
  await expect
    .poll(async () => JSON.stringify(await ask(agent, 'GET', '/me/unsent-texts')), POLL)
    .toContain('宽带这边还要');
  await savePicture(second, 'together-second');

  await publish(lead, '城西光缆中断');
  await agent.getByRole('region', { name: '未读公告' }).getByText('城西光缆中断').waitFor();
  await second.getByRole('region', { name: 'Unread notices' }).getByText('城西光缆中断').waitFor();

  // A break after what is in hand.
  await replyBox(agent).press('Escape');
  await status(agent).click();
  await agent.getByRole('menuitem', { name: '小休' }).click();
  const dialog = agent.getByRole('dialog', { name: '小休' });
  await dialog.getByRole('button', { name: '处理完后小休' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await say(agent, '已经查清，再见');
  for (const verb of ['end', 'close']) await ask(agent, 'POST', `/contacts/${first}/${verb}`);
  await zh.getByRole('log').getByText('客服结束了对话').waitFor();
  await expect.poll(() => status(agent).innerText(), POLL).toContain('休息');
  await lead
    .getByRole('region', { name: '人员' })
    .getByRole('row', { name: /林晓彤/u })
    .getByText('小休')
    .waitFor();
  await savePicture(lead, 'together-lead-after');

  // Who was chosen goes: they keep their name, and sending it says why not.
  await steer(lead, other, '改派');
  await given.getByRole('combobox').click();
  await lead.locator('.ant-select-item-option').filter({ hasText: '林晓彤' }).click();
  await given.getByRole('textbox').fill('她回来了');
  await ask(agent, 'POST', '/sign-out');
  await given.getByText('林晓彤 · 离线').waitFor();
  await given.getByRole('button', { name: '改派' }).click();
  await given
    .getByRole('alert')
    .getByText(/不在|不能接/u)
    .waitFor();
  expect(await given.getByRole('textbox').inputValue()).toBe('她回来了');
  await given.getByRole('button', { name: '取消' }).click();
  await savePicture(zh, 'together-zh');
  await savePicture(en, 'together-en');
  for (const verb of ['end', 'close']) await ask(second, 'POST', `/contacts/${other}/${verb}`);
  await en.getByText('The agent ended the chat').waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);
