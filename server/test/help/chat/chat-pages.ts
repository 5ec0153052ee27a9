import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../../../tools/browser.mjs';
import { buildParts } from '../../../../tools/build.mjs';
import { openEmptyCentre } from '../centre.ts';
import { type RealServer, startRealServer } from '../real-server.ts';
import { OverHttp } from './staff-over-http.ts';

const pictures = fileURLToPath(new URL('../../../../.state/pictures', import.meta.url));

export interface Looks {
  english?: boolean;
  dark?: boolean;
  width?: number;
  height?: number;
}

/** Customers before pages of another site that has the chat, and an agent at the desk's API. */
export class ChatPages {
  readonly wrong: string[] = [];
  readonly agent: OverHttp;
  readonly #browser: Browser;
  readonly #shop: Server;
  readonly #databaseUrl: string;
  readonly #drop: () => Promise<void>;
  #server: RealServer;

  private constructor(parts: { browser: Browser; server: RealServer; databaseUrl: string; drop: () => Promise<void> }) {
    this.#browser = parts.browser;
    this.#server = parts.server;
    this.#databaseUrl = parts.databaseUrl;
    this.#drop = parts.drop;
    this.agent = new OverHttp(this.address);
    this.#shop = createServer((_request, reply) => {
      reply.setHeader('content-type', 'text/html; charset=utf-8');
      reply.setHeader('content-security-policy', this.#policy());
      reply.end(this.#page());
    });
  }

  static async open(): Promise<ChatPages> {
    mkdirSync(pictures, { recursive: true });
    await buildParts(['policy', 'web']);
    const { databaseUrl, drop } = await openEmptyCentre();
    const [server, browser] = await Promise.all([startRealServer(databaseUrl), launchBrowser()]);
    const pages = new ChatPages({ browser, server, databaseUrl, drop });
    await pages.#prepare();
    return pages;
  }

  get address(): string {
    return this.#server.address;
  }

  /** Of the page that has the chat: another host and port than ours. */
  get shopAddress(): string {
    const at = this.#shop.address();
    if (at === null || typeof at === 'string') throw new Error('the shop is closed');
    return `http://localhost:${at.port}`;
  }

  async #prepare(): Promise<void> {
    await new Promise<void>((resolve) => this.#shop.listen(0, 'localhost', resolve));
    await this.agent.signIn('agent');
    await this.changeSite({ origins: [this.shopAddress], calendar: 'centre' });
  }

  /** As an administrator does. */
  async changeSite(change: object): Promise<void> {
    const admin = new OverHttp(this.address);
    await admin.signIn('admin');
    const sites = await admin.ask<{ id: string; provinceId: string; version: number; body: object }[]>(
      'GET',
      '/api/chat-sites',
    );
    const shop = sites.find(({ id }) => id === 'shop');
    if (!shop) throw new Error('there is no shop');
    const { provinceId, version, body } = shop;
    await admin.ask('PUT', '/api/chat-sites/shop', { provinceId, version, body: { ...body, ...change } });
  }

  async query(text: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.#databaseUrl });
    await client.connect();
    await client.query(text).finally(() => client.end());
  }

  /** What docs/web-chat.md tells a site to allow, and nothing else. */
  #policy(): string {
    return `default-src 'none'; script-src ${this.address}; frame-src ${this.address}`;
  }

  #page(): string {
    return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>网上营业厅</title>
      <script async src="${this.address}/chat/widget.js" data-site="shop"></script></head>
      <body><main><h1>网上营业厅</h1><p>套餐与终端</p></main></body></html>`;
  }

  newDevice({ english, dark, width = 1280, height = 800 }: Looks = {}): Promise<BrowserContext> {
    return this.#browser.newContext({
      viewport: { width, height },
      locale: english ? 'en-GB' : 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
  }

  /** The shop's page on a device. */
  async visitShop(device: BrowserContext): Promise<Page> {
    return this.openOn(device, this.shopAddress);
  }

  async openOn(device: BrowserContext, address: string): Promise<Page> {
    const page = await device.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.wrong.push(error.message));
    page.on('console', (line) => {
      if (/Content Security Policy/iu.test(line.text())) this.wrong.push(line.text());
    });
    await page.goto(address);
    return page;
  }

  /** SIGKILL, and after a while another server at the same address. */
  async killAndRestart(meanwhile: () => Promise<void>): Promise<void> {
    await this.#server.kill();
    await meanwhile();
    this.#server = await startRealServer(this.#databaseUrl, new URL(this.address).port);
  }

  async putAway(failed: boolean, name: string): Promise<void> {
    const pages = this.#browser.contexts().flatMap((context) => context.pages());
    for (const [index, page] of failed ? pages.entries() : [])
      await page.screenshot({ path: join(pictures, `failed-${name}-${index}.png`) });
    for (const context of this.#browser.contexts()) await context.close();
    await this.agent.closeAll();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#shop.close();
    this.#shop.closeAllConnections();
    await this.#server.kill();
    await this.#drop();
  }
}

export const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');

export const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(pictures, `web-chat-${name}.png`), animations: 'disabled' });

/** The launcher of the page: pressed, and the form filled in, until the conversation is there. */
export async function beginOn(page: Page, phone = '13800002041'): Promise<FrameLocator> {
  await page.getByRole('button', { name: '在线客服' }).click();
  const frame = frameOf(page);
  await frame.getByLabel('想咨询什么').selectOption('bill');
  await frame.getByLabel('手机号码').fill(phone);
  await frame.getByRole('button', { name: '开始对话' }).click();
  await frame.getByLabel('输入消息').waitFor();
  return frame;
}
