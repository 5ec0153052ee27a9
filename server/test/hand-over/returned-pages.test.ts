import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { savePicture } from '../help/pages/save-picture.ts';
import { newKey } from '../help/person.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('returned');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

async function post<T>(page: Page, path: string, data: object = {}): Promise<T> {
  const reply = await page.request.post(`${desks.address}/api${path}`, { data });
  if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
  return reply.json();
}

async function takeCall(page: Page, caller: string, type: string): Promise<string> {
  const { contactId } = await post<{ contactId: string }>(page, `/sample-callers/${caller}/ring`);
  await expect.poll(async () => stateOf(page, contactId), { timeout: 20_000 }).toBe('ringing');
  await post(page, `/contacts/${contactId}/answer`);
  await post(page, `/contacts/${contactId}/matter`, { type });
  return contactId;
}

const stateOf = async (page: Page, id: string) =>
  (await (await page.request.get(`${desks.address}/api/contacts/${id}`)).json()).state;

async function handOver(agent: Page, expert: Page, contactId: string): Promise<string> {
  await post(agent, `/contacts/${contactId}/marks`, { explained: true, accepted: false });
  const { decision } = await (await agent.request.get(`${desks.address}/api/contacts/${contactId}/resolution`)).json();
  const order = { key: newKey(), decisionId: decision.id, disposition: 'expert' };
  const { handOver: offered } = await post<{ handOver: { id: string } }>(
    agent,
    `/contacts/${contactId}/hand-over`,
    order,
  );
  await post(expert, `/hand-overs/${offered.id}/accept`);
  return offered.id;
}

test('a call that comes back stands on the desk and waits; it is taken with one key, once the other is over', async () => {
  const expert = await desks.open('expert', '/desk');
  const agent = await desks.open('agent', '/desk');
  const first = await takeCall(agent, 'harassed-every-night', 'security.harassment');
  const handOverId = await handOver(agent, expert, first);
  await takeCall(agent, 'refund-due', 'refund.not-arrived');
  await post(expert, `/hand-overs/${handOverId}/finish`, { ending: 'given-back', reason: '客户并未听过解释' });
  const list = agent.getByRole('navigation', { name: '来访' });
  await list.getByRole('heading', { name: /退回待接/ }).waitFor();
  await expect.poll(() => agent.title()).toMatch(/^\(1\)/);
  await list
    .getByRole('region', { name: /退回待接/ })
    .getByRole('link')
    .click();
  await agent.getByText('专家退回了这通来电，客户正在线上等您。').waitFor();
  await savePicture(agent, 'returned-waiting');
  await agent.getByRole('button', { name: '接回' }).click();
  await agent.getByText('您正在与另一位客户通话，或有来电正在振铃').waitFor();
  await list
    .getByRole('region', { name: /进行中/ })
    .getByRole('link')
    .click();
  await agent.getByRole('button', { name: '结束通话' }).click();
  await list
    .getByRole('region', { name: /退回待接/ })
    .getByRole('link')
    .click();
  const resumed: string[] = [];
  agent.on('request', (request) => request.url().endsWith('/resume') && resumed.push(request.url()));
  await agent.getByRole('button', { name: '接回' }).dblclick();
  await agent.getByRole('button', { name: '结束通话' }).waitFor();
  expect(resumed).toHaveLength(1);

  // Nothing that is typed or pasted is cut; what is too much is marked, and not sent.
  const note = agent.getByRole('textbox', { name: '备注' });
  await note.fill('字'.repeat(1599));
  expect(await agent.getByText(/1,?599/).count()).toBe(0);
  await note.fill('𠮷'.repeat(1600));
  await agent.getByText('1600 / 2000 字').waitFor();
  await note.fill('𠮷'.repeat(2010));
  await agent.getByText('超出 10 字，请缩短后再提交').waitFor();
  expect(await agent.getByRole('button', { name: '保存备注' }).isDisabled()).toBe(true);
  expect((await note.inputValue()).length).toBe(4020);
  await savePicture(agent, 'returned-note-too-long');
  await note.fill('𠮷'.repeat(2000));
  await agent.getByRole('button', { name: '保存备注' }).click();
  await agent.getByRole('list', { name: '时间线' }).getByText('𠮷'.repeat(20)).waitFor();
  expect(desks.wrong).toEqual([]);
}, 120_000);
