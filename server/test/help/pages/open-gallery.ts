import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../../tools/browser.mjs';
import { findVite } from '../../../../tools/dev/launch-vite.mjs';
import { CLONE } from '../../../../tools/ensure.mjs';
import { runTied } from '../../../../tools/processes/spawn-tied.mjs';
import { savePicture } from './save-picture.ts';

/** A browser takes it for a safe place; nothing listens there, for what it asks of it is answered from the folder. */
const ADDRESS = 'http://localhost';
/** A Monday, 14:00 by the operator's clock. */
const NOW = '2026-03-02T06:00:00Z';

export type Look = readonly [language: 'zh-CN' | 'en', mode: 'light' | 'dark'];

/** The gallery of the desk's parts, built for itself and opened in a browser whose clock stands still. */
export interface Gallery {
  /** What must not happen in it: errors of scripts, and what React warns of. */
  readonly wrong: string[];
  open(look: Look): Promise<Page>;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'jieyi-parts-'));
  const [browser] = await Promise.all([launchBrowser(), buildGallery(folder)]);
  const wrong: string[] = [];
  const open = async ([language, mode]: Look) => {
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme: mode, reducedMotion: 'reduce' });
    await context.addInitScript(`localStorage.setItem('jieyi.language', '${language}')`);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
    await page.clock.setFixedTime(NOW);
    await page.route(`${ADDRESS}/**`, (route) =>
      route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
    );
    return page;
  };
  return {
    wrong,
    open,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildGallery(folder: string): Promise<void> {
  const words = ['build', '--mode', 'parts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runTied(process.execPath, [findVite(), ...words], { cwd: join(CLONE, 'web'), env });
  if (code !== 0) throw new Error(`The gallery could not be built:\n${output}`);
}

/** @param address a part, or a part and one of its cases: `save-bar/saving` */
export async function showPart(page: Page, address: string): Promise<void> {
  await page.goto(`${ADDRESS}/parts.html#/${address}`);
  await page.locator(`a[aria-current][href="#/${address}"]`).waitFor();
}

/** The same as nobody has touched it. */
export async function showAnew(page: Page, address: string): Promise<void> {
  await showPart(page, address);
  await page.reload();
  await page.locator(`a[aria-current][href="#/${address}"]`).waitFor();
}

/** Every address that the gallery names. */
export async function listAddresses(page: Page): Promise<string[]> {
  await page.goto(`${ADDRESS}/parts.html`);
  const addresses: string[] = [];
  for (const part of await linksIn(page, 'Parts')) {
    await showPart(page, part);
    const cases = await linksIn(page, 'Cases');
    addresses.push(...(cases.length > 0 ? cases : [part]));
  }
  return addresses;
}

async function linksIn(page: Page, name: string): Promise<string[]> {
  if (name === 'Parts') await page.getByRole('navigation', { name }).waitFor();
  const links = await page.getByRole('navigation', { name }).getByRole('link').all();
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
  return targets.flatMap((target) => target?.slice('#/'.length) ?? []);
}

export async function openDialog(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button').click();
  await page.getByRole('dialog').getByRole('textbox').waitFor();
}

/** The parts of a tree, as Playwright tells it, of what its first line names. */
export async function readTree(page: Page, tree: string): Promise<string> {
  const [, role, name] = /^- (region|row|status|dialog) "(.*)":?$/mu.exec(tree) ?? [];
  if (role === 'region' || role === 'row' || role === 'status' || role === 'dialog')
    return page.getByRole(role, { name: name ?? '', exact: true }).ariaSnapshot();
  throw new Error(`What is it a tree of? ${tree}`);
}

/** Where it is asked for. */
export const savePart = (page: Page, address: string, look: Look) =>
  savePicture(page, [...address.split('/'), ...look].join('-'), { folder: '.state/pictures/parts', fullPage: true });
