import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../../docs/pictures', import.meta.url));

/** So that a page full of words stays below 250 KB. */
const SIZE = { width: 1280, height: 760 };

/** The README's pictures, each of the page as it stands after the step above it. */
export class Album {
  readonly #shown = new Set<string>();

  /** Replaced only when asked for, by `npm run pictures`: they differ a little each time. */
  async take(page: Page, name: string, { whole = false } = {}): Promise<void> {
    this.#shown.add(`docs/pictures/${name}.png`);
    if (!process.env['SAVE_PICTURES']) return;
    mkdirSync(folder, { recursive: true });
    const before = page.viewportSize();
    if (!whole) await page.setViewportSize(SIZE);
    // Nothing is pointed at, and nothing is awaited.
    await page.mouse.move(0, 0);
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', fullPage: whole });
    if (before) await page.setViewportSize(before);
  }

  get shown(): string[] {
    return [...this.#shown].toSorted();
  }
}
