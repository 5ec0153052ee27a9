import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { seen } from '../help/excel-files.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('excel');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

test.each(['zh', 'en'] as const)(
  'Excel has the heads and words that the editor shows (%s)',
  async (language) => {
    const author = await desks.open('author', '/policies');
    const begun = await author.request.post(`${desks.address}/api/policy-drafts`, { data: { title: '试改' } });
    const { id } = await begun.json();
    if (language === 'en') await author.getByRole('button', { name: 'English' }).click();
    await author.goto(`${desks.address}/policies/drafts/${id}/edit`);
    const tables = { gate: /先行规则|General rules/, billing: /通信费用|Charges/, marketing: /市场营销|Marketing/ };
    for (const [table, name] of Object.entries(tables)) {
      await author.getByRole('tab', { name }).click();
      const url = `${desks.address}/api/policy-drafts/${id}/tables/${table}/excel?language=${language}`;
      const [heads = [], keys = [], ...rules] = await seen(await (await author.request.get(url)).body());
      const words = await wordsIn(author);
      // The id and both names stand in the first column of the editor.
      expect(words.heads).toEqual(heads.slice(3));
      for (const rule of rules) {
        const shown = keys.slice(3, -2).map((key) => words.cells[`${rule[0]}-${String(key).replace(' ', '-')}`]);
        // What counts is a number, shown with its unit by the format of its cell.
        const said = rule
          .slice(3, -2)
          .map((one) => (typeof one === 'number' && language === 'zh' ? `${one} 次` : `${one}`));
        expect([rule[0], ...said]).toEqual([rule[0], ...shown]);
      }
    }
  },
  90_000,
);

/** Heads of the table that is open, and the words of its cells by element. */
async function wordsIn(page: Page) {
  await page.locator('td.cell').first().waitFor();
  const shown = page.locator('td.cell[data-element-id]:has(> .words)');
  const ids = await shown.evaluateAll((all) => all.map((one) => String(one.getAttribute('data-element-id'))));
  const said = await shown.locator('> .words').allTextContents();
  const cells = Object.fromEntries(ids.map((id, index) => [id, said[index]]));
  return { heads: await page.locator('th .head-words').allTextContents(), cells };
}
