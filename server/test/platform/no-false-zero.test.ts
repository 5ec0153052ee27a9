import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';

const texts = fileURLToPath(new URL('../../../web/src/i18n/zh-CN', import.meta.url));

let desks: DeskPages;
const ids = { contact: '', ticket: '', fault: '', draft: '' };

beforeAll(async () => {
  desks = await openDeskPages('no-false-zero');
  await makeWork();
}, 180_000);
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** A call in hand, a ticket, an outage and a draft: pages of which one thing can be there and all about it not. */
async function makeWork(): Promise<void> {
  const as = async (username: string) => {
    const page = await desks.open(username, '/');
    return async (path: string, data: object = {}): Promise<{ id: string; contactId: string }> => {
      const reply = await page
        .context()
        .request.post(desks.address + path, { data, headers: { origin: desks.address } });
      if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
      return reply.json();
    };
  };
  const key = () => `false-zero-${Math.random()}`;
  const agent = await as('agent');
  ids.contact = (await agent('/api/sample-callers/roaming-new-place/ring')).contactId;
  // It rings as soon as somebody is found for it.
  await vi.waitFor(() => agent(`/api/contacts/${ids.contact}/answer`), { timeout: 20_000, interval: 250 });
  await agent(`/api/contacts/${ids.contact}/matter`, { type: 'billing.roaming' });
  const complaint = { kind: 'complaint', category: 'billing', summary: '漫游费多收', form: { happened: '上月多收' } };
  ids.ticket = (await agent('/api/tickets', { key: key(), ...complaint })).id;
  const where = { placeWords: [], kinds: ['fault'], categories: ['network'], since: new Date().toISOString() };
  const outage = { summary: '翠苑基站退服', category: 'network', words: '正在抢修', ...where };
  ids.fault = (await (await as('network-zj'))('/api/mass-faults', { key: key(), ...outage })).id;
  // Attaches by itself: an outage without any ticket would have true zeros.
  const form = { symptom: '无信号', place: '翠苑二区' };
  await agent('/api/tickets', { key: key(), kind: 'fault', category: 'network', summary: '手机无信号', form });
  ids.draft = (await (await as('author'))('/api/policy-drafts', { title: '下一版' })).id;
  await desks.putAway(false);
}

interface Looked {
  who: string;
  path: () => string;
  /** What is there all the same; the rest is not. */
  there?: () => RegExp[];
}

/** Who is signed in, and what the page itself asks before its parts do. */
const always = [/\/api\/me$/u, /\/api\/me\/presence$/u, /\/api\/live/u];
const exactly = (path: string) => new RegExp(`${path}$`, 'u');

const pages: Looked[] = [
  { who: 'agent', path: () => '/desk' },
  { who: 'agent', path: () => `/desk/${ids.contact}`, there: () => [exactly(`/api/contacts/${ids.contact}`)] },
  {
    who: 'agent',
    path: () => `/desk/${ids.contact}`,
    there: () => [exactly(`/api/contacts/${ids.contact}`), /\/api\/customers\/[^/]+(\?[^/]*)?$/u],
  },
  { who: 'agent', path: () => '/sample-callers' },
  { who: 'agent', path: () => '/promises' },
  { who: 'agent', path: () => '/tickets' },
  { who: 'agent', path: () => '/tickets?state=open' },
  { who: 'agent', path: () => `/tickets/${ids.ticket}`, there: () => [exactly(`/api/tickets/${ids.ticket}`)] },
  { who: 'expert', path: () => '/desk' },
  { who: 'lead', path: () => '/area' },
  { who: 'lead', path: () => '/escalations' },
  { who: 'lead', path: () => '/presence' },
  { who: 'agent', path: () => '/presence' },
  { who: 'lead', path: () => '/training' },
  { who: 'lead', path: () => '/policies' },
  { who: 'network-zj', path: () => '/mass-faults' },
  { who: 'network-zj', path: () => `/mass-faults?fault=${ids.fault}`, there: () => [exactly('/api/mass-faults')] },
  { who: 'author', path: () => '/policies/drafts' },
  { who: 'author', path: () => '/policies/proposals' },
  { who: 'author', path: () => '/policies/v2', there: () => [exactly('/api/policies'), exactly('/api/policies/v2')] },
  ...['edit', 'check', 'examples', 'changes', 'replay', 'history'].map((part) => ({
    who: 'author',
    path: () => `/policies/drafts/${ids.draft}/${part}`,
    there: () => [exactly(`/api/policy-drafts/${ids.draft}`)],
  })),
  { who: 'admin', path: () => '/administration' },
  { who: 'admin', path: () => '/administration/people' },
  { who: 'admin', path: () => '/administration/audit' },
  { who: 'admin', path: () => '/administration/api-keys' },
  { who: 'admin', path: () => '/administration/event-subscriptions' },
  { who: 'admin', path: () => '/administration/retention' },
  { who: 'admin', path: () => '/administration/ticket-kinds' },
  { who: 'admin', path: () => '/administration/ladders' },
  { who: 'admin', path: () => '/administration/calendars' },
];

/** Not about how many there are: what is said of one thing that is there, and what a list is called. */
const notOfLists = new Set(['nobody', 'noCustomer', 'noMatter', 'none']);

/** Every sentence that says that there is nothing, by how the texts call them. */
function sentencesOfNothing(): string[] {
  const found: string[] = [];
  const read = (text: unknown, names: readonly string[]): void => {
    if (typeof text === 'object' && text !== null)
      for (const [name, inner] of Object.entries(text)) read(inner, [...names, name]);
    const says = names.some((name) => /^(?:none|no[A-Z]|empty)/u.test(name)) && !notOfLists.has(names.at(-1) ?? '');
    if (typeof text === 'string' && (says || names.at(-1) === 'none') && text.length > 5 && !text.includes('{{'))
      found.push(text);
  };
  for (const file of readdirSync(texts, { recursive: true, encoding: 'utf8' }))
    if (
      file.endsWith('.json') &&
      !file.startsWith('portal') &&
      !file.startsWith('refusals') &&
      !file.endsWith('editor.json')
    )
      read(JSON.parse(readFileSync(join(texts, file), 'utf8')), []);
  return found;
}

const nothing = sentencesOfNothing();
/** A zero by itself, or a number of things that is zero; not the zero of a time, a date, a share or a version. */
const zero = /(?<![\d.:/\-–v%])0(?![\d.:/%\-–])/u;
/** Of a policy's content, as it is shown: no number, whatever digits it has. */
const digest = /(?<![\da-z])[\da-f]{12}(?![\da-z])/gu;

/** What is answered all the same is kept here from page to page, as sources of expressions. */
const ANSWERED = 'false-zero.answered';

/**
 * In the page itself, before its own scripts: what is asked is held until `failAll`, and fails from then on. A browser whose
 * requests are held from outside keeps no file of the page, and fetches every one anew.
 */
const HOLD = `
  const answered = JSON.parse(sessionStorage.getItem('${ANSWERED}') ?? 'null')?.map((one) => new RegExp(one, 'u'));
  const [ask, held] = [window.fetch, []];
  let fails = false;
  const failed = () => new Response('{"code":"failed"}', { status: 500, headers: { 'content-type': 'application/json' } });
  window.failAll = () => {
    fails = true;
    for (const answer of held) answer(failed());
  };
  if (answered) window.fetch = async (asked, how) => {
    const { pathname, search } = new URL(asked.url ?? asked, location.href);
    const passes = !pathname.startsWith('/api/') || answered.some((one) => one.test(pathname) || one.test(pathname + search));
    if (passes) return ask(asked, how);
    return fails ? failed() : new Promise((answer) => held.push(answer));
  };
`;

/** A page of which nothing is there says so. */
const SILENT = 'no failure is told';

/** What a page says while nothing is answered, and what once all of it has failed. */
async function look(page: Page, { path, there }: Looked): Promise<{ awaited: string; failed: string }> {
  const answered = [...always, ...(there?.() ?? [])].map(({ source }) => source);
  await page.evaluate(`sessionStorage.setItem('${ANSWERED}', ${JSON.stringify(JSON.stringify(answered))})`);
  const read = () => page.locator('body').innerText();
  await page.goto(desks.address + path());
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  await page.locator('.ant-skeleton, [role=alert], h1').first().waitFor();
  await page.clock.runFor(1000);
  const awaited = await read();
  await page.evaluate('failAll()');
  // A failure is tried again after one second and after two more; between them the answers have to come.
  const alert = page.locator('[role=alert]').first();
  const isTold = () =>
    alert
      .waitFor({ timeout: 200 })
      .then(() => true)
      .catch(() => false);
  let told = false;
  // On a busy machine an answer takes longer than a second of the page's.
  for (let second = 0; second < 8 || (!told && there === undefined && second < 40); second += 1) {
    await page.clock.runFor(1000);
    told = await isTold();
  }
  told ||= there !== undefined;
  return { awaited, failed: told ? await read() : `${SILENT}\n${await read()}` };
}

function wrongIn(seen: string): string[] {
  const said = [SILENT, ...nothing].filter((sentence) => seen.includes(sentence));
  return [...said, ...seen.split('\n').filter((line) => zero.test(line.replaceAll(digest, '')))];
}

async function lookAt(page: Page, one: Looked): Promise<string[]> {
  const seen = Object.entries(await look(page, one));
  return seen.flatMap(([when, text]) => {
    const found = wrongIn(text);
    return found.length > 0 ? [`${when}: ${one.who} ${one.path()}: ${found.join(' | ')}`] : [];
  });
}

test('while nothing is answered, and once everything failed, no page shows a zero or says that there is nothing', async () => {
  expect(nothing.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const who of new Set(pages.map((one) => one.who))) {
    const page = await desks.open(who, '/');
    await page.clock.install();
    await page.addInitScript(HOLD);
    for (const one of pages.filter((shown) => shown.who === who)) wrong.push(...(await lookAt(page, one)));
    await page.context().close();
  }
  expect(wrong).toEqual([]);
}, 240_000);
