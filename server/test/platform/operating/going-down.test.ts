import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/contact/contacts/contract.ts';
import { openEmptyCentre } from '../../help/centre.ts';
import { type DatabaseWatch, watchDatabase } from '../../help/database/database-watch.ts';
import { openDeskPages } from '../../help/desk-pages.ts';
import { DeskAtServer, until } from '../../help/desk-at-server.ts';
import { type RealServer, startRealServer } from '../../help/real-server.ts';

let databaseUrl: string;
let drop: () => Promise<void>;
let watch: DatabaseWatch;
let server: RealServer | undefined;
const held: (() => Promise<void>)[] = [];
beforeAll(async () => {
  ({ databaseUrl, drop } = await openEmptyCentre());
  watch = await watchDatabase(databaseUrl);
});
afterEach(async () => {
  for (const release of held.splice(0)) await release();
  await server?.kill();
});
afterAll(async () => {
  await watch?.close();
  await drop?.();
});

/** A note that waits for its contact, which somebody else holds. */
async function begin(more: Readonly<Record<string, string>> = {}) {
  server = await startRealServer(databaseUrl, '0', { DATABASE_LOCK_MS: '13000', ...more });
  const desk = new DeskAtServer(server);
  await desk.signIn('agent');
  const body = { phone: '+8613800001000', wayIn: 'counter' };
  const { id } = await desk.send<Contact>('POST', '/api/contacts', body);
  const heard = await desk.follow();
  const release = await watch.holdRow('contact', id);
  held.push(release);
  const note = desk.send<Contact>('POST', `/api/contacts/${id}/note`, { text: '停机前的一句' }).then(
    ({ timeline }) => timeline.filter(({ kind }) => kind === 'noted').length,
    (error: Error) => error.message,
  );
  await watch.untilWaiting(1);
  return { server, heard, release, note };
}

/** Whoever comes anew is not let in any more. */
function untilClosed({ address }: RealServer): Promise<unknown> {
  const knock = async () => fetch(`${address}/api/docs`, { headers: { connection: 'close' } });
  return until(
    () =>
      knock().then(
        () => 'open',
        ({ cause }: Error) => (cause as NodeJS.ErrnoException).code ?? '',
      ),
    (said) => said === 'ECONNREFUSED',
  );
}

describe('a server that is told to stop', () => {
  test('takes nothing new, answers what is under way whole, sends screens away with a word, and ends with 0', async () => {
    const { server: going, heard, release, note } = await begin();
    going.signal('SIGTERM');
    // Twice at one moment is once: npm and the terminal, or a service manager that signals the whole group.
    going.signal('SIGTERM');
    await untilClosed(going);
    expect(
      await until(
        async () => heard.names,
        (names) => names.includes('going-down'),
      ),
    ).toContain('going-down');
    held.pop();
    await release();
    expect(await note).toBe(1);
    expect(await going.exited).toBe(0);
  }, 60_000);

  test('cuts what takes longer than it may', async () => {
    const { server: going, note } = await begin({ REQUESTS_END_MS: '100' });
    going.signal('SIGTERM');
    expect(await note).toBe('fetch failed');
    await held.pop()?.();
    expect(await going.exited).toBe(0);
  }, 60_000);

  test('ends at once where it is told again', async () => {
    const { server: going, note } = await begin();
    const again = setInterval(() => going.signal('SIGTERM'), 200);
    expect(await going.exited).toBe(1);
    clearInterval(again);
    expect(await note).toBe('fetch failed');
  }, 60_000);
});

test('a desk whose server is started anew is back by itself, and says nothing of it meanwhile', async () => {
  const pages = await openDeskPages('going-down');
  try {
    const desk = await pages.open('agent', '/desk');
    const isFollowing = (reply: { url(): string; ok(): boolean }) => reply.url().endsWith('/api/live') && reply.ok();
    const followed = desk.waitForResponse(isFollowing);
    await desk.reload();
    await followed;
    // All that the bar says from now on, in the browser's own words.
    await desk.evaluate(`
      globalThis.said = [];
      new MutationObserver(() => {
        const status = document.querySelector('header [role="status"]')?.textContent ?? '';
        if (status.trim() !== '') said.push(status);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    `);
    const open = desk.waitForResponse(isFollowing);
    await pages.stopAndRestart();
    await open;
    await desk.request.post(`${pages.address}/api/sample-callers/refund-due/ring`, {
      headers: { origin: pages.address },
    });
    await desk.getByRole('button', { name: '接听' }).first().waitFor();
    expect(await desk.evaluate('said')).toEqual([]);
    expect(pages.wrong).toEqual([]);
  } finally {
    await pages.close();
  }
}, 120_000);
