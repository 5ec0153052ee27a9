import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../../help/desk-pages.ts';
import { readShift, waitUntilThere, watchShifts } from '../../help/pages/look-at-page.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('calm-pages');
}, 240_000);
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/** What of a page moves that nobody touched, as the Layout Instability API counts it; what they say begins to be felt at 0.1. */
const MOST = 0.02;
/** Each answer comes so much later than the one that was asked for before it, as over a slow line. */
const LATER_MS = 120;

const busiest: readonly (readonly [string, string])[] = [
  ['agent', '/desk'],
  ['agent', '/tickets'],
  ['agent', '/tickets?state=open'],
  ['agent', '/sample-callers'],
  ['agent', '/promises'],
  ['lead', '/area'],
  ['lead', '/escalations'],
  ['lead', '/mass-faults'],
  ['author', '/policies'],
  ['admin', '/administration/people'],
];

test.each(['agent', 'lead', 'author', 'admin'])(
  'pages of %s say that they wait, and nothing jumps as answers come',
  async (who) => {
    const page = await desks.open(who, '/account');
    await watchShifts(page);
    const found: unknown[] = [];
    for (const [, path] of busiest.filter(([of]) => of === who)) {
      const waited = await openSlowly(page, path);
      const { shift, by } = await readShift(page);
      if (shift > MOST) found.push({ path, shift, by });
      if (!waited) found.push({ path, says: 'nothing while it waits' });
    }
    expect(found).toEqual([]);
  },
  120_000,
);

/** @returns whether the page showed that something is awaited */
async function openSlowly(page: Page, path: string): Promise<boolean> {
  let nth = 0;
  const letGo: (() => void)[] = [];
  const slow = /\/api\/(?!live|me\b)/u;
  await page.route(slow, async (route) => {
    nth += 1;
    await new Promise<void>((done) => letGo.push(done));
    // Let go of while the page is left already.
    await route.continue().catch(() => undefined);
  });
  await page.goto(desks.address + path);
  const waits = await page
    .locator('.ant-skeleton, .ant-spin-spinning, [aria-busy="true"]')
    .first()
    .waitFor()
    .then(() => true)
    .catch(() => false);
  const answering = setInterval(() => letGo.shift()?.(), LATER_MS);
  await waitUntilThere(page);
  clearInterval(answering);
  for (const one of letGo) one();
  await page.unroute(slow);
  return waits && nth > 0;
}
