import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rowOf = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });
const bar = (page: Page) => page.getByRole('region', { name: '已选工单' });

/** From a ticket of a list to the next, back in the list where one was, and to other pages: all by keys. */
export async function goAlong(page: Page): Promise<void> {
  const title = (words: string) => page.getByRole('heading', { level: 1, name: words }).waitFor();
  await page.getByText('第 2 张，共 3 张').waitFor();
  await page.keyboard.press(']');
  await title('批量三');
  // As an input method for Chinese tells the key.
  await page.evaluate(`window.dispatchEvent(new KeyboardEvent('keydown', { key: '【', code: 'BracketLeft' }))`);
  await title('批量二');
  await page.keyboard.press(']');
  await title('批量三');
  // In a field it is what is typed.
  await page.keyboard.press('m');
  const note = page.getByRole('form', { name: '备注' }).getByRole('textbox');
  await expect.poll(() => note.evaluate((field) => field.matches(':focus'))).toBe(true);
  await page.keyboard.type('[gu');
  expect(await note.inputValue()).toBe('[gu');
  await note.fill('');
  await page.keyboard.press('Escape');
  await note.blur();
  await page.keyboard.press('u');
  await expect.poll(() => rowOf(page, '批量三').getAttribute('data-here')).toBe('true');

  await page.keyboard.press('x');
  for (const key of ['g', 'e']) await page.keyboard.press(key);
  await title('升级');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '快捷键' });
  await sheet.getByRole('heading', { name: '升级通知', exact: true }).waitFor();
  await sheet.getByRole('heading', { name: '前往' }).waitFor();
  expect(await sheet.getByRole('heading', { name: '工单页' }).isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.goBack();
  // The list is as it was left: its place, and what was selected.
  await bar(page).getByText('已选 1 张').waitFor();
  // The letter after G is heard by nobody else.
  for (const key of ['g', 'x']) await page.keyboard.press(key);
  expect(await bar(page).getByText('已选 1 张').count()).toBe(1);
  await page.keyboard.press('x');
  await expect.poll(() => bar(page).count()).toBe(0);
}
