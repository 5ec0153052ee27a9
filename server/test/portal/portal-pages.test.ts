import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  fillIn,
  findFaults,
  type Looks,
  openPhones,
  type Phones,
  picture,
  readSlip,
  signInStaff,
} from '../help/portal-phones.ts';

let phones: Phones;
beforeAll(async () => {
  phones = await openPhones();
}, 120_000);
afterAll(() => phones?.close());
afterEach(async ({ task }) => {
  await phones.putAway(task.result?.state === 'fail');
  const wrong = phones.wrong.splice(0);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
});

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Fills in a whole complaint with nothing but a keyboard. */
async function complainByKeyboard(page: Page): Promise<{ number: string; code: string }> {
  await heading(page, '您好，请问要做什么？');
  await press(page, 'Tab', 'Enter');
  await heading(page, '是哪一方面的？');
  await press(page, 'Tab', 'Space', 'Enter');
  await heading(page, /请说说发生了什么/);
  await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
  await page.getByRole('alert').getByText('请填写后再继续。').waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  await page.keyboard.type('上月在省内被收取漫游费，我没有离开过浙江。');
  await picture(page, 'portal-question');
  await press(page, 'Tab', 'Tab', 'Enter');
  await heading(page, /哪一天发生的/);
  await press(page, 'Tab', 'Enter');
  return finishByKeyboard(page);
}

async function finishByKeyboard(page: Page): Promise<{ number: string; code: string }> {
  await heading(page, /在哪里遇到的/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('杭州市临安区昌化镇');
  await press(page, 'Enter');
  await heading(page, /金额/);
  await press(page, 'Tab', 'Enter');
  await heading(page, /希望我们怎样处理/);
  await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
  await heading(page, /手机号码/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('138');
  await press(page, 'Enter');
  await page.getByText('这不是内地手机号').waitFor();
  await page.keyboard.type(' 0000 1000');
  await press(page, 'Enter');
  await heading(page, /哪个城市/);
  await page.keyboard.press('Tab');
  await page.getByRole('combobox').selectOption({ label: '杭州' });
  await press(page, 'Tab', 'Tab', 'Enter');
  await heading(page, /照片或文件/);
  await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
  await heading(page, '请核对后提交');
  await page.getByRole('button', { name: '提交' }).focus();
  await press(page, 'Enter');
  await heading(page, '已收到，谢谢您');
  return readSlip(page);
}

test('a whole complaint by keyboard alone, and the progress page with number and code', async () => {
  const page = await phones.open('');
  expect(await findFaults(page)).toEqual([]);
  await picture(page, 'portal-home');
  const { number, code } = await complainByKeyboard(page);
  expect(number).toMatch(/^T\d{4}-\d{6}$/);
  expect(await findFaults(page)).toEqual([]);
  await page.getByText(/按规定 12 小时内给您回复/).waitFor();
  const other = await phones.open('/progress');
  expect(await findFaults(other)).toEqual([]);
  // Nothing is asked, and no try is spent, before both are there.
  await other.getByRole('button', { name: '查询' }).click();
  await other.getByRole('alert').getByText('请填写后再继续。').waitFor();
  expect(await other.getByLabel('工单号').evaluate((one) => one.matches(':focus'))).toBe(true);
  await other.getByLabel('工单号').fill(number.toLowerCase());
  await other.getByLabel('查询码').fill('AAAA AAAA');
  await press(other, 'Enter');
  await other.getByRole('alert').getByText('工单号和查询码对不上').waitFor();
  await other.getByLabel('查询码').fill(code.toLowerCase());
  await press(other, 'Enter');
  await heading(other, `投诉 ${number}`);
  await other.getByText('已转交办理部门').waitFor();
  expect(await findFaults(other)).toEqual([]);
  expect(await other.content()).not.toMatch(/方晓岚|林晓彤/);
  await remarkTooLong(other);
  await remarkOnBrokenLine(other);
  await typeOnWhileSending(other);
}, 120_000);

/** What is pasted beyond the limit is not cut in silence. */
async function remarkTooLong(page: Page): Promise<void> {
  const field = page.getByLabel('想补充什么？');
  await field.fill('长'.repeat(2001));
  await page.getByText('多了 1 个字').waitFor();
  await page.getByRole('button', { name: '提交补充' }).click();
  await page.getByRole('alert').getByText('最多 2000 个字').waitFor();
  expect((await field.inputValue()).length).toBe(2001);
  await field.fill('');
}

/** The reply to a remark is lost on the way; sent again as it was it is the same, sent with other words it is another. */
async function remarkOnBrokenLine(page: Page): Promise<void> {
  const remark = async (words: string, isLost: boolean) => {
    const lose = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    if (isLost) await page.route('**/api/portal/progress/remarks', lose, { times: 1 });
    await page.getByLabel('想补充什么？').fill(words);
    await page.getByRole('button', { name: '提交补充' }).click();
    if (isLost) await page.getByRole('alert').getByText('连不上服务中心').waitFor();
    else await page.getByText('已收到，谢谢。').waitFor();
  };
  await remark('同事也被收了', true);
  await remark('同事也被收了，有短信', true);
  await remark('同事也被收了，有短信', false);
  const told = async () =>
    (await page.locator('.history blockquote').allTextContents()).filter((words) => words.startsWith('同事'));
  await expect.poll(told).toEqual(['同事也被收了，有短信', '同事也被收了']);
}

/** What is typed while the words before it are on their way is not cleared with them. */
async function typeOnWhileSending(page: Page): Promise<void> {
  let go = () => {};
  const typed = new Promise<void>((resolve) => (go = resolve));
  const wait = async (route: Route) => {
    await typed;
    await route.continue();
  };
  await page.route('**/api/portal/progress/remarks', wait, { times: 1 });
  const box = page.getByLabel('想补充什么？');
  await box.fill('第一句');
  await page.getByRole('button', { name: '提交补充' }).click();
  await box.fill('第一句，又想起第二句');
  go();
  await page.locator('.history blockquote').getByText('第一句', { exact: true }).waitFor();
  expect(await box.inputValue()).toBe('第一句，又想起第二句');
}

test('what was typed is still there after a reload, and after going back and forward', async () => {
  const page = await phones.open('/new/suggestion/1');
  await page.getByRole('radio', { name: '服务' }).check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('textbox').fill('营业厅增加休息座椅');
  await page.reload();
  await heading(page, '您希望我们怎样改进？');
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('营业厅增加休息座椅');
  expect(await page.getByText('2 / 7').count()).toBe(1);
  await page.getByRole('button', { name: '上一步' }).click();
  expect(await page.getByRole('radio', { name: '服务' }).isChecked()).toBe(true);
  await page.goForward();
  await page.goBack();
  await heading(page, '您希望我们怎样改进？');
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('营业厅增加休息座椅');
  await page.goto(`${phones.server.address}/portal/new/suggestion/7`);
  await heading(page, /手机号码/);
  await page.goto(`${phones.server.address}/portal`);
  await page.getByText('您还有一份没写完的“建议”').waitFor();
}, 60_000);

test.each<[string, Looks, [string, string, string]]>([
  ['zh', {}, ['下一步', '提交', '账单上多了一笔 12.00 元的信息费。']],
  ['en-dark', { english: true, dark: true }, ['Next', 'Send', 'There is a fee of 12.00 yuan on my bill.']],
])(
  'every page is legible, labelled and narrow enough: %s',
  async (name, looks, words) => {
    const page = await phones.open('/new/complaint/1', looks);
    expect(await fillIn(page, words)).toEqual([]);
    await picture(page, `portal-review-${name}`);
    await page.getByRole('button', { name: words[1], exact: true }).click();
    await page.locator('.refused').getByText('letter.pdf').waitFor();
    expect(await findFaults(page)).toEqual([]);
    await picture(page, `portal-sent-${name}`);
    await page.locator('.ways .main').click();
    await page.locator('.steps').waitFor();
    await page.getByRole('link', { name: /bill\.jpg/ }).waitFor();
    await page.locator('summary').click();
    expect(await findFaults(page)).toEqual([]);
    await picture(page, `portal-progress-${name}`);
  },
  120_000,
);

test('a reply is read, contradicted with words, answered, and taken as settled, where the browser keeps nothing', async () => {
  const page = await phones.open('/new/fault/1', { keepsNothing: true });
  await page.getByRole('button', { name: '深色' }).click();
  await page.getByRole('button', { name: '浅色' }).waitFor();
  expect(await page.evaluate('document.documentElement.style.colorScheme')).toBe('dark');
  // Left by an earlier form, while there was room.
  await page.evaluate(`sessionStorage['jieyi.portal.sent'] = '{"number":"T2026-000001","code":"AAAAAAAA"}'`);
  await fillIn(page, ['下一步', '提交', '昌化镇上一直没有信号。']);
  await page.getByRole('button', { name: '提交', exact: true }).click();
  const { number } = await readSlip(page);
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
  await page.getByRole('button', { name: '查看进度' }).click();
  const [handler, agent] = [await signInStaff(phones, 'branch-hz'), await signInStaff(phones, 'agent')];
  const id = await phones.idOf(number);
  const again = async () => {
    await page.getByRole('button', { name: '刷新进度' }).click();
  };
  await handler(`/tickets/${id}/accept`, {});
  await handler(`/tickets/${id}/ask-back`, { question: '室内还是室外没有信号？' });
  await again();
  await page.getByText('室内还是室外没有信号？').first().waitFor();
  expect(await findFaults(page)).toEqual([]);
  await page.getByLabel('您的回答').fill('室内室外都没有');
  await page.getByRole('button', { name: '提交回答' }).click();
  await page.getByText('有人正在办理。').waitFor();
  await handler(`/tickets/${id}/return-result`, { result: '基站断电，已恢复', outcome: 'solved' });
  await agent(`/tickets/${id}/reply`, { reply: '昌化镇的基站已恢复供电，请再试一次。' });
  await again();
  await page.getByRole('button', { name: '不满意，继续办理', exact: true }).click();
  await page.getByRole('button', { name: '提交，请继续办理' }).click();
  await page.getByRole('alert').getByText('请填写后再继续。').waitFor();
  await page.getByLabel('哪里不满意？希望怎样？').fill('晚上还是没有');
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '提交，请继续办理' }).click();
  await page.getByText('您表示不满意，我们继续办理。').waitFor();
  await agent(`/tickets/${id}/reply`, { reply: '已更换电源，晚上也有信号了。' });
  await again();
  await page.getByText('已更换电源').first().waitFor();
  await picture(page, 'portal-reply');
  await page.getByRole('button', { name: '满意，可以办结' }).click();
  await page.getByText('这件事已经办结。').waitFor();
  expect(await findFaults(page)).toEqual([]);
  const { history } = (await agent(`/tickets/${id}`)) as { history: { kind: string; detail: { by?: string } }[] };
  expect(history.filter(({ detail }) => detail.by === 'customer').map(({ kind }) => kind)).toEqual([
    'attached',
    'answer',
    'dissatisfied',
    'satisfied',
  ]);
}, 120_000);
