import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { content } from '../help/centre.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';

let desks: DeskPages;

beforeAll(async () => {
  desks = await openDeskPages('rule-names');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** Ids of rules that are no words of their own: `roaming-expert`. */
const ids = ['v1-as-defined', 'v2-as-revised']
  .map((file) => readFileSync(join(content, 'policies', `${file}.dmn`), 'utf8'))
  .flatMap((dmn) => [...dmn.matchAll(/<rule id="([^"]+)"/gu)].map(([, id = '']) => id))
  .filter((id) => id.includes('-'));

/** The ids that a reader of the page sees. */
async function idsOn(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'u').test(text));
}

/** What the page shows once it is there, and that it calls no rule by its id. */
async function expectNames(page: Page, shown: string): Promise<void> {
  await page.getByText(shown).first().waitFor();
  expect(await idsOn(page)).toEqual([]);
}

/** On a busy machine the billing system may have been given up on. */
async function askAgainUntil(agent: Page, shown: Locator): Promise<boolean> {
  const again = agent.getByRole('button', { name: '重新查询' });
  if (await again.isVisible()) await again.click();
  return shown.isVisible();
}

const inEnglish = (page: Page) => page.getByRole('button', { name: 'English' }).click();

test('an agent reads by which rule a call is decided, and which came near, in either language', async () => {
  const agent = await desks.open('agent', '/desk');
  await agent.getByRole('link', { name: '来电样例' }).click();
  await agent.getByRole('searchbox').fill('同一基站');
  await agent.getByRole('button', { name: '呼入' }).first().click();
  await agent.getByRole('link', { name: '查看' }).waitFor();
  await agent.getByRole('link', { name: '工作台' }).click();
  await agent.getByRole('link', { name: /热线/ }).first().click();
  await agent.getByRole('button', { name: '接听' }).click();
  await agent.getByRole('combobox', { name: '选择事项类型' }).fill('漫游');
  await agent.locator('.ant-select-item-option-active', { hasText: '漫游' }).waitFor();
  await agent.keyboard.press('Enter');
  await agent.getByRole('button', { name: '客户不接受' }).click();
  const decision = agent.getByRole('region', { name: '判定' });
  const decided = decision.getByText('漫游费，上次结论为非边界漫游（v2）');
  await expect.poll(() => askAgainUntil(agent, decided), { timeout: 30_000 }).toBe(true);
  await decision.getByRole('button', { name: /相近规则/ }).click();
  await decision.getByText('漫游费，基站与上次不同').waitFor();
  expect(await idsOn(agent)).toEqual([]);
  await decision.getByRole('button', { name: /这条规则/ }).click();
  await agent.getByLabel('理由').fill('客户的基站在边界上');
  await agent.getByRole('button', { name: '提出建议' }).click();
  await agent.getByRole('dialog').waitFor({ state: 'detached' });
  await inEnglish(agent);
  await expectNames(agent, 'Roaming charge, found not border roaming before (v2)');
  await agent.getByText('Roaming charge, another base station').first().waitFor();

  const lead = await desks.open('lead', '/policies/proposals');
  await expectNames(lead, '漫游费，上次结论为非边界漫游');
  await inEnglish(lead);
  await expectNames(lead, 'Roaming charge, found not border roaming before');
}, 120_000);

test('whoever reads a version is told its rules by their names', async () => {
  const agent = await desks.open('agent', '/policies/v2');
  await expectNames(agent, '充值提示请与话务员联系');
  await inEnglish(agent);
  await agent.getByRole('button', { name: '中文' }).waitFor();
  expect(await idsOn(agent)).toEqual([]);
}, 60_000);

test('an author names a rule in both languages, and the studio calls it so', async () => {
  const author = await desks.open('author', '/policies');
  const begun = await author.request.post(`${desks.address}/api/policy-drafts`, { data: { title: '试改' } });
  const { id, dmn, revision } = await begun.json();
  const changed = String(dmn)
    .replace(/(<rule id="caller-id-suggestion">[^]*?)"suggestion"/u, '$1"expert"')
    .replace(/(<rule id="info-line">[^]*?)<extensionElements>[^]*?<\/extensionElements>/u, '$1');
  await author.request.put(`${desks.address}/api/policy-drafts/${id}/content`, { data: { revision, dmn: changed } });
  const openPart = (part: string) => author.goto(`${desks.address}/policies/drafts/${id}/${part}`);

  await openPart('changes');
  await expectNames(author, '来电显示费，首次来电');
  // Without a name it is called by what it asks for.
  await expectNames(author, '否认拨打 12590 声讯，客户不接受解释，已向客户解释');
  await openPart('examples');
  await expectNames(author, '来电显示费，首次来电');

  await openPart('edit');
  await author.getByRole('tab', { name: /梦网/ }).click();
  await author.locator('[data-element-id="info-line-if-type"]').click();
  const panel = author.getByRole('region', { name: '这一格' });
  await panel.getByLabel('中文名称').fill('没有点播却收信息费');
  await panel.getByLabel('中文名称').blur();
  const twice = author.locator('[data-code="rule-name"]', { hasText: '第 1 行的规则也叫“没有点播却收信息费”' });
  await twice.waitFor();
  await author.locator('[data-code="rule-name"]', { hasText: '还没有英文名称' }).waitFor();
  const undo = author.getByRole('button', { name: /撤销/ });
  const place = await undo.boundingBox();
  await panel.getByLabel('中文名称').fill('否认声讯');
  await panel.getByLabel('英文名称').fill('Denies information lines');
  await panel.getByLabel('英文名称').blur();
  await author.locator('[data-code="rule-name"]').first().waitFor({ state: 'detached' });
  await author.locator('.rule-name', { hasText: '否认声讯' }).waitFor();
  await author.locator('[data-save="saved"]').waitFor();
  // Each language is a step; what undoes it stays where it is, however things stand beside it.
  const names = async () => [
    await panel.getByLabel('中文名称').inputValue(),
    await panel.getByLabel('英文名称').inputValue(),
  ];
  const press = async (button: RegExp, then: [string, string]) => {
    await author.getByRole('button', { name: button }).click();
    await expect.poll(names).toEqual(then);
  };
  expect(await undo.boundingBox()).toEqual(place);
  await press(/撤销/, ['否认声讯', '']);
  await press(/撤销/, ['没有点播却收信息费', '']);
  await author.locator('.rule-name', { hasText: '没有点播却收信息费' }).nth(1).waitFor();
  expect(await undo.boundingBox()).toEqual(place);
  await press(/重做/, ['否认声讯', '']);
  await press(/重做/, ['否认声讯', 'Denies information lines']);
  await author.locator('.rule-name', { hasText: '否认声讯' }).waitFor();
  await author.locator('[data-save="saved"]').waitFor();

  await openPart('changes');
  await expectNames(author, '否认声讯');
  await author.getByRole('row', { name: /名称（中文）.*否认拨打 12590 声讯.*否认声讯/ }).waitFor();
  await inEnglish(author);
  await expectNames(author, 'Denies information lines');
}, 120_000);

test('nothing went wrong on any page', () => {
  expect(desks.wrong).toEqual([]);
});
