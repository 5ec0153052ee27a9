import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const repository = fileURLToPath(new URL('../../../..', import.meta.url));

interface Kept {
  /** Of the repository. */
  folder?: string;
  /** Also what one has to scroll to. */
  fullPage?: boolean;
}

/** The page as it stands, for who asks for it with `SAVE_PICTURES=1`: to draw one takes longer than most of what a test does. */
export async function savePicture(page: Page, name: string, { folder, fullPage = false }: Kept = {}): Promise<void> {
  if (!process.env['SAVE_PICTURES']) return;
  const kept = join(repository, folder ?? '.state/pictures');
  mkdirSync(kept, { recursive: true });
  await page.screenshot({ path: join(kept, `${name}.png`), animations: 'disabled', fullPage });
}
