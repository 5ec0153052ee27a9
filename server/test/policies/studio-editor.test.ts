import { readFileSync } from 'node:fs';
import { readPolicy } from '@jieyi/policy';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';

/** The policy studio's editor as authors see it: what they type is checked, saved and never lost. */
const shipped = (name: string) =>
  readFileSync(new URL(`../../../content/policies/${name}.dmn`, import.meta.url), 'utf8');

let desks: DeskPages;
let kept: Page | null = null;

beforeAll(async () => {
  desks = await openDeskPages('editor');
}, 120_000);
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await desks.putAway(true);
  kept = null;
});
afterAll(() => desks?.close());

/** One browser for all of it: what it has read of the editor it need not read again. Each test has a draft of its own. */
const openAuthor = async () => (kept ??= await desks.open('author', '/policies'));

interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly dmn: string;
}

/** Asks the centre as the person who is signed in on the page. */
async function ask(page: Page, method: string, path: string, data?: object): Promise<Draft> {
  const reply = await page.request.fetch(desks.address + path, { method, ...(data && { data }) });
  if (!reply.ok()) throw new Error(`no draft: ${reply.status()} ${await reply.text()}`);
  return reply.json();
}

const begin = (page: Page, dmn?: string) =>
  ask(page, 'POST', '/api/policy-drafts', { title: '试改', ...(dmn ? { dmn } : {}) });
const read = (page: Page, id: string) => ask(page, 'GET', `/api/policy-drafts/${id}`);

async function edit(page: Page, { id }: Draft): Promise<void> {
  await page.goto(`${desks.address}/policies/drafts/${id}/edit`);
  await page.locator('td.cell').first().waitFor();
}

const cell = (page: Page, rule: string, column: string) => page.locator(`[data-element-id="${rule}-${column}"]`);
const saved = (page: Page) => page.locator('[data-save="saved"]').waitFor();
const checked = (page: Page, as: 'proven' | 'wrong') => page.locator(`[data-check="${as}"]`).waitFor();
const openTable = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

async function type(page: Page, rule: string, column: string, text: string): Promise<void> {
  await cell(page, rule, column).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** By its name. */
async function deleteRule(page: Page, rule: string): Promise<void> {
  await page.getByRole('button', { name: `“${rule}”的操作` }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
}

test('a cell typed into is saved by itself, survives a reload, and is undone with a key', async () => {
  const author = await openAuthor();
  const draft = await begin(author);
  await edit(author, draft);
  await type(author, 'emergency-hall', 'if-verifiableByPhone', 'true');
  await author.reload();
  await expect
    .poll(() => cell(author, 'emergency-hall', 'if-verifiableByPhone').locator('.words').textContent())
    .toBe('可以');
  await saved(author);
  await expect.poll(async () => (await read(author, draft.id)).revision).toBe(2);
  await type(author, 'emergency-hall', 'if-verifiableByPhone', '-');
  await author.keyboard.press('Control+z');
  await expect
    .poll(() => cell(author, 'emergency-hall', 'if-verifiableByPhone').locator('.typed').textContent())
    .toBe('true');
}, 60_000);

test.each(['v1-as-defined', 'v2-as-revised'])(
  '%s comes out of the editor as it went in',
  async (name) => {
    const author = await openAuthor();
    const draft = await begin(author, shipped(name));
    await edit(author, draft);
    await checked(author, 'proven');
    const before = (await read(author, draft.id)).dmn;
    await type(author, 'emergency-hall', 'if-accepted', 'true');
    await author.keyboard.press('Control+z');
    for (const table of await author.getByRole('tab').all()) await table.click();
    await author.getByRole('tab').first().click();
    await author.getByRole('button', { name: '导入导出' }).click();
    const [file] = await Promise.all([
      author.waitForEvent('download'),
      author.getByRole('menuitem', { name: '导出 DMN 文件' }).click(),
    ]);
    const after = readFileSync(await file.path(), 'utf8');
    expect(await readPolicy(after, { file: 'same' })).toEqual(await readPolicy(before, { file: 'same' }));
  },
  60_000,
);

test('a gap is told beside the rows, and closed by the row suggested', async () => {
  const author = await openAuthor();
  await edit(author, await begin(author));
  await checked(author, 'proven');
  await openTable(author, /通信费用/);
  await deleteRule(author, '漫游费，上次结论为非边界漫游');
  await checked(author, 'wrong');
  const gap = author.locator('[data-code="gap"]');
  await gap.getByText(/没有漫游却收漫游费：.*通话地点与上次一致.*没有规则/).waitFor();
  await gap.getByRole('button', { name: '添加建议的规则' }).click();
  await checked(author, 'proven');
  await author.locator('[data-code="to-review"]').waitFor();
  await author.getByRole('button', { name: /撤销/ }).click();
  await checked(author, 'wrong');
  await expect.poll(() => gap.count()).toBe(1);
}, 60_000);

test('a conflict lights up both rules and leads to the other', async () => {
  const author = await openAuthor();
  await edit(author, await begin(author));
  await openTable(author, /通信费用/);
  await type(author, 'two-packages-no-earlier', 'if-earlierComplaint', '-');
  const conflict = author.locator('[data-code="conflict"]').first();
  await conflict.getByRole('button', { name: '看“两个流量套餐，计费无误，已有投诉”' }).click();
  await author.locator('td.rule-index.lit').nth(1).waitFor();
  expect(await author.locator('td.rule-index.lit .rule-id').allTextContents()).toEqual([
    'two-packages-expert',
    'two-packages-no-earlier',
  ]);
}, 60_000);

test('a value is ticked instead of typed, and a new type of matter shows what it lacks', async () => {
  const author = await openAuthor();
  const draft = await begin(author);
  await edit(author, draft);
  await cell(author, 'recharge-blocked', 'if-type').click();
  const panel = author.getByRole('region', { name: '这一格' });
  await panel.getByRole('checkbox', { name: /普通咨询/ }).click();
  await expect
    .poll(() => cell(author, 'recharge-blocked', 'if-type').locator('.words').textContent())
    .toBe('无法充值或普通咨询');
  await panel.getByRole('button', { name: '只选 无法充值' }).click();
  await expect.poll(() => cell(author, 'recharge-blocked', 'if-type').locator('.words').textContent()).toBe('无法充值');
  await author.getByText('事实与取值').click();
  const facts = author.getByRole('region', { name: '事实与取值' });
  await facts.locator('[data-fact="type"] summary').click();
  const adding = facts.locator('[data-fact="type"]').getByRole('group', { name: '添加取值' });
  await adding.getByLabel('取值（文件内）').fill('billing.5g-pack');
  await adding.getByLabel('中文名称').fill('5G 套餐费');
  await adding.getByLabel('英文名称').fill('5G pack');
  await adding.getByLabel('英文名称').blur();
  await adding.getByRole('button', { name: '添加取值' }).click();
  await author.getByText('规则与检查').click();
  await author
    .locator('[data-code="gap"]')
    .getByText(/5G 套餐费/)
    .waitFor();
  await saved(author);
  expect((await read(author, draft.id)).dmn).toContain(
    '<jieyi:word value="billing.5g-pack" zh="5G 套餐费" en="5G pack" />',
  );
}, 60_000);

test('rules are added, copied, moved, renamed and picked for by keys alone', async () => {
  const author = await openAuthor();
  const draft = await begin(author);
  await edit(author, draft);
  await openTable(author, /梦网/);
  await cell(author, 'info-line', 'if-type').click();
  await author.keyboard.press('Alt+Enter');
  await author.keyboard.press('F2');
  await author.keyboard.type('12590');
  await author.keyboard.press('Escape');
  await author.keyboard.press('Control+d');
  await author.keyboard.press('Alt+Shift+ArrowUp');
  const rules = author.locator('.rule-id');
  await expect.poll(() => rules.allTextContents()).toEqual(['unordered-fee', 'info-line', 'sp-4', 'sp-3']);
  await author.getByLabel('规则编号').fill('info-line-again');
  await author.keyboard.press('Enter');
  await expect.poll(() => rules.allTextContents()).toContain('info-line-again');
  for (let step = 0; step < 4; step++) await author.getByRole('button', { name: /撤销/ }).click();
  await expect.poll(() => rules.allTextContents()).toEqual(['unordered-fee', 'info-line']);
}, 60_000);

test('two authors see what the other saves, and neither overwrites unseen', async () => {
  const [he, ye] = await Promise.all([openAuthor(), desks.open('author2', '/policies')]);
  const draft = await begin(he);
  await Promise.all([edit(he, draft), edit(ye, draft)]);
  await type(ye, 'refund-arrived', 'if-refundArrived', '-');
  await he.getByText('已载入 叶思远 的修改').waitFor();
  await expect.poll(() => cell(he, 'refund-arrived', 'if-refundArrived').locator('.words').textContent()).toBe('–');

  await he.context().setOffline(true);
  await type(he, 'ordinary', 'if-accepted', 'true');
  await he.locator('[data-save="unreachable"]').waitFor();
  await type(ye, 'ordinary', 'if-explained', 'false');
  await expect.poll(async () => (await read(ye, draft.id)).revision).toBe(3);
  await he.context().setOffline(false);
  const dialog = he.getByRole('dialog', { name: '叶思远 也改了这份草稿' });
  await dialog.getByRole('row', { name: /已向客户解释/ }).waitFor();
  await dialog.getByRole('button', { name: '用我的覆盖对方的' }).click();
  await saved(he);
  await ye.getByText('已载入 何文清 的修改').waitFor();
  await expect.poll(() => cell(ye, 'ordinary', 'if-accepted').locator('.words').textContent()).toBe('是');
  await ye.context().close();
}, 90_000);

test('the rules begin high up, and what a rule is about and answers stays while the rest is scrolled', async () => {
  const author = await openAuthor();
  await author.setViewportSize({ width: 1280, height: 900 });
  await edit(author, await begin(author));
  await checked(author, 'proven');
  const at = async (column: string) =>
    (await cell(author, 'recharge-blocked', column).boundingBox()) ?? { x: -1, y: -1 };
  const [about, disposition] = [await at('if-type'), await at('then-disposition')];
  expect(about.y).toBeGreaterThan(0);
  expect(about.y).toBeLessThanOrEqual(200);
  expect(disposition.x).toBeLessThan(940);
  // As far as the reason in English, and down: the head and what is frozen are where they were.
  const head = author.locator('th.width-type');
  const before = await head.boundingBox();
  await author.locator('td.annotation').last().scrollIntoViewIfNeeded();
  expect((await at('if-type')).x).toBe(about.x);
  expect((await at('then-disposition')).x).toBeGreaterThan(about.x);
  expect((await at('then-disposition')).x).toBeLessThan(disposition.x);
  expect(await head.boundingBox()).toEqual(before);
}, 60_000);

test('a version is shown, not changed', async () => {
  const author = await openAuthor();
  await author.goto(`${desks.address}/policies/v2`);
  await author.getByRole('tab', { name: '规则表' }).click();
  await author.locator('td.cell').first().waitFor();
  expect(await author.locator('[contenteditable]').count()).toBe(0);
}, 60_000);

test('nothing went wrong on any page, and none asked for what the security policy forbids', () => {
  expect(desks.wrong).toEqual([]);
});
