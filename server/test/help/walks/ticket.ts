import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Album } from './album.ts';
import { eventually, type Steps, type Walkers } from './walkers.ts';

/** “Follow a ticket in seven steps”: a department, the agent, the team lead, the administrator and the area manager. */
export function followTicket(walkers: Walkers, album: Album): Steps {
  const { desks, link, button, region } = walkers;
  const billing = () => walkers.as('billing-zj');
  const agent = () => walkers.as('agent');
  const lead = () => walkers.as('lead');
  const list = async (username: string, tickets: string, name: string) => {
    await link(username, '工单 Tickets').click();
    await button(username, name).click();
    await walkers.as(username).getByRole('row').nth(1).waitFor();
  };
  return {
    'Sign in as 方晓岚 (billing-zj), open 工单 Tickets, 待我部门接单 To accept: the nearest deadline comes first.':
      async () => {
        await walkers.signIn('billing-zj', '方晓岚 Fang Xiaolan');
        await list('billing-zj', '工单', '待我部门接单 To accept');
        await eventually(async () => (await duesOf(billing())).length).toBeGreaterThan(1);
        const dues = await duesOf(billing());
        expect(dues).toEqual(dues.toSorted((one, other) => one - other));
      },
    'J and K go through the list, X selects, Enter opens.': async () => {
      const second = await billing().getByRole('row').nth(2).getByRole('link').first().getAttribute('href');
      for (const key of ['j', 'j', 'k', 'x']) await billing().keyboard.press(key);
      await region('billing-zj', '已选工单 Selected tickets').getByText('已选 1 张').waitFor();
      await eventually(() => billing().getByRole('row').nth(2).getByRole('checkbox').isChecked()).toBe(true);
      await billing().keyboard.press('x');
      await billing().keyboard.press('Enter');
      await billing().waitForURL(`**${second}*`);
    },
    'Under 我在处理 Mine what is overdue stands first, in red.': async () => {
      await list('billing-zj', '工单', '我在处理 Mine');
      const first = billing().getByRole('row').nth(1).getByText(/超时/u).first();
      await first.waitFor();
      const [overdue, ink] = await Promise.all([colourOf(first), colourOf(billing().getByRole('heading').first())]);
      expect(overdue).not.toBe(ink);
      expect(redness(overdue)).toBeGreaterThan(60);
      await album.take(billing(), 'ticket-list');
    },
    'Open the ticket about 天气短信 under 待我部门接单 To accept and accept it: 接单 Accept, or Enter.': async () => {
      await button('billing-zj', '待我部门接单 To accept').click();
      await billing().getByRole('row').filter({ hasText: '天气短信' }).getByRole('link').first().click();
      await billing().getByRole('button', { name: /^接单/u }).waitFor();
      await billing().keyboard.press('Enter');
      await billing().locator('[aria-current="step"]', { hasText: '处理中' }).waitFor();
    },
    '要求补充 Request information asks whoever raised it, and the deadline that may, pauses.': async () => {
      await say(billing(), '要求补充', '需要补充什么', '请问扣费短信的日期？');
      await billing().getByText('已暂停').first().waitFor();
      await album.take(billing(), 'ticket');
    },
    "返回结果 Return the result ends the department's part, and says that the customer does not read it.": async () => {
      await list('billing-zj', '工单', '我在处理 Mine');
      await billing().getByRole('row').filter({ hasText: '夜间流量' }).getByRole('link').first().click();
      await billing().getByRole('tab', { name: '返回结果' }).click();
      await billing().getByText('客户看不到。').waitFor();
      const form = billing().getByRole('form', { name: '返回结果' });
      await form.getByRole('combobox').click();
      await billing().getByTitle('已解决').click();
      await form.getByLabel('处理情况').fill('核对话单，已按夜间流量重算');
      await form.getByRole('button', { name: '返回结果' }).click();
      await billing().locator('[aria-current="step"]', { hasText: '待回复客户' }).waitFor();
    },
    'As 林晓彤 (agent) open the ticket under 待我方补充 Information requested and answer with 补充说明 Provide information.':
      async () => {
        await walkers.signIn('agent', '林晓彤 Lin Xiaotong');
        await list('agent', '工单', '待我方补充 Information requested');
        await agent().getByRole('row').filter({ hasText: '天气短信' }).getByRole('link').first().click();
        await say(agent(), '补充说明', '补充的内容', '上月 3 日起每月 1 日');
        await agent().locator('[aria-current="step"]', { hasText: '处理中' }).waitFor();
      },
    'Under 待回复客户 To reply tell a customer the result: 回复客户 Reply to the customer.': async () => {
      await list('agent', '工单', '待回复客户 To reply');
      await agent().getByRole('row').filter({ hasText: '夜间流量' }).getByRole('link').first().click();
      await say(agent(), '回复客户', '回复客户的内容', '经核实已重算，差额已退还。');
      await agent().locator('[aria-current="step"]', { hasText: '已回复' }).waitFor();
    },
    '作出承诺 Make a promise keeps what was promised, with a time and an owner.': async () => {
      await button('agent', '作出承诺 Make').click();
      const dialog = agent().getByRole('dialog');
      await dialog.getByRole('textbox').first().fill('退费到账后回电');
      await dialog.getByRole('button', { name: '保存承诺' }).click();
      const promises = agent().getByRole('region', { name: '对客户的承诺' });
      await promises.getByText('退费到账后回电').waitFor();
      await promises.getByText('林晓彤').first().waitFor();
    },
    'As 郑立群 (lead) open 升级 Escalations: what nobody looked at in time goes up step by step, until somebody presses 我来处理 I will handle it.':
      async () => {
        await walkers.signIn('lead', '郑立群 Zheng Liqun');
        await link('lead', '升级 Escalations').click();
        const waiting = lead()
          .getByRole('listitem')
          .filter({ has: lead().getByRole('button', { name: '我来处理' }) });
        await waiting
          .first()
          .getByText(/第 \d 级/u)
          .waitFor();
        const before = await waiting.count();
        await waiting.first().getByRole('button', { name: '我来处理' }).click();
        await eventually(() => waiting.count()).toBe(before - 1);
      },
    'As 系统管理员 (admin) open 系统管理 Administration: what is to be done stands first, ladders and calendars are in its menu.':
      async () => {
        const admin = await walkers.signIn('admin', '系统管理员 Administrator');
        await link('admin', '系统管理 Administration').click();
        await admin.getByRole('heading', { name: '待办事项' }).waitFor();
        const menu = admin.getByRole('navigation', { name: '系统管理' });
        await menu.getByRole('link', { name: '工作日历' }).waitFor();
        await menu.getByRole('link', { name: '升级阶梯' }).click();
        await admin.getByRole('list', { name: '阶梯图' }).waitFor();
        await album.take(admin, 'ladder');
      },
    'As 郑立群 (lead) open 大面积故障 Outages and press 登记大面积故障 Report an outage: with the city and a word of the place it says how many tickets it will take along.':
      async () => {
        await link('lead', '大面积故障 Outages').click();
        await button('lead', '登记大面积故障 Report').click();
        const form = lead().getByRole('dialog');
        await form.getByRole('combobox', { name: /^地市/u }).click();
        await lead().locator('.ant-select-item-option', { hasText: '杭州' }).click();
        await form.getByRole('combobox', { name: /^地点关键词/u }).fill('翠苑');
        await form.getByRole('combobox', { name: /^地点关键词/u }).press('Enter');
        await form.getByText(/将归入 \d+ 张|没有可直接归入的工单/u).waitFor();
        await form.getByRole('button', { name: '取消' }).click();
      },
    '预览 Preview of the reply says how many tickets are answered and how many customers are to be told.': async () => {
      await lead()
        .getByRole('button', { name: /西湖区翠苑基站退服/u })
        .click();
      await lead().getByLabel('回复内容').fill('基站已修复，信号恢复正常。');
      await button('lead', '预览 Preview').click();
      await lead()
        .getByText(/\d+ 张改为已回复；\d+ 位客户待通知/u)
        .waitFor();
    },
    'Search finds words, numbers, phone numbers and names.': async () => {
      await link('lead', '工单 Tickets').click();
      await button('lead', '全部 All').click();
      for (const [sought, found] of [
        ['夜间流量', '夜间流量'],
        ['138****1041', '天气短信'],
      ] as const) {
        await lead().getByRole('searchbox').fill(sought.replace('****', '0000'));
        await lead().getByRole('row').filter({ hasText: found }).first().waitFor();
      }
    },
    '存为视图 Save as a view keeps filters, and 导出 Export takes a list away as Excel or CSV.': async () => {
      await button('lead', '导出 Export').click();
      for (const form of [/Excel/u, /CSV/u]) await lead().getByText(form).first().waitFor();
      await lead().keyboard.press('Escape');
      await button('lead', '存为视图 Save').click();
      await lead().getByLabel('视图名称').fill('天气短信');
      await lead().getByRole('button', { name: '保存视图' }).click();
      await lead()
        .getByRole('navigation', { name: '工作清单' })
        .getByRole('button', { name: '天气短信' })
        .first()
        .waitFor();
    },
    'Ctrl+K leads to any page or ticket by a word.': async () => {
      await lead().keyboard.press('Control+k');
      const palette = lead().getByRole('dialog', { name: '直达' });
      await lead().keyboard.type('天气短信');
      await palette
        .getByText(/天气短信/u)
        .first()
        .waitFor();
      await lead().keyboard.press('Control+a');
      await lead().keyboard.type('培训');
      await palette.getByText('培训需求').first().waitFor();
      await lead().keyboard.press('Enter');
      await lead().getByRole('heading', { name: '培训需求' }).waitFor();
    },
    'As 罗立新 (area-hz) open 区域 Area: what piles up beyond its own usual, what is overdue, and what customers took past us.':
      async () => {
        const manager = await walkers.signIn('area-hz', '罗立新 Luo Lixin');
        await link('area-hz', '区域 Area').click();
        await manager
          .getByText(/往常同时段约 \d+ 件/u)
          .first()
          .waitFor();
        await manager.getByRole('region', { name: '超时和即将到期' }).getByText(/超时/u).first().waitFor();
        await manager.getByText('未办结升级投诉').first().waitFor();
        expect(desks.wrong).toEqual([]);
      },
  };
}

async function say(page: Page, verb: string, label: string, words: string): Promise<void> {
  await page.getByRole('tab', { name: verb }).click();
  const form = page.getByRole('form', { name: verb });
  await form.getByLabel(label).fill(words);
  await form.getByRole('button', { name: verb }).click();
}

/** What is left of each row's deadline, in minutes. */
async function duesOf(page: Page): Promise<number[]> {
  const rows = await page.getByRole('row').allInnerTexts();
  return rows.flatMap((row) => {
    const left = /剩 (?:(\d+) 小时)? ?(?:(\d+) 分)?/u.exec(row);
    return left ? [Number(left[1] ?? 0) * 60 + Number(left[2] ?? 0)] : [];
  });
}

type Locator = ReturnType<Page['getByText']>;

const colourOf = (shown: Locator): Promise<string> =>
  shown.evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one).color ?? '');

/** How much more red than green and blue there is in an `rgb(…)`. */
function redness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/gu)].map(([part]) => Number(part));
  return red - Math.max(green, blue);
}
