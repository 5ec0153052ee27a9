import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { savePicture } from '../help/pages/save-picture.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('handing-on');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const OUTPUTS = ['"expert"', 'null', '"may"', 'null', 'null', 'false', '[]', 'null'];
/** The first rule of the province: about the caller-id fee an expert may take the first contact, as the group's has it not. */
function withOwnRule(dmn: string): string {
  const cell = (kind: string, text: string, at: number) =>
    `<dmn:${kind} id="js-cell-${kind}-${at}"><dmn:text>${text}</dmn:text></dmn:${kind}>`;
  const inputs = ['"marketing.caller-id-fee"', 'false', 'true'].map((text, at) => cell('inputEntry', text, at));
  const outputs = OUTPUTS.map((text, at) => cell('outputEntry', text, at));
  const rule = `<dmn:rule id="js-caller-id"><dmn:description>江苏：首次来电可转专家</dmn:description>${[...inputs, ...outputs].join('')}<dmn:annotationEntry><dmn:text>First contact</dmn:text></dmn:annotationEntry></dmn:rule>`;
  return dmn.replace('</dmn:decisionTable>', () => `${rule}</dmn:decisionTable>`);
}

test('a province’s draft that replaces the group’s answers goes from approver to approver', async () => {
  const author = await desks.open('author-js', '/policies/drafts');
  const api = async (path: string, method: 'GET' | 'POST' | 'PUT', data?: object) => {
    const reply = await author.request.fetch(`${desks.address}/api${path}`, { method, ...(data && { data }) });
    expect(reply.ok(), `${path}: ${await reply.text()}`).toBe(true);
    return reply.status() === 204 ? {} : reply.json();
  };
  const { id, dmn, base } = await api('/policy-drafts', 'POST', { title: '来电显示费首次可转专家' });
  await author.goto(`${desks.address}/policies/drafts/${id}/check`);
  // Nothing was judged: it is not that there is too much to judge.
  await author.getByText('1 处要改，改好才能检查').first().waitFor();
  expect(await author.getByText('规则组合太多').count()).toBe(0);
  expect(await author.getByRole('link', { name: /示例/ }).textContent()).toContain('待检查');
  await savePicture(author, 'handing-on-empty');
  await api(`/policy-drafts/${id}/content`, 'PUT', { revision: 1, dmn: withOwnRule(dmn) });
  await api(`/policy-drafts/${id}/examples/from-rule`, 'POST', { rule: 'js-caller-id' });
  const replay = await api('/policy-replays', 'POST', { from: base, to: `draft:${id}` });
  await expect
    .poll(async () => (await api(`/policy-replays/${replay.id}`, 'GET')).state, { timeout: 60_000 })
    .toBe('done');
  await api(`/policy-drafts/${id}/submit`, 'POST', { revision: 2, summary: '按省内办法' });

  const approver = await desks.open('approver-js', '/policies/drafts');
  const group = await desks.open('approver', '/policies/drafts');
  await approver.getByTitle('1 份草稿等您审批').waitFor();
  await approver.getByText('待集团审批').waitFor();
  expect(await group.getByTitle(/份草稿等您审批/).count()).toBe(0);
  await approver.getByRole('link', { name: '来电显示费首次可转专家' }).click();
  const ask = approver.getByRole('button', { name: '转请集团审批' });
  await approver.getByText(/集团审批人：.*徐振华/).waitFor();
  expect(await approver.getByText('可以发布').count()).toBe(0);
  await savePicture(approver, 'handing-on-province');
  await approver.setViewportSize({ width: 1920, height: 1080 });
  await approver.getByRole('button', { name: 'English' }).click();
  await approver.getByRole('button', { name: 'Ask the group to approve' }).waitFor();
  await savePicture(approver, 'handing-on-province-en');
  await approver.getByRole('button', { name: '中文' }).click();
  await ask.dblclick();
  await ask.waitFor({ state: 'detached' });
  await group.getByTitle('1 份草稿等您审批').waitFor();
  await group.getByText('待您审批').waitFor();
  await savePicture(group, 'handing-on-group-list');
  await group.getByRole('link', { name: '来电显示费首次可转专家' }).click();
  await group.getByText('它在江苏改变了集团政策的答复，由您代表集团审批。').waitFor();
  await group.getByRole('button', { name: /^发布 / }).waitFor();
  await savePicture(group, 'handing-on-group');
  expect(desks.wrong).toEqual([]);
}, 180_000);
