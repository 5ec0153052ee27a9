import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findAccessFaults } from '../../help/pages/look-at-page.ts';
import {
  type Gallery,
  listAddresses,
  type Look,
  openDialog,
  openGallery,
  readTree,
  savePart,
  showAnew,
  showPart,
} from '../../help/pages/open-gallery.ts';
import { readOut } from '../../help/pages/parts-read-out.ts';

let gallery: Gallery;
let chinese: Page;
let english: Page;
beforeAll(async () => {
  gallery = await openGallery();
  chinese = await gallery.open(['zh-CN', 'light']);
  english = await gallery.open(['en', 'dark']);
}, 120_000);
afterAll(() => gallery?.close());

test('every part in every state can be used by everybody, in both languages, light and dark', async () => {
  const found = await Promise.all([findFaults(chinese, ['zh-CN', 'light']), findFaults(english, ['en', 'dark'])]);
  expect(found).toEqual([[], []]);
  expect(gallery.wrong).toEqual([]);
}, 120_000);

async function findFaults(page: Page, look: Look): Promise<unknown[]> {
  const found: unknown[] = [];
  const addresses = await listAddresses(page);
  for (const address of addresses) {
    await showPart(page, address);
    if (address.startsWith('ask-reason/')) await openDialog(page);
    await savePart(page, address, look);
    const faults = await findAccessFaults(page);
    if (faults.length > 0) found.push({ address, faults });
  }
  expect(new Set(addresses.map((address) => address.split('/')[0])).size).toBe(16);
  return found;
}

test.each(Object.entries(readOut))('what is read out, of %s', async (where, trees) => {
  const [language, address = ''] = where.split(' ');
  const page = language === 'en' ? english : chinese;
  await showPart(page, address);
  if (address.startsWith('ask-reason/')) await openDialog(page);
  for (const tree of trees) expect(await readTree(page, tree)).toBe(tree.trim());
});

test('a small course is told with its values, and the five looks of a deadline look so', async () => {
  await showPart(english, 'sparkline');
  await english.getByRole('img', { name: 'rising: 2, 5, 9, 14, 22, 31, 40' }).waitFor();
  expect(await english.getByRole('main').getByRole('img').count()).toBe(5);
  await showPart(english, 'deadline-chip');
  const looks = english.getByRole('main').locator('[data-look]');
  expect(await looks.evaluateAll((all) => all.map((one) => one.getAttribute('data-look')))).toEqual(
    'far today soon overdue paused'.split(' '),
  );
});

test('the gallery is switched to the other language and the other light', async () => {
  await showAnew(chinese, 'save-bar/several-changes');
  await chinese.getByRole('button', { name: 'In English' }).click();
  await chinese.getByText('3 unsaved changes').waitFor();
  await chinese.getByRole('button', { name: 'Dark' }).click();
  await chinese.getByRole('button', { name: 'Light' }).click();
  await chinese.getByRole('button', { name: 'In Chinese' }).click();
  await chinese.getByText('3 处改动未保存').waitFor();
  expect(await chinese.getByText('3 unsaved changes').count()).toBe(0);
});

describe('by keyboard', () => {
  let page: Page;
  beforeEach(() => {
    page = english;
  });
  /** What has the focus, by its name or its words. */
  const focused = () =>
    page.locator(':focus').evaluate((one) => one.getAttribute('aria-label') ?? one.textContent.trim());
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** What the part asked its page to do. */
  const isTold = (what: string) => page.getByRole('status').filter({ hasText: what }).waitFor();

  test('the save bar is gone through in the order it is read in, and goes once it is done', async () => {
    await showAnew(page, 'save-bar/with-another-act');
    await page.getByRole('button', { name: 'Change something' }).press('Enter');
    await page.getByText('3 unsaved changes').waitFor();
    const order: string[] = [];
    for (let at = 0; at < 3; at++) {
      await press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual(['Preview', 'Discard changes', 'Save as new version']);
    await press('Enter');
    await isTold('Saved.');
    expect(await page.getByRole('region', { name: 'Unsaved changes' }).count()).toBe(0);
  });

  test('the save bar is passed over where it cannot save, and changes are discarded', async () => {
    await showAnew(page, 'save-bar/cannot-be-saved-yet');
    await page.getByRole('button', { name: 'Change something' }).focus();
    await press('Tab', 'Tab');
    expect(await page.getByRole('button', { name: 'Save as new version' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Discard changes' }).press('Enter');
    await isTold('Discarded.');
  });

  test('the work list is sorted by its heads', async () => {
    await showAnew(page, 'work-list/sorted-and-selected');
    const firstRow = () => page.getByRole('rowheader').first().textContent();
    expect(await firstRow()).toContain('TK-20301');
    await page.getByRole('button', { name: 'Deadline' }).focus();
    await press('Tab');
    expect(await focused()).toBe('Created');
    await press('Enter');
    expect(await page.getByRole('columnheader', { name: 'Created' }).getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByRole('columnheader', { name: 'Deadline' }).getAttribute('aria-sort')).toBe(null);
    expect(await firstRow()).toContain('TK-20311');
  });

  test('rows of the work list are selected, gone through and opened', async () => {
    await showAnew(page, 'work-list/sorted-and-selected');
    const here = () => page.locator('tr[data-here]').getByRole('rowheader').textContent();
    await press('j', 'j', 'k', 'x');
    expect(await here()).toContain('TK-20307');
    expect(await page.getByRole('checkbox', { name: 'TK-20307' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'Select all' }).press('Space');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(5);
    await page.getByRole('checkbox', { name: 'TK-20301' }).focus();
    await press('Tab');
    expect(await focused()).toBe('Broadband keeps dropping');
    await press('Enter');
    await page.waitForURL('**#/work-list?TK-20301');
  });

  test('the stream is gone through from its newest, and says where the new begins', async () => {
    await showAnew(page, 'stream');
    await press('j');
    expect(await focused()).toContain('Parts have arrived');
    await press('k');
    expect(await focused()).toContain('New from here');
    await page.getByRole('button', { name: 'Newest' }).press('Enter');
    expect(await focused()).toContain('Parts have arrived');
  });

  test('the composer says why it cannot send, sends, and is left', async () => {
    await showAnew(page, 'composer/to-be-written');
    const field = page.getByRole('textbox', { name: 'Reply to customer' });
    await field.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'Write something first.' }).waitFor();
    await page.keyboard.type('On our way');
    await press('Control+Enter');
    await isTold('Sent as reply: On our way');
    await press('Escape');
    expect(await page.locator(':focus').count()).toBe(0);
    await page.getByRole('tab', { name: 'Reply to customer' }).press('ArrowRight');
    expect(await focused()).toBe('Internal note');
    await page.getByText('Only colleagues see this').waitFor();
  });

  test('a reason is asked for: nothing without one, nothing too long, and Esc leaves', async () => {
    await showAnew(page, 'ask-reason/to-be-answered');
    await openDialog(page);
    const doIt = page.getByRole('button', { name: 'Return', exact: true });
    const field = page.getByRole('textbox', { name: 'Reason' });
    await expect.poll(() => field.evaluate((one) => one.matches(':focus'))).toBe(true);
    await press('Control+Enter');
    expect(await doIt.isDisabled()).toBe(true);
    await field.fill('x'.repeat(2001));
    await press('Control+Enter');
    await page.getByText('1 character too many.').waitFor();
    expect(await doIt.isDisabled()).toBe(true);
    await press('Escape');
    await isTold('Left.');
    await openDialog(page);
    await field.fill('No photo');
    await press('Control+Enter');
    await isTold('Returned: No photo');
  });

  test('a text past its limit is counted, marked and not cut', async () => {
    await showAnew(page, 'counted-text');
    const field = page.getByRole('textbox', { name: 'Near the limit' });
    const region = page.getByRole('region', { name: 'Near the limit' });
    await field.press('End');
    await page.keyboard.type('0');
    expect(await field.getAttribute('aria-invalid')).toBe(null);
    await page.keyboard.type('00');
    expect(await region.getByRole('status').textContent()).toMatch(/^2 characters too many/u);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('Line drops at 18:00000');
    await press('Backspace', 'Backspace');
    await region.getByText('20 / 20').waitFor();
  });

  test('what failed is tried again, and what a page is for is asked', async () => {
    await showAnew(page, 'fetched');
    const failed = page.getByRole('region', { name: 'Failed' });
    await failed.getByRole('button', { name: 'Try again', exact: true }).press('Enter');
    await failed.getByText('TK-20311 Number transfer failed').waitFor();
    expect(await failed.getByRole('alert').count()).toBe(0);
    await showAnew(page, 'page-head');
    await page.getByRole('button', { name: 'What is this?' }).press('Enter');
    await page.getByText('Tickets of all teams, by deadline.').waitFor();
  });
});
