import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { lineOver, Visitor } from '../help/chat/visitor.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, measureOverflow } from '../help/pages/look-at-page.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('wallboard');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const post = (page: Page, path: string, data: object = {}) =>
  page.request.post(`${desks.address}/api${path}`, { data });

const be = (page: Page, state: string, more: object = {}) =>
  page.request.put(`${desks.address}/api/me/presence`, { data: { state, ...more } });

async function closeAll(page: Page): Promise<void> {
  const left: { id: string; state: string }[] = await (await page.request.get(`${desks.address}/api/contacts`)).json();
  for (const { id, state } of left) {
    if (state === 'ringing') await post(page, `/contacts/${id}/answer`);
    await post(page, `/contacts/${id}/close`);
  }
}

async function comeIn(question: string): Promise<Visitor & { contactId: string }> {
  const visitor = new Visitor(lineOver(() => desks.address));
  const { chat } = await visitor.begin({ question });
  return Object.assign(visitor, { contactId: chat.chat });
}

async function answer(page: Page, { contactId }: { contactId: string }): Promise<void> {
  await page.locator(`a[href="/desk/${contactId}"]`).click();
  await page.getByRole('button', { name: /接入/u }).click();
  await page.getByRole('textbox', { name: '回复客户' }).waitFor();
}

const systemLines = async (visitor: Visitor) =>
  (await visitor.messages()).messages.flatMap(({ system }) => (system ? [system.code] : []));

test('a lead sees who waits, joins, writes to the agent, takes over and gives on', async () => {
  const lead = await desks.open('lead', '/wallboard');
  const agent = await desks.open('agent', '/desk');
  const second = await desks.open('agent2', '/desk');
  await be(agent, 'ready');
  await be(second, 'break', { reason: 'rest', minutes: 10 });
  const one = await comeIn('账单里多了一笔漫游费');
  await answer(agent, one);
  // A call takes somebody whole: it waits while they write.
  await post(lead, '/contacts', { wayIn: 'hotline' });
  const contacts = lead.getByRole('region', { name: '正在进行' });
  await contacts.getByText('林晓彤').waitFor();
  await lead.getByRole('region', { name: '排队' }).getByText('综合').waitFor();
  expect(await findAccessFaults(lead)).toEqual([]);
  await savePicture(lead, 'wallboard-zh');

  // An internal message, which sounds and shows beside the conversation.
  await contacts.getByRole('button', { name: /林晓彤的更多操作/u }).click();
  await lead.getByRole('menuitem', { name: '发内部消息' }).click();
  const thread = lead.getByRole('dialog', { name: /与林晓彤的内部消息/u });
  await thread.getByRole('textbox').fill('先安抚，再查漫游记录');
  await thread.getByRole('textbox').press('Enter');
  await thread.getByText('先安抚，再查漫游记录').waitFor();
  await agent.getByRole('button', { name: '内部消息，1 条未读' }).click();
  await agent
    .getByRole('button', { name: /郑立群/u })
    .first()
    .click();
  await agent.getByRole('dialog').getByText('先安抚，再查漫游记录').waitFor();
  await savePicture(agent, 'wallboard-thread');
  await thread.getByText('已读').waitFor();
  await agent.keyboard.press('Escape');
  await lead.keyboard.press('Escape');
  await thread.waitFor({ state: 'detached' });

  // Both write until the lead leaves.
  await contacts.getByRole('button', { name: /林晓彤的更多操作/u }).click();
  await lead.getByRole('menuitem', { name: '加入对话' }).click();
  const box = lead.getByRole('textbox', { name: '回复客户' });
  await box.fill('您好，我是班长');
  await box.press('Enter');
  await agent.getByText('郑立群也在对话中').waitFor();
  await agent.getByRole('log', { name: '对话' }).getByText('您好，我是班长').waitFor();
  await one.say('太好了');
  await lead.getByRole('log', { name: '对话' }).getByText('太好了').waitFor();
  await savePicture(lead, 'wallboard-joined');
  expect(await findAccessFaults(lead)).toEqual([]);
  await lead.getByRole('button', { name: '退出对话' }).click();
  await box.waitFor({ state: 'detached' });
  expect(await systemLines(one)).toEqual(['answered', 'also-joined', 'also-left']);

  // From somebody who is there, with a reason.
  await lead.getByRole('button', { name: '接手' }).click();
  const asked = lead.getByRole('dialog', { name: '接手来访' });
  await asked.getByRole('textbox').fill('客户要求主管');
  await savePicture(lead, 'wallboard-take');
  await asked.getByRole('button', { name: '接手' }).click();
  await box.waitFor();
  await agent.getByText('由郑立群回复客户，您可以查看。').waitFor();

  // And on to a colleague who is there.
  await lead.goto(`${desks.address}/wallboard`);
  await contacts.getByRole('button', { name: /郑立群的更多操作/u }).click();
  await lead.getByRole('menuitem', { name: '改派' }).click();
  const given = lead.getByRole('dialog', { name: '改派来访' });
  await given.getByRole('combobox').click();
  await lead.locator('.ant-select-item-option').filter({ hasText: '周子涵' }).click();
  await given.getByRole('textbox').fill('由宁波同事跟进');
  await savePicture(lead, 'wallboard-reassign');
  await given.getByRole('button', { name: '改派' }).click();
  await contacts.getByText('周子涵').waitFor();
  await second.locator(`a[href="/desk/${one.contactId}"]`).click();
  await second.getByRole('textbox', { name: '回复客户' }).waitFor();

  await lead.getByRole('button', { name: 'English' }).click();
  await lead.getByRole('heading', { name: 'Wallboard' }).waitFor();
  await lead.setViewportSize({ width: 1280, height: 800 });
  await savePicture(lead, 'wallboard-en-1280', { fullPage: true });
  await lead.setViewportSize({ width: 640, height: 900 });
  expect(await measureOverflow(lead)).toBeLessThanOrEqual(0);
  await savePicture(lead, 'wallboard-en-640', { fullPage: true });
  await lead.setViewportSize({ width: 1920, height: 1080 });
  await lead.getByRole('button', { name: /dark/iu }).click();
  await savePicture(lead, 'wallboard-en-dark');
  expect(await findAccessFaults(lead)).toEqual([]);
  for (const page of [agent, second]) await closeAll(page);
  expect(desks.wrong).toEqual([]);
});

test('a screen in a hall: opened by its link with nobody signed in, follows by itself, and stops once taken back', async () => {
  const lead = await desks.open('lead', '/wallboard');
  const agent = await desks.open('agent', '/desk');
  await closeAll(agent);
  await be(agent, 'break', { reason: 'rest', minutes: 10 });
  await lead.getByRole('button', { name: '大屏链接' }).click();
  const dialog = lead.getByRole('dialog', { name: '大厅大屏' });
  await dialog.getByRole('textbox', { name: '屏幕名称' }).fill('三楼大厅');
  await dialog.getByRole('button', { name: '生成链接' }).click();
  const link = await dialog.getByRole('textbox', { name: '大屏链接' }).inputValue();
  await savePicture(lead, 'wallboard-links');
  expect(await findAccessFaults(lead)).toEqual([]);

  const screen = await desks.openSignIn({ width: 1920, height: 1080 });
  await screen.goto(link);
  await screen.getByRole('heading', { name: /浙江.*三楼大厅/u }).waitFor();
  const { id } = await (await post(lead, '/contacts', { wayIn: 'hotline' })).json();
  await screen.getByRole('region', { name: '排队' }).getByText('热线').waitFor();
  for (const name of ['林晓彤', '周子涵', '郑立群']) expect(await screen.getByText(name).count()).toBe(0);
  expect(await measureScrolling(screen)).toBe(0);
  expect(await findAccessFaults(screen)).toEqual([]);
  await savePicture(screen, 'wall-screen-1920');
  await screen.setViewportSize({ width: 3840, height: 2160 });
  expect(await measureScrolling(screen)).toBe(0);
  await savePicture(screen, 'wall-screen-3840');
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.getByRole('button', { name: '深色' }).click();
  await screen.getByRole('button', { name: 'English' }).click();
  await screen.getByText('Longest wait').waitFor();
  await savePicture(screen, 'wall-screen-dark-en');

  await desks.stopAndRestart();
  await expect.poll(() => screen.getByText('reconnecting').count(), { timeout: 40_000 }).toBe(0);
  await be(agent, 'ready');
  await expect.poll(async () => (await post(agent, `/contacts/${id}/answer`)).ok(), { timeout: 30_000 }).toBe(true);
  await screen.getByText('No customer is waiting').waitFor();

  await lead.goto(`${desks.address}/wallboard`);
  await lead.getByRole('button', { name: '大屏链接' }).click();
  await dialog.getByRole('button', { name: '收回' }).click();
  await lead
    .getByRole('dialog', { name: /收回“三楼大厅”/u })
    .getByRole('button', { name: '收回' })
    .click();
  await screen.getByText('This link opens no screen, or was taken back').waitFor();
  await post(agent, `/contacts/${id}/close`);
});

/** How much of a page has to be scrolled to, either way. */
const measureScrolling = (page: Page) =>
  page.evaluate<number>(`(() => {
    const one = document.documentElement;
    const parts = [...document.querySelectorAll('.queues, .people, .figures > div')];
    return Math.max(one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight,
      ...parts.map((part) => Math.max(part.scrollHeight - part.clientHeight, part.scrollWidth - part.clientWidth)));
  })()`);

test('skills are changed by a lead of the province at once, on record', async () => {
  const lead = await desks.open('lead', '/wallboard');
  const expert = await desks.open('expert', '/desk');
  await be(expert, 'ready');
  const people = lead.getByRole('region', { name: '人员' });
  await people.getByRole('button', { name: '沈国平的更多操作' }).click();
  await lead.getByRole('menuitem', { name: '技能' }).click();
  await lead.getByRole('dialog', { name: '沈国平的技能' }).getByRole('combobox').waitFor();
  await savePicture(lead, 'wallboard-skills');
  const { id } = await (await expert.request.get(`${desks.address}/api/me`)).json();
  const reply = await lead.request.put(`${desks.address}/api/people/${id}/skills`, {
    data: { skills: ['expert:network'] },
  });
  expect(reply.ok()).toBe(true);
  expect(await (await lead.request.get(`${desks.address}/api/people/${id}/skills`)).json()).toEqual({
    skills: ['expert:network'],
  });
  expect(
    (await expert.request.put(`${desks.address}/api/people/${id}/skills`, { data: { skills: [] } })).status(),
  ).toBe(403);
});
