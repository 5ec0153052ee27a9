import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { lineOver, Visitor } from '../help/chat/visitor.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { findAccessFaults, measureOverflow, waitUntilDrawn } from '../help/pages/look-at-page.ts';
import { newKey } from '../help/person.ts';
import { jpeg } from '../help/portal-files.ts';

const pictures = fileURLToPath(new URL('../../../.state/pictures', import.meta.url));

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('chat');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const keepPicture = (page: Page, name: string) =>
  process.env['SAVE_PICTURES'] ? page.screenshot({ path: join(pictures, `chat-${name}.png`) }) : undefined;

async function comeIn(question: string, more: Record<string, string> = {}): Promise<Visitor & { contactId: string }> {
  const visitor = new Visitor(lineOver(() => desks.address));
  const { chat } = await visitor.begin({ question, ...more });
  return Object.assign(visitor, { contactId: chat.chat });
}

const theirs = async (visitor: Visitor) =>
  (await visitor.messages()).messages.flatMap(({ kind, text, file }) =>
    kind === 'system' ? [] : [file?.name ?? text],
  );

async function openReady(username: string, path = '/desk'): Promise<Page> {
  const page = await desks.open(username, path);
  const reply = await page.request.put(`${desks.address}/api/me/presence`, { data: { state: 'ready' } });
  expect(reply.ok()).toBe(true);
  const left: { id: string; state: string }[] = await (await page.request.get(`${desks.address}/api/contacts`)).json();
  for (const { id, state } of left) {
    if (state === 'ringing') await post(page, `/contacts/${id}/answer`);
    await post(page, `/contacts/${id}/close`);
  }
  return page;
}

const logOf = (page: Page) => page.getByRole('log', { name: '对话' });
const boxOf = (page: Page) => page.getByRole('textbox', { name: '回复客户' });

/** Whatever rings is answered at the desk. */
async function answer(page: Page, visitor: { contactId: string }): Promise<void> {
  await page.locator(`a[href="/desk/${visitor.contactId}"]`).click();
  await page.getByRole('button', { name: /接入/u }).click();
  await boxOf(page).waitFor();
}

async function say(page: Page, words: string): Promise<void> {
  await boxOf(page).fill(words);
  await boxOf(page).press('Enter');
}

const post = (page: Page, path: string, data: object = {}) =>
  page.request.post(`${desks.address}/api${path}`, { data });

async function close(page: Page, ...visitors: { contactId: string }[]): Promise<void> {
  for (const { contactId } of visitors) await post(page, `/contacts/${contactId}/close`);
}

test('two customers write at once: each is answered in their own conversation, and what is half written waits', async () => {
  const agent = await openReady('agent');
  const [one, two] = [await comeIn('账单里多了一笔漫游费'), await comeIn('宽带连不上')];
  await answer(agent, one);
  await say(agent, '您好，我来查一下');
  await expect.poll(() => theirs(one)).toEqual(['账单里多了一笔漫游费', '您好，我来查一下']);
  await answer(agent, two);
  await boxOf(agent).fill('宽带这边');
  await expect.poll(async () => (await two.messages()).marks.readByStaff).toBeGreaterThan(0);
  await one.say('在吗？');
  const list = agent.getByRole('navigation', { name: '来访' });
  await list.getByText('1 条未读').waitFor();
  await expect.poll(() => agent.title()).toMatch(/^\(1\)/u);
  await keepPicture(agent, 'two');
  // While one is typing, too.
  await boxOf(agent).press('Alt+1');
  await logOf(agent).getByText('在吗？').waitFor();
  await expect.poll(async () => (await one.messages()).marks.readByStaff).toBeGreaterThan(2);
  await expect.poll(() => agent.title()).not.toMatch(/^\(/u);
  await agent.getByRole('textbox', { name: '回复客户' }).press('Alt+2');
  await expect.poll(() => boxOf(agent).inputValue()).toBe('宽带这边');
  await agent.reload();
  await expect.poll(() => boxOf(agent).inputValue()).toBe('宽带这边');
  await boxOf(agent).press('Shift+Enter');
  await boxOf(agent).pressSequentially('马上查');
  await boxOf(agent).press('Control+Enter');
  await expect.poll(async () => (await theirs(two)).at(-1)).toBe('宽带这边\n马上查');
  await two.read((await two.messages()).marks.lastSeq);
  await logOf(agent).getByText('已读').first().waitFor();
  await two.send('POST', 'mine/typing');
  await agent.getByText('客户正在输入…').waitFor();
  await close(agent, one, two);
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('what was seen while it still rang is read once it is answered', async () => {
  const agent = await openReady('agent');
  const one = await comeIn('流量用得太快');
  await agent.locator(`a[href="/desk/${one.contactId}"]`).click();
  await logOf(agent).getByText('流量用得太快').waitFor();
  // That it is answered comes after all that was said in answering was seen.
  let letGo = () => {};
  const told = new Promise<void>((resolve) => (letGo = resolve));
  await agent.route(`**/api/contacts/${one.contactId}`, (route) => told.then(() => route.continue()));
  await post(agent, `/contacts/${one.contactId}/answer`);
  await logOf(agent).locator('[data-said]').nth(1).waitFor();
  await waitUntilDrawn(agent);
  expect((await one.messages()).marks.readByStaff).toBe(0);
  letGo();
  await expect.poll(async () => (await one.messages()).marks.readByStaff).toBeGreaterThan(0);
  await close(agent, one);
});

test('what is being composed with an input method is not sent', async () => {
  const agent = await openReady('agent');
  const one = await comeIn('想问一下套餐');
  await answer(agent, one);
  await boxOf(agent).fill('nihao');
  await boxOf(agent).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  expect(await boxOf(agent).inputValue()).toBe('nihao');
  expect(await theirs(one)).toEqual(['想问一下套餐']);
  await close(agent, one);
});

test('pictures and quick replies go to the customer, and what they chose is seen', async () => {
  const agent = await openReady('agent');
  const one = await comeIn('信号不好');
  await answer(agent, one);
  const [chooser] = await Promise.all([
    agent.waitForEvent('filechooser'),
    agent.getByRole('button', { name: /文件/u }).click(),
  ]);
  await chooser.setFiles({ name: '基站.jpg', mimeType: 'image/jpeg', buffer: jpeg() });
  await agent.getByRole('button', { name: /快捷回复/u }).click();
  await say(agent, '是在家里吗？');
  await expect.poll(() => theirs(one)).toEqual(['信号不好', '是在家里吗？', '基站.jpg']);
  const asked = (await one.messages()).messages.find(({ choices }) => choices);
  await one.must(one.trySay({ choice: { seq: asked?.seq, choice: '1' } }));
  await logOf(agent).getByLabel('客户选了这项').waitFor();
  await one.sendFile(jpeg(), '信号.jpg', 'image/jpeg');
  await logOf(agent).getByRole('button', { name: '放大“信号.jpg”' }).waitFor();
  await keepPicture(agent, 'files');
  await close(agent, one);
});

test('without a line nothing is lost: it goes when the line is back; what is refused says why in place', async () => {
  const agent = await openReady('agent');
  const one = await comeIn('帮我退订');
  await answer(agent, one);
  await agent.context().setOffline(true);
  await say(agent, '这句要晚一点到');
  await logOf(agent).getByText('等待连接，恢复后自动发出').waitFor();
  await keepPicture(agent, 'offline');
  await agent.context().setOffline(false);
  await expect.poll(async () => (await theirs(one)).at(-1)).toBe('这句要晚一点到');
  expect((await theirs(one)).filter((words) => words === '这句要晚一点到')).toHaveLength(1);
  await boxOf(agent).fill('太晚了');
  await agent.route('**/messages', (route) =>
    post(agent, `/contacts/${one.contactId}/end`).then(() => route.continue()),
  );
  await boxOf(agent).press('Enter');
  await logOf(agent).getByRole('alert').getByText('现在没有与这位客户对话').waitFor();
  await logOf(agent).getByRole('button', { name: '重新发送' }).waitFor();
  await keepPicture(agent, 'refused');
  await close(agent, one);
});

test('somebody who reads further up stays there, and is told what is new below', async () => {
  const agent = await openReady('agent');
  const one = await comeIn('我有很多话要说');
  await answer(agent, one);
  for (let turn = 1; turn <= 12; turn += 1) {
    await post(agent, `/contacts/${one.contactId}/messages`, { key: newKey(), text: `第 ${turn} 句\n还有一行` });
    await one.say(`嗯 ${turn}`);
  }
  await logOf(agent).getByText('嗯 12', { exact: true }).waitFor();
  await logOf(agent).evaluate((list) => list.scrollTo(0, 0));
  // Whoever reads there has come to rest before something new comes.
  await waitUntilDrawn(agent);
  await one.say('这句在下面');
  await agent.getByRole('button', { name: /下面有 1 条新消息/u }).click();
  await expect.poll(async () => (await one.messages()).marks.unread).toBe(0);
  await close(agent, one);
});

test('an expert has the whole conversation and goes on with it, the agent reads along; in English and narrow, too', async () => {
  const expert = await openReady('expert');
  const agent = await openReady('agent');
  const writer = await comeIn('同一基站，为什么收漫游费', { phone: '13800001015' });
  await answer(agent, writer);
  await post(agent, `/contacts/${writer.contactId}/matter`, { type: 'billing.roaming' });
  const guidance = agent.getByRole('region', { name: '现在对客户说' });
  await guidance.getByRole('button', { name: '全部写入回复' }).click();
  await expect.poll(() => boxOf(agent).inputValue()).toMatch(/漫游/u);
  await keepPicture(agent, 'matter');
  await boxOf(agent).press('Enter');
  await expect.poll(async () => (await theirs(writer)).length).toBe(2);
  await post(agent, `/contacts/${writer.contactId}/marks`, { explained: true, accepted: false });
  const { decision } = await (
    await agent.request.get(`${desks.address}/api/contacts/${writer.contactId}/resolution`)
  ).json();
  await post(agent, `/contacts/${writer.contactId}/hand-over`, {
    key: newKey(),
    decisionId: decision.id,
    disposition: 'expert',
  });
  await expert.goto(`${desks.address}/desk/${writer.contactId}`);
  await logOf(expert).getByText('同一基站，为什么收漫游费').waitFor();
  expect(await boxOf(expert).count()).toBe(0);
  await expert.getByRole('button', { name: /接/u }).first().click();
  await boxOf(expert).fill('我是专家，接着为您解释');
  await boxOf(expert).press('Enter');
  await logOf(agent).getByText('我是专家，接着为您解释').waitFor();
  await agent.getByText('由沈国平回复客户，您可以查看。').waitFor();
  expect(await findAccessFaults(expert)).toEqual([]);
  await expert.getByRole('button', { name: 'English' }).click();
  await expert.getByRole('textbox', { name: 'Reply' }).waitFor();
  await expert.setViewportSize({ width: 1280, height: 800 });
  await keepPicture(expert, 'english');
  await expert.setViewportSize({ width: 640, height: 800 });
  expect(await measureOverflow(expert)).toBeLessThanOrEqual(0);
  await keepPicture(expert, 'narrow');
  await expert.setViewportSize({ width: 1920, height: 1080 });
  await expert.getByRole('button', { name: /dark/iu }).click();
  await keepPicture(expert, 'dark');
  expect(desks.wrong).toEqual([]);
}, 120_000);
