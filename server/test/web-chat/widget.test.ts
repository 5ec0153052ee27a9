import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findAccessFaults, measureOverflow } from '../help/pages/look-at-page.ts';
import { jpeg } from '../help/portal-files.ts';
import { beginOn, ChatPages, frameOf, picture } from '../help/chat/chat-pages.ts';

let pages: ChatPages;
beforeAll(async () => {
  pages = await ChatPages.open();
}, 120_000);
afterEach(async ({ task }) => {
  await pages.putAway(task.result?.state === 'fail', 'widget');
  const wrong = pages.wrong.splice(0);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
});
afterAll(() => pages?.close());

test('on a page of another site under a strict policy a customer talks with an agent and back', async () => {
  const device = await pages.newDevice();
  const asked: string[] = [];
  device.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const page = await pages.visitShop(device);
  const launcher = page.getByRole('button', { name: '在线客服' });
  await launcher.waitFor();
  // Nothing but the page and the script, until it is opened.
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/chat/widget.js']);
  expect(await launcher.getAttribute('aria-expanded')).toBe('false');
  const frame = await beginOn(page);
  await frame.getByText('正在等候客服接入').waitFor();
  const contact = await pages.agent.answer();
  await frame.getByRole('log').getByText('已接入').waitFor();
  await frame.getByLabel('输入消息').fill('账单里多了一笔漫游费');
  await frame.getByRole('button', { name: '发送', exact: true }).click();
  await pages.agent.hear(contact, '账单里多了一笔漫游费');
  const said = await pages.agent.say(contact, '您好，我查一下。请问是哪个月的账单？', ['10 月', '11 月']);
  await frame.getByRole('log').getByText('请问是哪个月的账单').waitFor();
  await pages.agent.markRead(contact, said.seq - 1);
  await frame.getByText('已读').first().waitFor();
  await picture(page, 'desktop');
  await frame.getByRole('button', { name: '11 月' }).click();
  await frame.getByRole('button', { name: '10 月' }).waitFor({ state: 'detached' });
  await frameOf(page).getByLabel('输入消息').press('Escape');
  await page.locator('.launcher:focus').waitFor();
  await pages.agent.say(contact, '还在吗？');
  await page.getByRole('button', { name: '在线客服 (1 条未读消息)' }).click();
  await frame.getByText('还在吗？').waitFor();
  await page.getByRole('button', { name: '收起在线客服', exact: true }).waitFor();
}, 60_000);

test('files are shown how far they are and refused by what is wrong with them; a code leads to the other device', async () => {
  const page = await pages.visitShop(await pages.newDevice());
  const frame = await beginOn(page);
  const contact = await pages.agent.answer();
  await frame.getByRole('log').getByText('已接入').waitFor();
  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    frame.locator('input[type=file]').setInputFiles([{ name, mimeType, buffer }]);
  await choose('program.zip', 'application/zip', Buffer.from('PK'));
  await frame.getByRole('alert').getByText('program.zip').waitFor();
  await choose('fake.png', 'image/png', Buffer.from('no picture'));
  await frame.locator('.pending').getByRole('button', { name: '删除' }).click();
  await choose('账单.jpg', 'image/jpeg', jpeg({}));
  await frame.getByRole('img', { name: '图片 账单.jpg' }).waitFor();
  await picture(page, 'files');
  await frame.getByRole('button', { name: '更多' }).click();
  await frame.getByRole('button', { name: '换设备继续' }).click();
  const code = (await frame.locator('.large.code').textContent()) ?? '';
  const phone = await pages.openOn(await pages.newDevice({ width: 390 }), `${pages.address}/chat/app?site=shop`);
  await phone.getByRole('button', { name: '输入接续码' }).click();
  await phone.getByLabel('接续码', { exact: true }).fill('WRONG-CODE');
  await phone.getByRole('button', { name: '继续对话' }).click();
  await phone.getByRole('alert').getByText('接续码不对').waitFor();
  await phone.getByLabel('接续码', { exact: true }).fill(code);
  await phone.getByRole('button', { name: '继续对话' }).click();
  await phone.getByRole('log').getByText('费用').waitFor();
  await pages.agent.say(contact, '两台设备都能看到');
  await frame.getByRole('button', { name: '返回' }).click();
  for (const log of [frame.getByRole('log'), phone.getByRole('log')]) await log.getByText('两台设备都能看到').waitFor();
  await phone.getByRole('button', { name: '更多' }).click();
  const [saved] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('button', { name: '下载对话记录' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('在线客服对话记录.txt');
  await phone.getByRole('button', { name: '更多' }).click();
  await phone.getByRole('button', { name: '结束对话' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: '结束对话' }).click();
  await phone.getByRole('dialog').waitFor({ state: 'hidden' });
  await phone.getByText('您已结束对话').waitFor();
  await pages.agent.ask('POST', `/api/contacts/${contact}/close`);
  await phone.getByText('对话已结束').waitFor();
  await phone.getByLabel('输入消息').fill('还有一个问题');
  await phone.getByLabel('输入消息').press('Enter');
  await phone.getByText('正在等候客服接入').waitFor();
  await phone.getByRole('log').getByText('还有一个问题').waitFor();
  await frame.getByRole('log').getByText('还有一个问题').waitFor();
  await pages.agent.ask('POST', `/api/contacts/${await pages.agent.answer()}/close`);
}, 60_000);

test('all of it goes by keyboard, in English, and Enter that takes a composed word sends nothing', async () => {
  const page = await pages.visitShop(await pages.newDevice({ english: true }));
  // The page says that it is Chinese; the chat goes by that until somebody switches.
  await page.getByRole('button', { name: '在线客服' }).focus();
  await page.keyboard.press('Enter');
  const frame = frameOf(page);
  await frame.getByLabel('想咨询什么').waitFor();
  const tabTo = async (target: Locator) => {
    const reached = target.and(frame.locator(':focus'));
    for (let turn = 0; turn < 20 && (await reached.count()) === 0; turn += 1) await page.keyboard.press('Tab');
    expect(await reached.count()).toBe(1);
  };
  await tabTo(frame.getByRole('button', { name: 'Switch to English' }));
  await page.keyboard.press('Enter');
  await frame.getByLabel('What is it about?').waitFor();
  await tabTo(frame.getByLabel('What is it about?'));
  await page.keyboard.press('ArrowDown');
  await tabTo(frame.getByLabel('Mobile number'));
  await page.keyboard.type('13800002041');
  await tabTo(frame.getByRole('button', { name: 'Start chat' }));
  await page.keyboard.press('Enter');
  await frame.getByLabel('Your message').waitFor();
  const contact = await pages.agent.answer();
  await frame.getByRole('log').getByText('has joined').waitFor();
  await page.keyboard.type('Hello');
  await frame.getByLabel('Your message').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  expect(await frame.getByLabel('Your message').inputValue()).toBe('Hello');
  await page.keyboard.press('Enter');
  await pages.agent.hear(contact, 'Hello');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await frame.locator('.message:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.launcher:focus').waitFor();
}, 60_000);

/** Whether all of it stands in a window of this height. */
async function isWithin(seen: Locator, windowHeight: number): Promise<boolean> {
  const { y = -1, height = 0 } = (await seen.boundingBox()) ?? {};
  return y >= 0 && y + height <= windowHeight;
}

test.each([
  { english: false, dark: false },
  { english: true, dark: true },
])(
  'accessible and in its place on a phone with the keyboard open: %o',
  async (looks) => {
    const device = await pages.newDevice({ ...looks, width: 360, height: 640 });
    const page = await pages.openOn(device, `${pages.address}/chat/app?site=shop`);
    const name = looks.english ? 'en-dark' : 'zh-light';
    const [begin, write] = looks.english ? ['Start chat', 'Your message'] : ['开始对话', '输入消息'];
    await page.getByRole('button', { name: begin }).click();
    expect(await findAccessFaults(page)).toEqual([]);
    await picture(page, `form-${name}`);
    await page.locator('select').selectOption('bill');
    await page.locator('input[type=tel]').fill('13800002041');
    await page.getByRole('button', { name: begin }).click();
    await page.getByLabel(write).waitFor();
    const contact = await pages.agent.answer();
    for (const text of ['您好', '我查一下账单，请稍等。', '10 月 3 日至 5 日，您在边境一侧登记过境外网络。'])
      await pages.agent.say(contact, text, text === '您好' ? undefined : ['好的', '不对，我没有出境']);
    await page.getByText('您在边境一侧').waitFor();
    expect(await findAccessFaults(page)).toEqual([]);
    await picture(page, `phone-${name}`);
    await page.setViewportSize({ width: 360, height: 400 });
    await page.getByLabel(write).fill('好');
    for (const seen of [page.getByLabel(write), page.getByText('您在边境一侧')])
      await expect.poll(() => isWithin(seen, 400), { timeout: 10_000 }).toBe(true);
    expect(await measureOverflow(page)).toBe(0);
    await picture(page, `keyboard-${name}`);
  },
  60_000,
);

test('outside working hours it says when it opens, and takes a request to be called', async () => {
  const page = await pages.openOn(await pages.newDevice({ width: 360, height: 640 }), 'about:blank');
  await page.route('**/chat/shop/settings', async (route) => {
    const settings = await (await route.fetch()).json();
    await route.fulfill({ json: { ...settings, open: false, opensAt: '2026-11-30T00:30:00.000Z' } });
  });
  await page.goto(`${pages.address}/chat/app?site=shop`);
  await page.getByText('11月30日周一 08:30').waitFor();
  expect(await page.getByRole('link', { name: '填写网页表单' }).getAttribute('href')).toBe('/portal');
  expect(await findAccessFaults(page)).toEqual([]);
  await picture(page, 'closed');
  await page.getByRole('button', { name: '预约回电' }).click();
  await page.getByLabel('手机号码').fill('12');
  await page.getByRole('button', { name: '提交预约' }).click();
  await page.getByText('请输入 11 位手机号码。').waitFor();
  expect(await findAccessFaults(page)).toEqual([]);
  await page.getByLabel('手机号码').fill('13800002041');
  await page.getByRole('button', { name: '提交预约' }).click();
  await page.getByText('已收到您的预约').waitFor();
}, 60_000);

test('another site may not show it in a frame', async () => {
  const said = async (site: string) =>
    (await fetch(`${pages.address}/chat/app?site=${site}`)).headers.get('content-security-policy') ?? '';
  expect(await said('shop')).toContain(`frame-ancestors 'self' ${pages.shopAddress}`);
  expect(await said('portal')).toMatch(/frame-ancestors 'self'$/u);
  expect(await said('none-such')).toMatch(/frame-ancestors 'self'$/u);
  expect(await said('shop')).not.toContain('unsafe-inline');
});
