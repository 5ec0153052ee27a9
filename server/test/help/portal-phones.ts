import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/browser.mjs';
import { buildParts } from '../../../tools/build.mjs';
import { openEmptyCentre } from './centre.ts';
import { findAccessFaults } from './pages/look-at-page.ts';
import { savePicture } from './pages/save-picture.ts';
import { newKey } from './person.ts';
import { jpeg, pdf, zip } from './portal-files.ts';
import { type RealServer, startRealServer } from './real-server.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const failures = join(repository, '.state/pictures');

export interface Looks {
  english?: boolean;
  dark?: boolean;
  /** The browser has no room for what pages want to keep. */
  keepsNothing?: boolean;
}

/** Phones before the portal of a real server. */
export interface Phones {
  server: RealServer;
  /** What must not happen on any page: errors, 5xx, breaches of the content policy, requests to third parties. */
  wrong: string[];
  open(path: string, looks?: Looks): Promise<Page>;
  /** Leaves pictures of what is open, and closes it. */
  putAway(failed: boolean): Promise<void>;
  idOf(number: string): Promise<string>;
  close(): Promise<void>;
}

export async function openPhones(): Promise<Phones> {
  mkdirSync(failures, { recursive: true });
  await buildParts(['policy', 'web']);
  const { databaseUrl, drop } = await openEmptyCentre();
  const [server, browser] = await Promise.all([startRealServer(databaseUrl), launchBrowser()]);
  const wrong: string[] = [];
  return {
    server,
    wrong,
    open: (path, looks = {}) => openPhone({ browser, server, wrong }, path, looks),
    putAway: async (failed) => {
      const pages = browser.contexts().flatMap((context) => context.pages());
      for (const [index, page] of failed ? pages.entries() : [])
        await page.screenshot({ path: join(failures, `failed-portal-${index}.png`), fullPage: true });
      for (const context of browser.contexts()) await context.close();
    },
    idOf: (number) => idOf(databaseUrl, number),
    close: async () => {
      await browser.close();
      await server.kill();
      await drop();
    },
  };
}

interface Place {
  browser: Browser;
  server: RealServer;
  wrong: string[];
}

const NO_ROOM = `Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError'); }`;

/** Narrow, touched, and in Chinese unless told. */
async function openPhone({ browser, server, wrong }: Place, path: string, looks: Looks): Promise<Page> {
  const { english, dark, keepsNothing } = looks;
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
  });
  if (english) await context.addInitScript({ content: `localStorage.setItem('jieyi.language', 'en')` });
  if (keepsNothing) await context.addInitScript({ content: NO_ROOM });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (line) => {
    if (/Content Security Policy/u.test(line.text())) wrong.push(line.text());
  });
  page.on('response', (reply) => {
    if (reply.status() >= 500) wrong.push(`${reply.status()} ${reply.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) wrong.push(request.url());
  });
  await page.goto(`${server.address}/portal${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

export const picture = (page: Page, name: string) => savePicture(page, name, { fullPage: true });

/** What a page breaks of WCAG 2.2 A and AA, or that it is wider than the phone; nothing where all is well. */
export async function findFaults(page: Page): Promise<string[]> {
  const told = await findAccessFaults(page);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  return width > 390 ? [...told, `${width} wide`] : told;
}

async function idOf(databaseUrl: string, number: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from ticket where number = $1', [number]);
  await client.end();
  return rows[0]?.id ?? '';
}

/** What staff do meanwhile, over HTTP. */
export async function signInStaff({ server }: Phones, username: string) {
  const sent = await fetch(`${server.address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: `${username}-jieyi` }),
  });
  const cookie = sent.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return async (path: string, body?: object): Promise<unknown> => {
    const headers = { cookie, 'content-type': 'application/json' };
    const init = body ? { method: 'POST', body: JSON.stringify({ key: newKey(), ...body }) } : {};
    const reply = await fetch(`${server.address}/api${path}`, { headers, ...init });
    if (!reply.ok) throw new Error(`${path} ${reply.status} ${await reply.text()}`);
    return reply.json();
  };
}

export async function readSlip(page: Page): Promise<{ number: string; code: string }> {
  await page.locator('.slip').waitFor();
  const [number = '', code = ''] = await page.locator('.slip .big').allTextContents();
  return { number, code };
}

/** Walks through a form the quick way; gives what is wrong on the way. */
export async function fillIn(page: Page, [next, send, wish]: readonly [string, string, string]): Promise<string[]> {
  const faults: string[] = [];
  await page.getByRole('radio').nth(1).check();
  for (let step = 0; step < 20; step += 1) {
    faults.push(...(await findFaults(page)));
    if (await page.getByRole('button', { name: send, exact: true }).count()) return faults;
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await fillField(page, wish);
    await page.getByRole('button', { name: next }).click();
    await page.waitForFunction(`document.querySelector('h1')?.textContent !== ${JSON.stringify(title)}`);
  }
  throw new Error('the form has no end');
}

async function fillField(page: Page, wish: string): Promise<void> {
  if (await page.locator('textarea').count()) await page.locator('textarea').fill(wish);
  if (await page.locator('input[type=text]').count()) await page.locator('input[type=text]').fill('12.00');
  if (await page.locator('input[type=tel]').count()) await page.locator('input[type=tel]').fill('13900002000');
  if (await page.locator('select').count()) await page.locator('select').selectOption('zj-hz');
  if (await page.locator('input[type=file]').count()) await chooseFiles(page);
}

async function chooseFiles(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([
    { name: 'bill.jpg', mimeType: 'image/jpeg', buffer: jpeg({ place: 'here' }) },
    { name: 'program.zip', mimeType: 'application/zip', buffer: zip },
    { name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdf('/JS (x)') },
  ]);
}
