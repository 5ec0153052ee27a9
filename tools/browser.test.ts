import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.mjs';

describe('the browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);

  afterAll(() => browser?.close());

  it('draws Chinese letters, in regular and bold, not boxes', async () => {
    const missing = await draw('\u{10FFFD}', 400);
    const pictures = [await draw('退', 400), await draw('退', 700), await draw('款', 400)];
    expect(new Set([missing, ...pictures]).size).toBe(4);
  });

  async function draw(letter: string, weight: number): Promise<string> {
    const page = await browser.newPage({ viewport: { width: 60, height: 60 } });
    await page.setContent(
      `<html lang="zh-CN"><p style="font: ${weight} 32px sans-serif; margin: 4px">${letter}</p></html>`,
    );
    const picture = await page.screenshot();
    await page.close();
    return picture.toString('base64');
  }
});
