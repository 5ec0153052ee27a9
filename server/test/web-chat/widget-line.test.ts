import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { beginOn, ChatPages, frameOf, picture } from '../help/chat/chat-pages.ts';

let pages: ChatPages;
beforeAll(async () => {
  pages = await ChatPages.open();
}, 120_000);
afterEach(async ({ task }) => {
  await pages.putAway(task.result?.state === 'fail', 'widget-line');
  const wrong = pages.wrong.splice(0);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
});
afterAll(() => pages?.close());

test('what was typed and what was sent survives a reload, another tab and being off line, in order and once', async () => {
  const device = await pages.newDevice();
  const page = await pages.visitShop(device);
  const frame = await beginOn(page);
  const contact = await pages.agent.answer();
  await frame.getByRole('log').getByText('已接入').waitFor();
  await frame.getByLabel('输入消息').fill('一');
  await frame.getByLabel('输入消息').press('Enter');
  await frame.getByText('已送达').first().waitFor();
  const other = await pages.visitShop(device);
  await other.getByRole('button', { name: '在线客服' }).click();
  await frameOf(other).getByRole('log').getByText('一', { exact: true }).waitFor();
  await device.setOffline(true);
  for (const word of ['二', '三']) {
    await frame.getByLabel('输入消息').fill(word);
    await frame.getByLabel('输入消息').press('Enter');
  }
  await frame.getByRole('button', { name: '未发送，点此重试' }).waitFor();
  await frameOf(other).getByLabel('输入消息').fill('四');
  await frameOf(other).getByLabel('输入消息').press('Enter');
  await frame.getByLabel('输入消息').fill('还没写完');
  await picture(page, 'offline');
  await device.setOffline(false);
  await pages.agent.hear(contact, '四');
  await other.close();
  await page.reload();
  await page.getByRole('button', { name: '在线客服' }).click();
  await frame.getByRole('log').getByText('四', { exact: true }).waitFor();
  expect(await frame.getByLabel('输入消息').inputValue()).toBe('还没写完');
  expect((await pages.agent.textsFrom(contact)).slice(-4)).toEqual(['一', '二', '三', '四']);
  expect(await frame.locator('.mine .text').allTextContents()).toEqual(['费用', '一', '二', '三', '四']);
}, 60_000);

test('a server that is killed in the middle loses and doubles nothing, and both go on by themselves', async () => {
  const page = await pages.visitShop(await pages.newDevice());
  const frame = await beginOn(page);
  const contact = await pages.agent.answer();
  await frame.getByRole('log').getByText('已接入').waitFor();
  const say = async (word: string) => {
    await frame.getByLabel('输入消息').fill(word);
    await frame.getByLabel('输入消息').press('Enter');
  };
  await say('之前');
  await pages.killAndRestart(async () => {
    for (const word of ['甲', '乙', '丙']) await say(word);
    await frame.getByText('连接中断，正在重连').waitFor();
    await page.reload();
    await page.getByRole('heading').waitFor();
  });
  // The script came from the server as well: a page that was loaded meanwhile has no chat until it is loaded again.
  await page.reload();
  const texts = await pages.agent.hear(contact, '丙');
  expect(texts.slice(-4)).toEqual(['之前', '甲', '乙', '丙']);
  await page.getByRole('button', { name: '在线客服' }).click();
  await pages.agent.say(contact, '我还在');
  await frame.getByRole('log').getByText('我还在').waitFor();
  expect(await frame.locator('.mine .text').allTextContents()).toEqual(['费用', '之前', '甲', '乙', '丙']);
}, 60_000);

test('a place that a server of an earlier release tells, without a wait, is shown', async () => {
  const page = await pages.visitShop(await pages.newDevice());
  const begun = page.waitForResponse('**/chat/shop/chats');
  await page.route('**/chat/shop/mine/live', async (route) => {
    const { chat } = await (await begun).json();
    const place = JSON.stringify({ chat: chat.chat, ahead: 3 });
    await route.fulfill({ contentType: 'text/event-stream', body: `event: place\ndata: ${place}\n\n` });
  });
  const frame = await beginOn(page);
  await frame.getByText('前面还有 3 位').waitFor();
  await frame.getByRole('log').getByText('费用').waitFor();
  expect(await frame.getByRole('log').getByText('还没有消息').count()).toBe(0);
  await pages.agent.ask('POST', `/api/contacts/${await pages.agent.answer()}/close`);
}, 60_000);
