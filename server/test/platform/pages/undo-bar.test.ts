import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gallery, openGallery, showAnew } from '../../help/pages/open-gallery.ts';

let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.open(['en', 'dark']);
}, 120_000);
afterAll(() => gallery?.close());

const focused = () =>
  page.locator(':focus').evaluate((one) => one.getAttribute('aria-label') ?? one.textContent.trim());
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** What the part asked its page to do, or says itself. */
const isTold = (what: string) => page.getByRole('status').filter({ hasText: what }).waitFor();

test('what was done is taken back by its button, and the focus is where it was', async () => {
  await showAnew(page, 'undo-bar/can-be-taken-back');
  await page.getByRole('button', { name: 'Do something' }).focus();
  await press('Enter', 'Enter');
  const undo = page.getByRole('button', { name: 'Undo this step' });
  await undo.nth(1).waitFor();
  await press('Tab', 'Tab');
  expect(await focused()).toContain('Undo this step');
  await press('Enter');
  await isTold('Taken back: Accepted TK-20301');
  await isTold('Undone: Accepted TK-20301');
  expect(await focused()).toBe('Typed');
  expect(await undo.count()).toBe(1);
});

test('Ctrl+Z takes the latest back, and a field keeps its own', async () => {
  await showAnew(page, 'undo-bar/can-be-taken-back');
  await page.getByRole('button', { name: 'Do something' }).press('Enter');
  await page.getByRole('textbox', { name: 'Typed' }).focus();
  await press('Control+z');
  expect(await page.getByRole('button', { name: 'Undo this step' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Do something' }).focus();
  await press('Enter', 'Control+z');
  await isTold('Taken back: Put TK-20307 on hold');
  await press('Control+z');
  await isTold('Taken back: Accepted TK-20301');
});

test('it goes after ten seconds, but not from under whoever rests on it; why it stands is said', async () => {
  await showAnew(page, 'undo-bar/somebody-acted-since');
  await page.clock.install();
  const act = page.getByRole('button', { name: 'Do something' });
  const undo = page.getByRole('button', { name: 'Undo this step' });
  await act.press('Enter');
  await undo.focus();
  await page.clock.runFor(30_000);
  expect(await undo.count()).toBe(1);
  await act.focus();
  await page.clock.runFor(9000);
  expect(await undo.count()).toBe(1);
  await page.clock.runFor(2000);
  expect(await undo.count()).toBe(0);
  await act.press('Enter');
  await press('Control+z');
  await page.getByRole('alert').filter({ hasText: 'Not undone: Put TK-20307 on hold.' }).waitFor();
  await page.clock.resume();
});
