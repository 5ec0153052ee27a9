import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { goAlong } from '../help/pages/go-along.ts';
import { findAccessFaults } from '../help/pages/look-at-page.ts';
import { newKey } from '../help/person.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('lists');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function raise(agent: Page, summary: string, more: object = {}): Promise<{ id: string; number: string }> {
  const complaint = { kind: 'complaint', category: 'billing', form: { happened: '上月在省内被收取漫游费' } };
  const data = { key: newKey(), summary, ...complaint, ...more };
  const reply = await agent.request.post(`${desks.address}/api/tickets`, { data });
  if (!reply.ok()) throw new Error(`${reply.status()} ${await reply.text()}`);
  return reply.json() as Promise<{ id: string; number: string }>;
}

const rowOf = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });
const bar = (page: Page) => page.getByRole('region', { name: '已选工单' });
const tabs = (page: Page) => page.getByRole('navigation', { name: '工作清单' });
const headsOf = (page: Page) => page.getByRole('columnheader').allTextContents();

test('several are accepted at once from the bar; keys stay with their ticket in a live list; what changed has a dot', async () => {
  const agent = await desks.open('agent', '/tickets');
  const raised = [await raise(agent, '批量一'), await raise(agent, '批量二'), await raise(agent, '批量三')];
  const billing = await desks.open('billing-zj', '/tickets?list=to-accept');
  await billing.getByRole('link', { name: raised[2]?.number ?? '' }).waitFor();
  expect((await rowOf(billing, '批量').allTextContents()).map((text) => /批量./u.exec(text)?.[0])).toEqual([
    '批量一',
    '批量二',
    '批量三',
  ]);
  expect(await bar(billing).count()).toBe(0);
  await billing.keyboard.press('j');
  const late = await raise(agent, '批量四', { severity: 'urgent' });
  await billing.getByRole('link', { name: late.number }).waitFor();
  await billing.keyboard.press('x');
  expect(await rowOf(billing, '批量二').getByRole('checkbox').isChecked()).toBe(true);
  for (const key of ['k', 'x', 'j', 'j', 'x']) await billing.keyboard.press(key);
  await bar(billing).getByText('已选 3 张').waitFor();
  const accept = bar(billing).getByRole('button', { name: '接单 3 张' });
  await accept.waitFor();
  // What none of them can be moved by is not there.
  expect(
    await bar(billing)
      .getByRole('button', { name: /返回结果|继续处理/u })
      .count(),
  ).toBe(0);
  await accept.dblclick();
  await billing.getByText('接单：已办理 3 张').waitFor();
  await expect.poll(() => bar(billing).count()).toBe(0);
  await expect.poll(() => rowOf(billing, '批量').count()).toBe(1);
  // The last one leaves the list, and a key brings it back.
  await billing.keyboard.press('a');
  await billing.getByText(`已接单 ${late.number}`).waitFor();
  await expect.poll(() => rowOf(billing, '批量').count()).toBe(0);
  await billing.keyboard.press('Control+z');
  await billing.getByText(`已撤销（已接单 ${late.number}）`).waitFor();
  await rowOf(billing, '批量四').waitFor();
  await tabs(billing)
    .getByRole('button', { name: /^我在处理/u })
    .click();
  const row = rowOf(billing, '批量二');
  await row.getByText('处理中').waitFor();
  await row.getByRole('link').click();
  await billing.locator('[aria-current="step"]', { hasText: '处理中' }).waitFor();
  await goAlong(billing);
  await tabs(billing).getByRole('button', { name: '全部', exact: true }).click();
  await row.waitFor();
  expect(await row.getByRole('img', { name: '上次查看后有变动' }).count()).toBe(0);
  const again = { key: newKey(), teamId: 'zj-service' };
  await agent.request.post(`${desks.address}/api/tickets/${raised[1]?.id}/assign`, { data: again });
  await row.getByRole('img', { name: '上次查看后有变动' }).waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('what cannot be taken back is red, asked once with what follows, and done with its reason', async () => {
  const lead = await desks.open('lead', '/tickets?state=open');
  await raise(lead, '撤销一');
  await raise(lead, '撤销二');
  await rowOf(lead, '撤销二').getByRole('checkbox').check();
  await rowOf(lead, '撤销一').getByRole('checkbox').check();
  await bar(lead).getByRole('button', { name: '撤销 2 张' }).waitFor();
  // By keys alone, though a box has the focus.
  await lead.keyboard.press('m');
  await lead.keyboard.press('Tab');
  await lead.keyboard.press('Enter');
  const dialog = lead.getByRole('dialog');
  await dialog.getByText('不能恢复').waitFor();
  await dialog.getByText('可办理 2 张，不能办理 0 张。').waitFor();
  const cancel = dialog.getByRole('button', { name: '撤销 2 张' });
  expect(await cancel.isDisabled()).toBe(true);
  // The reason has the focus by itself.
  await expect.poll(() => dialog.getByLabel('原因').evaluate((field) => field.matches(':focus'))).toBe(true);
  await lead.keyboard.type('重复登记');
  await cancel.dblclick();
  await dialog.getByText('共 2 张，已办理 2 张，未办成 0 张。').waitFor();
  // What was so before is said no more.
  expect(await dialog.getByText('可办理 2 张').count()).toBe(0);
  expect(await dialog.getByText('待接单').count()).toBe(0);
  await dialog.getByRole('button', { name: '完成' }).click();
  await expect.poll(() => rowOf(lead, '撤销').count()).toBe(0);
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('a list is narrowed by words, not ids; a view is saved, changed, brought up to date, renamed and deleted', async () => {
  const lead = await desks.open('lead', '/tickets?state=open');
  await raise(lead, '视图里的');
  await raise(lead, '视图外的', { category: 'network' });
  await lead.getByRole('button', { name: '筛选', exact: true }).click();
  await lead.getByRole('button', { name: '类别', exact: true }).click();
  // No type is chosen: they are all there, by type.
  await lead.getByRole('heading', { name: '故障' }).waitFor();
  expect(await findAccessFaults(lead)).toEqual([]);
  await lead.keyboard.type('通信费用');
  await expect.poll(() => lead.getByRole('heading', { name: '故障' }).count()).toBe(0);
  await lead.keyboard.press('Enter');
  const chips = lead.getByRole('list', { name: '已选的筛选' });
  await chips.getByText('类别：通信费用').waitFor();
  await chips.getByText('种类：投诉').waitFor();
  await expect.poll(() => rowOf(lead, '视图外的').count()).toBe(0);

  await lead.getByRole('button', { name: '存为视图' }).click();
  await lead.getByLabel('视图名称').fill('通信费用投诉');
  await lead.getByRole('checkbox', { name: '与本省同事共享' }).check();
  await lead.getByRole('button', { name: '保存视图' }).dblclick();
  const tab = tabs(lead).getByRole('button', { name: '通信费用投诉' }).first();
  await expect.poll(() => tab.getAttribute('aria-current')).toBe('page');
  await expect.poll(() => lead.getByRole('button', { name: '存为视图' }).count()).toBe(0);

  await lead.getByRole('button', { name: '时限', exact: true }).click();
  await expect.poll(() => lead.getByRole('columnheader', { name: '时限' }).getAttribute('aria-sort')).toBe('ascending');
  await lead.getByText('“通信费用投诉”已改').waitFor();
  await lead.getByRole('button', { name: '更新', exact: true }).click();
  await expect.poll(() => lead.getByText('“通信费用投诉”已改').count()).toBe(0);
  await lead.getByRole('button', { name: '视图“通信费用投诉”的操作' }).click();
  await lead.getByRole('menuitem', { name: '重命名' }).click();
  await lead.getByLabel('视图名称').fill('资费投诉');
  await lead.getByRole('dialog').getByRole('button', { name: '重命名' }).click();
  await tabs(lead).getByRole('button', { name: '资费投诉' }).first().waitFor();

  // A colleague has it after their own lists, sees that it is shared, and can keep a change of it under another name only.
  const agent = await desks.open('agent', '/tickets');
  const shared = tabs(agent).getByRole('button', { name: '资费投诉' });
  await shared.getByRole('img', { name: '与本省同事共享' }).waitFor();
  await shared.click();
  await agent.getByRole('button', { name: '去掉“类别：通信费用”' }).click();
  await agent.getByRole('button', { name: '另存' }).waitFor();
  expect(await agent.getByRole('button', { name: '更新', exact: true }).count()).toBe(0);

  // The name is taken: what it is is asked about, and nothing replaced unless that is said.
  await lead.getByRole('button', { name: '去掉“类别：通信费用”' }).click();
  await lead.getByRole('button', { name: '另存' }).click();
  await lead.getByLabel('视图名称').fill('资费投诉');
  expect(await lead.getByRole('checkbox', { name: '与本省同事共享' }).isChecked()).toBe(false);
  await lead.keyboard.press('Enter');
  await lead.getByText('替换“资费投诉”？').waitFor();
  await lead.getByText('替换后只有您自己能看到。').waitFor();
  await lead.getByRole('dialog', { name: '替换“资费投诉”？' }).getByRole('button', { name: '取消' }).click();
  await lead.getByRole('dialog', { name: '存为视图' }).getByRole('button', { name: '取消' }).click();

  await lead.getByRole('button', { name: '视图“资费投诉”的操作' }).click();
  await lead.getByRole('menuitem', { name: '删除视图' }).click();
  await expect.poll(() => tabs(lead).getByRole('button', { name: '资费投诉' }).count()).toBe(0);
  // Nothing was asked, since it can be had back.
  await lead.getByText('已删除视图“资费投诉”').waitFor();
  await lead.getByRole('button', { name: '撤销这一步' }).click();
  await tabs(lead).getByRole('button', { name: '资费投诉' }).getByRole('img', { name: '与本省同事共享' }).waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);

test('an address that narrows by what nobody can name shows no id', async () => {
  const lead = await desks.open('lead', '/tickets?category=no-such&team=no-such&city=zj-hz&state=open');
  const chips = lead.getByRole('list', { name: '已选的筛选' });
  await chips.getByText('地市：杭州').waitFor();
  await chips.getByText('类别：未知类别').waitFor();
  await chips.getByText('部门：已不存在').waitFor();
  expect(await lead.locator('main').textContent()).not.toContain('no-such');
  await lead.getByRole('button', { name: '清除筛选' }).click();
  await chips.getByText('是否办结：未办结').waitFor();
  await expect.poll(() => chips.getByRole('listitem').count()).toBe(1);
  expect(desks.wrong).toEqual([]);
}, 60_000);

test('work is first what is due first; a narrow desk folds the rows, and no page breaks a rule of access', async () => {
  const agent = await desks.open('agent', '/tickets');
  const long = '客户认为上月在省内产生的漫游费不合理，多次来电要求核实话单并退还，'.repeat(3);
  const { id } = await raise(agent, long, { severity: 'urgent' });
  const billing = await desks.open('billing-zj', '/tickets?list=to-accept');
  await billing.getByRole('row').nth(1).waitFor();
  expect((await headsOf(billing)).slice(1)).toEqual(['时限', '工单号', '内容', '种类', '客户', '部门', '受理变动']);
  const heights = () =>
    billing.getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => row.getBoundingClientRect().height));
  expect(new Set(await heights())).toEqual(new Set([44]));
  expect(await findAccessFaults(billing)).toEqual([]);
  const data = { key: newKey() };
  await billing.request.post(`${desks.address}/api/tickets/${id}/accept`, { data });
  const back = { ...data, key: newKey(), question: '请问通话地点？' };
  await billing.request.post(`${desks.address}/api/tickets/${id}/ask-back`, { data: back });
  await billing.goto(`${desks.address}/tickets?list=mine`);
  await billing.getByText('已暂停').waitFor();

  for (const width of [640, 360]) {
    await billing.setViewportSize({ width, height: 800 });
    await billing.getByText(long.slice(0, 20)).first().waitFor();
    for (const wide of ['document.scrollingElement', 'document.querySelector("main")'])
      expect(await billing.evaluate(`${wide}.scrollWidth - ${wide}.clientWidth`)).toBe(0);
    expect(await findAccessFaults(billing)).toEqual([]);
  }
  await billing.keyboard.press('x');
  await bar(billing).getByText('已选 1 张').waitFor();
  await bar(billing).getByText(/张$/u).last().waitFor();
  expect(await findAccessFaults(billing)).toEqual([]);
  expect(desks.wrong).toEqual([]);
}, 120_000);
