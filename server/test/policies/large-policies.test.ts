import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftCheck as Check } from '../../src/policy/policies/drafts/draft-contract.ts';
import type { Static } from 'typebox';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { excelType } from '../help/excel-files.ts';
import { largePolicy } from '../help/large-policy.ts';
import { longestHoldBesideThreads } from '../help/longest-hold.ts';
import { Studio } from '../help/studio.ts';

type DraftCheck = Static<typeof Check>;

let centre: TestCentre;
let studio: Studio;
beforeAll(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterAll(() => centre?.close());

const figures: Record<string, { gap: number; took: number }> = {};
async function measured<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const { result, held } = await longestHoldBesideThreads(work);
  figures[what] = { gap: Math.round(held), took: Math.round(performance.now() - began) };
  console.log(what, figures[what]);
  return result;
}

/** As any program would ask, without the test's own reading and writing of megabytes counted in. */
async function ask(what: string, method: 'GET' | 'POST' | 'PUT', url: string, body?: unknown) {
  const payload = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? excelType : 'application/json';
  const headers = { cookie: studio.author.cookie, ...(payload && { 'content-type': type }) };
  const reply = await measured(what, () => centre.app.inject({ method, url, headers, ...(payload && { payload }) }));
  if (reply.statusCode >= 300) throw new Error(`${what}: ${reply.body.slice(0, 300)}`);
  console.log(what, reply.rawPayload.length);
  return reply;
}

test('a policy of 3,000 rules is opened, checked, replayed and published, and nobody waits for it', async () => {
  const dmn = largePolicy(3000);
  const { id } = (await ask('begin', 'POST', '/api/policy-drafts', { title: '大政策', dmn })).json<{ id: string }>();
  const at = `/api/policy-drafts/${id}`;
  const read = (await ask('read', 'GET', at)).json<{ dmn: string }>();
  await ask('save', 'PUT', `${at}/content`, { revision: 1, dmn: read.dmn.replace('第 1 次', '第一次') });
  const { unhit } = (await ask('check', 'GET', `${at}/check`)).json<DraftCheck>();
  const began = performance.now();
  for (let from = 0; from < unhit.length; from += 50) {
    const some = unhit.slice(from, from + 50).map(({ rule, witness }) => ({
      ...{ name: rule, facts: witness, expect: { status: 'decided', rule } },
    }));
    await Promise.all(some.map((one) => studio.author.must(studio.author.post(`${at}/examples`, one))));
  }
  console.log('examples', performance.now() - began);
  await ask('check with examples', 'GET', `${at}/check`);
  await ask('compare', 'GET', `/api/policy-comparisons?from=v2&to=draft:${id}`);
  const file = await ask('excel out', 'GET', `${at}/tables/marketing/excel`);
  await ask('excel in', 'PUT', `${at}/tables/marketing/excel?revision=2`, file.rawPayload);
  await ask('dmn out', 'GET', `${at}/dmn`);
  await ask('replay', 'POST', '/api/policy-replays', { from: 'v2', to: `draft:${id}` });
  await measured('replaying', () => studio.replay(id));
  await measured('submit', () => studio.submit(id));
  const { hash, revision, missing } = await studio.check(id);
  expect(missing).toEqual([]);
  const headers = { cookie: studio.approver.cookie, 'content-type': 'application/json' };
  const payload = JSON.stringify({ hash, revision, reason: '扩充' });
  const published = await measured('publish', () =>
    centre.app.inject({ method: 'POST', url: `${at}/publish`, headers, payload }),
  );
  expect(published.statusCode).toBe(201);
  await ask('types', 'GET', '/api/matter-types');
  await ask('decide', 'POST', '/api/decisions', {
    facts: { type: 'marketing.offer-7', explained: true, accepted: false, contactsOnMatter: 4 },
  });
  await ask('version', 'GET', '/api/policies/v3');
  await ask('versions', 'GET', '/api/policies');
  await ask('examples', 'GET', '/api/policies/v3/examples');
  await ask('begin from it', 'POST', '/api/policy-drafts', { title: '再改', from: 'v3' });
}, 600_000);
