import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { content } from '../help/centre.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('governance');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** v2, with a new type that its author names, a rule of another name, and another answer to a second contact. */
function changedPolicy(): Buffer {
  const dmn = readFileSync(join(content, 'policies', 'v2-as-revised.dmn'), 'utf8')
    .replace('id="v2"', 'id="v3"')
    .replace(
      '<itemDefinition id="tContactType" name="tContactType">',
      `$&<extensionElements><jieyi:word value="billing.5g-pack" zh="5G 套餐未生效" en="5G package not in effect"/></extensionElements>`,
    )
    .replace('"ordinary"</text>', '"billing.5g-pack", "ordinary"</text>')
    .replaceAll('<text>"billing.wap-net"</text>', '<text>"billing.wap-net", "billing.5g-pack"</text>')
    .replace(/<rule id="caller-id-expert">.*?<\/rule>/su, (rule) =>
      rule.replaceAll('caller-id-expert', 'caller-id-again').replace('"expert"', '"suggestion"'),
    );
  return Buffer.from(dmn);
}

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '草稿的各部分' }).getByRole('link', { name: new RegExp(`^${name}`, 'u') });

async function ringAndAnswer(agent: Page): Promise<void> {
  await agent.getByRole('link', { name: '来电样例' }).click();
  await agent.getByRole('searchbox').fill('来电显示');
  await agent.getByRole('button', { name: '呼入' }).first().click();
  await agent.getByRole('link', { name: '查看' }).waitFor();
  await agent.getByRole('link', { name: '工作台' }).click();
  await agent.getByRole('link', { name: /热线/ }).first().click();
  await agent.getByRole('button', { name: '接听' }).click();
}

const typePicker = (agent: Page) => agent.getByRole('combobox', { name: '选择事项类型' });

test('a change goes from a file to the open desk, by examples, comparison, replay and another person, and back again', async () => {
  const agent = await desks.open('agent', '/desk');
  await agent.getByRole('link', { name: '工作台' }).waitFor();
  const author = await desks.open('author', '/policies/drafts');
  const approver = await desks.open('approver', '/policies/drafts');

  await author.getByRole('button', { name: '新建草稿' }).click();
  await author.getByLabel('名称').fill('增加 5G 套餐未生效');
  await author.getByRole('radio', { name: 'DMN 文件' }).check();
  await author.locator('input[type=file]').setInputFiles({
    name: 'notes.dmn',
    mimeType: 'application/xml',
    buffer: Buffer.from('<definitions>not a policy'),
  });
  await author.getByRole('button', { name: '开始起草' }).click();
  await author.getByText('这个文件不能作为政策读出').waitFor();
  await author
    .locator('input[type=file]')
    .setInputFiles({ name: 'v3.dmn', mimeType: 'application/xml', buffer: changedPolicy() });
  await author.getByText('v3.dmn').waitFor();
  // A double click begins one draft: the approver's list below finds one link.
  await author.getByRole('button', { name: '开始起草' }).dblclick();
  await author.getByRole('heading', { name: /增加 5G 套餐未生效/ }).waitFor();
  // The approver's list follows without a reload.
  await approver.getByRole('link', { name: '增加 5G 套餐未生效' }).waitFor();

  // What stands in the way first is the one thing to do.
  await author.getByRole('button', { name: '看示例' }).click();
  await author.getByText('示例所写的规则（编号 caller-id-expert）已不存在。').waitFor();
  await author.getByRole('button', { name: '改指“来电显示费，再次来电”' }).click();
  await author.getByText('示例所写的规则（编号 caller-id-expert）已不存在。').waitFor({ state: 'detached' });
  await author.getByText('处置应为“转在线专家”，实得“建议工单”').first().waitFor();
  for (const failing of [1, 0]) {
    await author
      .getByRole('button', { name: /^以现在的结果为准/ })
      .first()
      .click();
    await author.getByText(`不通过 ${failing}`).waitFor();
  }
  // A rule whose example is taken away asks for one, and has one to offer.
  await author.getByRole('button', { name: '移除示例：充值时提示请与话务员联系' }).click();
  const unhit = author.getByRole('region', { name: /没有示例的规则 1/ });
  await unhit.getByText('无法充值').waitFor();
  await unhit.getByRole('button', { name: '把规则“充值提示请与话务员联系”的情形加为示例' }).click();
  await unhit.waitFor({ state: 'detached' });
  await author.getByRole('button', { name: '添加示例' }).click();
  const form = author.getByRole('dialog');
  await form.getByLabel('名称').fill('5G 套餐，首次来电');
  await form.getByRole('combobox', { name: '事项类型' }).fill('5G');
  await author.locator('.ant-select-item-option-active', { hasText: '5G' }).waitFor();
  await author.keyboard.press('Enter');
  await form.getByRole('combobox', { name: '处置' }).click();
  await author.locator('.ant-select-item-option', { hasText: '解释' }).click();
  await form.getByRole('button', { name: '保存' }).click();
  // Without what was explained nothing is decided yet: the example says so.
  await author.getByText('不通过 1').waitFor();
  await author.getByRole('button', { name: '以现在的结果为准：5G 套餐，首次来电' }).click();
  await author.getByText('不通过 0').waitFor();

  await part(author, '变化').click();
  await author.getByText('轻松卡来电显示费，客户不接受解释，已向客户解释，为此事来电至少 2 次').waitFor();
  // Rules are told by their table and row, each cell as it was and as it is.
  await author
    .getByText(/^.+第 \d+ 行$/)
    .first()
    .waitFor();
  await author.getByText('此前没有这种情形').first().waitFor();
  await part(author, '检查').click();
  await author.getByText('没有遗漏，没有未确认的冲突。').waitFor();

  await author.getByRole('button', { name: '去回放' }).click();
  await author.getByRole('button', { name: '回放过往判定' }).click();
  await author.getByRole('progressbar').waitFor();
  await author.getByText('回放完成').waitFor();
  await author.getByRole('button', { name: /转在线专家.*建议工单.*查看示例/ }).click();
  await author
    .getByText(/来电显示费，再次来电 → 来电显示费，再次来电/)
    .first()
    .waitFor();
  await author.getByRole('heading', { name: /改变最多的类型：轻松卡来电显示费/ }).waitFor();

  await author.getByRole('button', { name: '提交审批' }).click();
  await author.getByLabel('修改说明').fill('新增 5G 套餐未生效；来电显示费再次来电改为建议工单。');
  await author.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await author.getByText('等待审批人').waitFor();
  await part(author, '审批').click();
  await author.getByText('由没有参与编写的审批人发布。').waitFor();
  expect(await author.getByRole('button', { name: /^发布/ }).count()).toBe(0);

  await approver.getByText('待您审批').waitFor();
  await approver.getByRole('link', { name: '增加 5G 套餐未生效' }).click();
  await approver.getByText('回放完成').waitFor();
  await approver.getByRole('button', { name: '发布 v3' }).click();
  // It says for whom it will hold, and asks why.
  const publishing = approver.getByRole('dialog', { name: '发布 v3？' });
  await publishing.getByText(/集团及各省新受理的诉求将按这个版本判定.*立即生效/).waitFor();
  expect(await publishing.getByRole('button', { name: '发布 v3' }).isDisabled()).toBe(true);
  await publishing.getByLabel('为什么发布').fill('审阅无误，本周起执行');
  await publishing.getByRole('button', { name: '发布 v3' }).click();
  await approver.getByRole('link', { name: '查看版本 v3' }).click();
  await approver
    .getByRole('list', { name: '集团的生效过程' })
    .getByRole('link', { name: /v3 现行/ })
    .waitFor();
  await author.getByRole('link', { name: '查看版本 v3' }).waitFor();

  // The desk was open all the time.
  await ringAndAnswer(agent);
  await typePicker(agent).fill('5G');
  await agent.locator('.ant-select-item-option-active', { hasText: '5G 套餐未生效' }).waitFor();
  await agent.keyboard.press('Enter');
  const decision = agent.getByRole('region', { name: '判定' });
  await decision.getByText(/v3/).first().waitFor();
  await agent.getByRole('button', { name: '客户不接受' }).click();
  await decision.getByText('投诉工单').first().waitFor();

  await approver.getByRole('navigation', { name: '政策版本' }).getByRole('link', { name: /^v2/ }).click();
  await approver.getByRole('button', { name: '恢复此版本' }).click();
  await approver.getByLabel('恢复原因').fill('先试行一周再说');
  await approver.getByRole('button', { name: '现在恢复' }).click();
  await approver
    .getByRole('list', { name: '集团的生效过程' })
    .getByRole('link', { name: /v2 现行/ })
    .waitFor();
  await agent.getByRole('button', { name: '结束通话' }).click();
  await agent.getByRole('button', { name: '完成话后处理' }).click();
  // What was decided is not done: it is asked once.
  await agent.getByRole('button', { name: '仍然完成' }).click();
  await ringAndAnswer(agent);
  await typePicker(agent).fill('5G');
  await agent.getByText('没有').first().waitFor();
  expect(await agent.locator('.ant-select-item-option', { hasText: '5G' }).count()).toBe(0);
  await author.goto(`${desks.address}/policies/v3`);
  await author.getByRole('heading', { name: /v3/ }).waitFor();
}, 240_000);

test('anybody proposes; an author answers, or takes up into a draft', async () => {
  const author = await desks.open('author', '/policies/proposals');
  const agent = await desks.open('agent', '/policies');
  for (const reason of ['客户说来营业厅太远', '不要的建议']) {
    await agent.getByRole('button', { name: '建议修改规则“紧急停机，电话中无法核验”' }).click();
    await agent.getByLabel('理由').fill(reason);
    await agent.getByRole('button', { name: '提出建议' }).click();
    await author.getByText(reason).waitFor();
  }
  const row = author.getByRole('row', { name: /不要的建议/ });
  await row.getByRole('button', { name: '不采纳' }).click();
  await author.getByRole('textbox', { name: '答复' }).fill('没有说明情况');
  await author.getByRole('dialog').getByRole('button', { name: '不采纳' }).click();
  await row.waitFor({ state: 'detached' });
  await author.getByRole('checkbox', { name: /客户说来营业厅太远/ }).check();
  await author.getByRole('button', { name: '采纳 1 条并起草' }).click();
  await author.getByLabel('名称').fill('紧急停机');
  await author.getByRole('button', { name: '开始起草' }).click();
  await author.getByRole('heading', { name: /紧急停机/ }).waitFor();
  await part(author, '经过').click();
  await author.getByText('已采纳，起草中').waitFor();
  expect(await author.getByText('不要的建议').count()).toBe(0);
}, 120_000);

test('nothing went wrong on any page', () => {
  expect(desks.wrong).toEqual([]);
});
