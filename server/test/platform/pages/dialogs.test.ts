import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type DeskPages, openDeskPages } from '../../help/desk-pages.ts';
import { waitUntilThere } from '../../help/pages/look-at-page.ts';

let desks: DeskPages;
const ids = { contact: '', ticket: '', fault: '', draft: '' };
beforeAll(async () => {
  desks = await openDeskPages('dialogs');
  await makeWork();
}, 240_000);
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** A call, a ticket, an outage and a draft, whose pages have the most to ask. */
async function makeWork(): Promise<void> {
  const as = async (username: string) => {
    const page = await desks.open(username, '/account');
    return async (path: string, data: object = {}): Promise<{ id: string; contactId: string }> => {
      const { request } = page.context();
      const reply = await request.post(desks.address + path, { data, headers: { origin: desks.address } });
      if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
      return reply.json();
    };
  };
  const agent = await as('agent');
  ids.contact = (await agent('/api/sample-callers/roaming-new-place/ring')).contactId;
  await vi.waitFor(() => agent(`/api/contacts/${ids.contact}/answer`), { timeout: 20_000, interval: 250 });
  await agent(`/api/contacts/${ids.contact}/matter`, { type: 'billing.roaming' });
  const complaint = { kind: 'complaint', category: 'billing', summary: '漫游费多收', form: { happened: '上月多收' } };
  ids.ticket = (await agent('/api/tickets', { key: 'dialogs-1', ...complaint })).id;
  const where = { placeWords: [], kinds: ['fault'], categories: ['network'], since: new Date().toISOString() };
  const outage = { summary: '翠苑基站退服', category: 'network', words: '正在抢修', ...where };
  ids.fault = (await (await as('network-zj'))('/api/mass-faults', { key: 'dialogs-2', ...outage })).id;
  ids.draft = (await (await as('author'))('/api/policy-drafts', { title: '下一版' })).id;
  await desks.putAway(false);
}

/** Whose page, and what opens a dialog on it: a button, or a line of the menu that the button opens. */
const openers: Readonly<
  Record<string, readonly [path: () => string, ...by: readonly (string | readonly [string, string])[]][]>
> = {
  admin: [
    [() => '/administration/people', '新增人员', '林晓彤'],
    [() => '/administration/ladders', '新增阶梯'],
    [() => '/administration/api-keys', '生成密钥'],
    [() => '/administration/retention', '修改'],
  ],
  agent: [
    [() => `/desk/${ids.contact}`, '核验身份', '不是本人', '同事备注'],
    [() => '/tickets', '新建工单'],
    [() => `/tickets/${ids.ticket}`, '拆分', '流程'],
  ],
  agent2: [[() => '/desk', '登记来访']],
  'network-zj': [[() => `/mass-faults?fault=${ids.fault}`, '登记大面积故障', '修改范围', '改口径']],
  author: [
    [() => '/policies', '建议修改'],
    [() => '/policies/drafts', '新建草稿'],
    [() => `/policies/drafts/${ids.draft}`, ['更多操作', '放弃草稿']],
  ],
};

test.each(Object.keys(openers))(
  'every dialog of %s begins in its first field or on its safe button, and gives the focus back',
  async (who) => {
    const page = await desks.open(who, '/account');
    const found: unknown[] = [];
    for (const [path, ...all] of openers[who] ?? []) {
      await page.goto(desks.address + path());
      await waitUntilThere(page);
      for (const by of all) found.push(await lookAt(page, by));
    }
    const well = { begins: 'well', goesBack: 'to what opened it' };
    expect(found).toEqual(found.map(() => expect.objectContaining(well)));
  },
  120_000,
);

/** Where the focus begins in what is opened so, and where it goes as Esc closes it. */
async function lookAt(page: Page, by: string | readonly [string, string]) {
  const [name, line] = typeof by === 'string' ? [by, null] : by;
  const main = page.getByRole('main');
  const opener = main.getByRole('button', { name }).or(main.getByRole('link', { name })).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  if (line) await page.getByRole('menuitem', { name: line }).click();
  const dialog = page.getByRole('dialog').filter({ visible: true }).last();
  await dialog.waitFor();
  const begins = await settled(() => judgeFocus(page, dialog), 'well');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const goesBack = await settled(
    async () => ((await opener.evaluate((one) => one.matches(':focus'))) ? 'to what opened it' : tellFocus(page)),
    'to what opened it',
  );
  return { by, begins, goesBack };
}

const FIELDS = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="file"], [type="hidden"])';

/** `well`, or what has the focus instead. */
async function judgeFocus(page: Page, dialog: Locator): Promise<string> {
  const now = page.locator(':focus');
  const fields = dialog.locator('.ant-modal-body, .ant-drawer-body').locator(FIELDS).filter({ visible: true });
  const first =
    (await fields.count()) > 0
      ? fields
      : dialog.locator('.ant-modal-footer button, .ant-modal-confirm-btns button').first();
  const readOnly = dialog.locator('.ant-modal-body > div, .ant-drawer-body > div');
  const due = (await first.count()) > 0 ? first : readOnly;
  return (await due.and(now).count()) > 0 ? 'well' : tellFocus(page);
}

const tellFocus = (page: Page) => page.evaluate<string>(`document.activeElement?.outerHTML.slice(0, 120) ?? 'nothing'`);

/** What it comes to, or what it still is when it does not. */
async function settled(read: () => Promise<string>, to: string): Promise<string> {
  let now = '';
  const look = async () => {
    now = await read();
    if (now !== to) throw new Error(now);
  };
  await vi.waitFor(look, { timeout: 20_000, interval: 50 }).catch(() => undefined);
  return now;
}

test('that something is awaited is told once, and that it has come', async () => {
  const page = await desks.open('lead', '/account');
  await page.addInitScript(`
    window.told = [];
    new MutationObserver(() => {
      const now = document.querySelector('[data-waiting-told]')?.textContent ?? '';
      if (now !== '' && now !== window.told.at(-1)) window.told.push(now);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  `);
  const letGo: (() => void)[] = [];
  await page.route(/\/api\/(?!live|me\b)/u, async (route) => {
    await new Promise<void>((done) => letGo.push(done));
    await route.continue().catch(() => undefined);
  });
  await page.goto(`${desks.address}/area`);
  const told = page.locator('[data-waiting-told]');
  await told.filter({ hasText: '正在载入…' }).waitFor({ state: 'attached' });
  // Of each figure too it is read that it comes; the region they are in is busy.
  expect(await page.locator('dl[aria-busy="true"] dd').filter({ hasText: '正在载入…' }).count()).toBe(4);
  const answering = setInterval(() => letGo.splice(0).forEach((one) => one()), 20);
  await told.filter({ hasText: '已载入' }).waitFor({ state: 'attached' });
  clearInterval(answering);
  expect(await page.evaluate('window.told')).toEqual(['正在载入…', '已载入']);
});
