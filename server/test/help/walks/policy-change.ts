import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Album } from './album.ts';
import { eventually, type Steps, type Walkers } from './walkers.ts';

const DISPOSITION = '[data-element-id="caller-id-suggestion-then-disposition"]';
const TITLE = '来电显示费首次可转专家';

/** “Change the policy in seven steps”: an author, another author, an approver, and an agent whose desk is open. */
export function policyChange(walkers: Walkers, album: Album): Steps {
  const { desks } = walkers;
  const { button } = walkers;
  const author = () => walkers.as('author');
  const approver = () => walkers.as('approver');
  const part = (page: Page, name: string) =>
    page.getByRole('navigation', { name: '草稿的各部分' }).getByRole('link', { name: new RegExp(`^${name}`, 'u') });
  const checked = (as: string) => author().locator(`[data-check="${as}"]`).waitFor();
  let agent: Page;
  return {
    'Sign in as 何文清 (author), open 政策 Policy, press 以此版本起草 Start a draft from this version and give it a name.':
      async () => {
        agent = await desks.open('agent', '/policies');
        await walkers.signIn('author', '何文清 He Wenqing');
        await walkers.link('author', '政策 Policy').click();
        await button('author', '以此版本起草 Start').click();
        await author().getByLabel('名称').fill(TITLE);
        await author().getByRole('dialog').getByRole('button', { name: '开始起草' }).click();
        await author()
          .getByRole('heading', { name: new RegExp(TITLE, 'u') })
          .waitFor();
      },
    'Open the table 市场营销 Marketing and click the 处置 Disposition of caller-id-suggestion: its values are offered beside the table.':
      async () => {
        await author()
          .getByRole('tab', { name: /^市场营销/u })
          .click();
        await author().getByRole('columnheader', { name: '处置' }).waitFor();
        await author().locator(DISPOSITION).click();
        const offered = author().getByRole('region', { name: '这一格' }).getByRole('radio');
        await eventually(() => offered.count()).toBe(8);
      },
    'Choose 转在线专家 Hand over to expert.': async () => {
      await author().getByRole('complementary', { name: '侧栏' }).getByText('转在线专家').click();
      await eventually(() => author().locator(DISPOSITION).locator('.words').innerText()).toBe('转在线专家');
    },
    'It is saved by itself, and another author who has the draft open sees it at once.': async () => {
      await author().locator('[data-save="saved"]').waitFor();
      const other = await desks.open('author2', new URL(author().url()).pathname);
      await other.getByRole('tab', { name: /^市场营销/u }).click();
      await eventually(() => other.locator(DISPOSITION).locator('.words').innerText()).toBe('转在线专家');
      await album.take(author(), 'studio-editor');
      await other.close();
    },
    'Delete a rule with ⋯ at its row: the gap stands beside the tables while you type, in plain words.': async () => {
      await checked('proven');
      await author()
        .getByRole('tab', { name: /^通信费用/u })
        .click();
      await author().getByRole('button', { name: '“漫游费，上次结论为非边界漫游”的操作' }).click();
      await author().getByRole('menuitem', { name: '删除' }).click();
      await checked('wrong');
      await author()
        .locator('[data-code="gap"]')
        .getByText(/通话地点与上次一致.*没有规则/u)
        .waitFor();
    },
    'Press 添加建议的规则 Add the suggested row, or 撤销 Undo, and it is gone.': async () => {
      await button('author', '添加建议的规则 Add').click();
      await checked('proven');
      for (const wrong of ['wrong', 'proven']) {
        await author().getByRole('button', { name: '撤销' }).click();
        await checked(wrong);
      }
    },
    "示例 Examples are the policy's tests: those that expected the old answer fail, and 以现在的结果为准 Accept the current result settles one.":
      async () => {
        await author().locator('[data-save="saved"]').waitFor();
        await part(author(), '示例').click();
        const failing = author().getByText(/^不通过 [1-9]/u);
        await failing.waitFor();
        while ((await author().getByText('不通过 0').count()) === 0) {
          const before = await author()
            .getByText(/^不通过 \d+/u)
            .innerText();
          await author()
            .getByRole('button', { name: /^以现在的结果为准/u })
            .first()
            .click();
          await eventually(() =>
            author()
              .getByText(/^不通过 \d+/u)
              .innerText(),
          ).not.toBe(before);
        }
      },
    '从过往来电 From a past call makes an example of a call.': async () => {
      await button('author', '从过往来电 From').click();
      await author().getByText('取当时的事实和判定，不含客户信息。').waitFor();
      await author().keyboard.press('Escape');
    },
    '变化 Changes says exactly which cases are decided differently.': async () => {
      await part(author(), '变化').click();
      await author()
        .getByText(/轻松卡来电显示费.*客户不接受解释/u)
        .first()
        .waitFor();
    },
    '回放 Replay decides the past again: how many decisions change, from what to what, by type, city and week, and which cannot be told because a fact was missing then.':
      async () => {
        await part(author(), '回放').click();
        await button('author', '回放过往判定 Replay').click();
        await author().getByText('回放完成').waitFor();
        await author()
          .getByRole('button', { name: /建议工单.*转在线专家/u })
          .first()
          .waitFor();
        for (const chart of ['类型', '城市', '一周'])
          await author()
            .getByRole('heading', { name: new RegExp(`改变最多的${chart}`, 'u') })
            .waitFor();
        await author().getByText('无法判断').first().waitFor();
        await album.take(author(), 'studio-replay');
      },
    '提交审批 Submit it with a summary.': async () => {
      await button('author', '提交审批 Submit').click();
      await author().getByLabel('修改说明').fill('来电显示费第一次来电就可转专家');
      await author().getByRole('dialog').getByRole('button', { name: '提交' }).click();
      await author().getByText('等待审批人').waitFor();
    },
    'As 徐振华 (approver) look at the same things and press 发布 Publish, now or at a set date and time, with a reason.':
      async () => {
        await walkers.signIn('approver', '徐振华 Xu Zhenhua');
        await walkers.link('approver', '政策 Policy').click();
        await walkers.link('approver', '草稿 Drafts').click();
        await approver().getByRole('link', { name: TITLE }).click();
        await approver().getByText('回放完成').waitFor();
        await approver()
          .getByText(/轻松卡来电显示费.*客户不接受解释/u)
          .first()
          .waitFor();
        await approver().getByRole('radio', { name: '指定时间生效' }).waitFor();
        await button('approver', '发布 Publish').click();
        const dialog = approver().getByRole('dialog');
        expect(await dialog.getByRole('button', { name: '发布 v3' }).isDisabled()).toBe(true);
        await dialog.getByLabel('为什么发布').fill('审阅无误');
        await dialog.getByRole('button', { name: '发布 v3' }).click();
        await walkers.link('approver', '查看版本 Open').click();
      },
    'Desks that are open have it at once.': () =>
      agent
        .getByRole('list', { name: '集团的生效过程' })
        .getByRole('link', { name: /v3 现行/u })
        .waitFor(),
    'Under 版本 Versions open v2 and press 恢复此版本 Restore this version: it holds again, with the reason.':
      async () => {
        const versions = approver().getByRole('navigation', { name: '政策版本' });
        await versions.getByRole('link', { name: /^v2/u }).click();
        await button('approver', '恢复此版本 Restore').click();
        await approver().getByLabel('恢复原因').fill('先试行一周再说');
        await button('approver', '现在恢复 Restore').click();
        const held = approver().getByRole('list', { name: '集团的生效过程' });
        await held.getByRole('link', { name: /v2 现行/u }).waitFor();
        await approver()
          .getByText(/生效记录/u)
          .click();
        await approver().getByText('先试行一周再说').waitFor();
      },
    'Files go in and out as DMN (1.1 to 1.5 are read), and tables as Excel, in the words of the editor and keeping rule ids.':
      async () => {
        await author().goto(`${desks.address}/policies`);
        await button('author', '以此版本起草 Start').click();
        await author().getByLabel('名称').fill('导入导出');
        await author().getByText('DMN 文件').click();
        await author().getByText('DMN 1.1 至 1.5').waitFor();
        await author().getByText('现行版本').click();
        await author().getByRole('dialog').getByRole('button', { name: '开始起草' }).click();
        await author().getByRole('button', { name: '导入导出' }).click();
        const ways = ['导出 DMN 文件', '导出这张表为 Excel', '导入 DMN 文件，替换全部内容…', '用 Excel 更新这张表…'];
        await eventually(() => author().getByRole('menuitem').allTextContents()).toEqual(ways);
      },
  };
}
