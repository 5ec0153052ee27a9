import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { lineOver, Visitor } from '../help/chat/visitor.ts';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { jpeg } from '../help/portal-files.ts';

const pictures = fileURLToPath(new URL('../../../.state/pictures', import.meta.url));

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('chat');
  await widen(3);
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** So many chats at once for one person. */
async function widen(capacity: number): Promise<void> {
  const db = new pg.Client(desks.databaseUrl);
  await db.connect();
  await db.query(
    `insert into queue (id, province_id, name_zh, name_en, capacity) values ('zj-general', 'zj', '综合队列', 'General', $1)
      on conflict (id) do update set capacity = excluded.capacity`,
    [capacity],
  );
  await db.end();
}

const keepPicture = (page: Page, name: string) =>
  process.env['SAVE_PICTURES'] ? page.screenshot({ path: join(pictures, `chat-${name}.png`) }) : undefined;

async function comeIn(question: string): Promise<Visitor & { contactId: string }> {
  const visitor = new Visitor(lineOver(() => desks.address));
  const { chat } = await visitor.begin({ question });
  return Object.assign(visitor, { contactId: chat.chat });
}

const theirs = async (visitor: Visitor) =>
  (await visitor.messages()).messages.flatMap(({ kind, text, file }) => (kind === 'system' ? [] : [file?.name ?? text]));

async function openReady(username: string, path = '/desk'): Promise<Page> {
  const page = await desks.open(username, path);
  const reply = await page.request.put(`${desks.address}/api/me/presence`, { data: { state: 'ready' } });
  expect(reply.ok()).toBe(true);
  return page;
}

const join_ = (page: Page) => page.getByRole('button', { name: /^接入/u }).click();

test('two customers write at once: each is answered in their own conversation, and nothing is lost', async () => {
  const agent = await openReady('agent');
  const one = await comeIn('账单里多了一笔漫游费');
  const log = agent.getByRole('log', { name: '对话' });
  await join_(agent);
  const box = agent.getByRole('textbox', { name: '回复客户' });
  await box.fill('您好，我来查一下');
  await box.press('Enter');
  await log.getByText('您好，我来查一下').waitFor();
  await expect.poll(() => theirs(one), { timeout: 10_000 }).toEqual(['账单里多了一笔漫游费', '您好，我来查一下']);
  await keepPicture(agent, 'first');
});
