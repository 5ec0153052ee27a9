import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/browser.mjs';
import { buildParts } from '../../../tools/build.mjs';
import { openEmptyCentre } from './centre.ts';
import { letSignInQuickly } from './database/let-sign-in-quickly.ts';
import { makeOwnDatabase } from './own-database.ts';
import { type RealServer, startRealServer } from './real-server.ts';

const failures = fileURLToPath(new URL('../../../.state/pictures', import.meta.url));

/** The desks of several people side by side, in a real browser before a real server with sample data. */
export interface DeskPages {
  readonly address: string;
  readonly databaseUrl: string;
  /** What must not happen on any page: errors of scripts, breaches of the content policy, answers of 500 and above. */
  readonly wrong: string[];
  /** A desk with nobody signed in, in Chinese, 1440 wide and light unless told otherwise. */
  openSignIn(size?: Size): Promise<Page>;
  /** The desk of a sample person, signed in already. */
  open(username: string, path: string, size?: Size): Promise<Page>;
  /** SIGKILL, and another server at the same address. */
  killAndRestart(): Promise<void>;
  /** SIGTERM, waits for its end, and another server at the same address. */
  stopAndRestart(): Promise<void>;
  /** Closes what is open; a failed test leaves pictures of what its people saw. */
  putAway(failed: boolean): Promise<void>;
  close(): Promise<void>;
}

interface Size {
  width: number;
  height: number;
}

/**
 * @param name of the pictures of failures, lower-case letters and hyphens
 * @param finds what people find: no work begun by others, or all the sample work that a first start brings
 */
export async function openDeskPages(name: string, finds: 'no-work' | 'sample-work' = 'no-work'): Promise<DeskPages> {
  mkdirSync(failures, { recursive: true });
  await buildParts(['policy', 'web']);
  const [{ databaseUrl, drop, first }, browser] = await Promise.all([openServer(name, finds), launchBrowser()]);
  if (finds === 'sample-work') await letSignInQuickly(databaseUrl);
  const { address } = first;
  let server: RealServer = first;
  const wrong: string[] = [];

  /** Without motion: a browser that draws in software spends much of a test's time on it. */
  const openContext = (viewport: Size = { width: 1440, height: 900 }) =>
    browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });

  const openPage = async (context: Awaited<ReturnType<typeof openContext>>, path: string) => {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    noteWrong(page, wrong);
    await page.goto(address + path);
    return page;
  };
  const openPages = () => browser.contexts().flatMap((context) => context.pages());

  return {
    address,
    databaseUrl,
    wrong,
    openSignIn: async (size) => openPage(await openContext(size), '/'),
    open: async (username, path, size) => {
      const context = await openContext(size);
      const data = { username, password: `${username}-jieyi` };
      const reply = await context.request.post(`${address}/api/sign-in`, { data });
      if (!reply.ok()) throw new Error(`${username} could not sign in: ${reply.status()}`);
      const page = await openPage(context, path);
      await page.getByRole('navigation', { name: '主菜单' }).waitFor();
      return page;
    },
    killAndRestart: async () => {
      await server.kill();
      server = await startRealServer(databaseUrl, new URL(address).port);
    },
    stopAndRestart: async () => {
      server.signal('SIGTERM');
      await server.exited;
      server = await startRealServer(databaseUrl, new URL(address).port);
    },
    putAway: async (failed) => {
      for (const [index, page] of failed ? openPages().entries() : [])
        await page.screenshot({ path: join(failures, `${name}-failed-${index}.png`), animations: 'disabled' });
      for (const context of browser.contexts()) await context.close();
    },
    close: async () => {
      await browser.close();
      await server.kill();
      await drop();
    },
  };
}

async function openServer(name: string, finds: 'no-work' | 'sample-work') {
  const { databaseUrl, drop } = finds === 'no-work' ? await openEmptyCentre() : await openOwn(name);
  return { databaseUrl, drop, first: await startRealServer(databaseUrl) };
}

async function openOwn(name: string) {
  const { url, drop } = await makeOwnDatabase(name);
  return { databaseUrl: url, drop };
}

function noteWrong(page: Page, wrong: string[]): void {
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (line) => {
    if (/Content Security Policy/iu.test(line.text())) wrong.push(line.text());
  });
  page.on('response', (reply) => {
    if (reply.status() >= 500) wrong.push(`${reply.status()} ${reply.url()}`);
  });
}
