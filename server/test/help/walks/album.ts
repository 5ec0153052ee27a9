import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../../docs/pictures', import.meta.url));

/** The README's pictures, each of the page as it stands after the step above it. */
export class Album {
  readonly #shown = new Set<string>();

  /** Replaced only when asked for, by `npm run pictures`: they differ a little each time. */
  async take(page: Page, name: string, { whole = false } = {}): Promise<void> {
    this.#shown.add(`docs/pictures/${name}.png`);
    if (!process.env['SAVE_PICTURES']) return;
    mkdirSync(folder, { recursive: true });
    // Nothing is pointed at, and what was told in passing is gone.
    await page.mouse.move(0, 0);
    await page.waitForFunction(
      `!document.querySelector('.ant-message-notice, .ant-notification-notice, .ant-skeleton')`,
    );
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', fullPage: whole });
  }

  get shown(): string[] {
    return [...this.#shown].toSorted();
  }
}
