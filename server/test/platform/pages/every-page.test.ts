import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../../help/desk-pages.ts';
import {
  findAccessFaults,
  goWithin,
  measureCrowding,
  measureOverflow,
  waitUntilThere,
} from '../../help/pages/look-at-page.ts';

let desks: DeskPages;
/** Who looks at their pages in one look and then in the other: their browser has read the desk the second time. */
let looking: { who: string; page: Page } | null = null;
beforeAll(async () => {
  desks = await openDeskPages('every-page');
}, 240_000);
afterEach(({ task }) => (task.result?.state === 'fail' ? putAway(true) : undefined));
afterAll(() => desks?.close());

/** Where everybody can go, by whoever can. */
const pages: Readonly<Record<string, readonly string[]>> = {
  agent: [
    '/desk',
    '/counter',
    '/sample-callers',
    '/tickets',
    '/tickets?state=open',
    '/promises',
    '/presence',
    '/account',
  ],
  lead: [
    '/area',
    '/escalated',
    '/escalations',
    '/mass-faults',
    '/training',
    '/presence',
    '/left-contacts',
    '/wallboard',
  ],
  'area-hz': ['/area', '/escalations', '/mass-faults', '/tickets'],
  author: ['/policies', '/policies/drafts', '/policies/proposals'],
  admin: [
    '/administration',
    '/administration/people',
    '/administration/people/import',
    '/administration/ticket-kinds',
    '/administration/ladders',
    '/administration/calendars',
    '/administration/api-keys',
    '/administration/event-subscriptions',
    '/administration/audit',
    '/administration/retention',
    '/administration/simulated-boss',
  ],
};
const looks = [
  { language: 'zh-CN', mode: 'light' },
  { language: 'en', mode: 'dark' },
] as const;
const everybody = Object.keys(pages).flatMap((who) => looks.map((look) => ({ who, ...look })));

/** At 640 pixels as at 200 % on a usual screen. */
const NARROW = { width: 640, height: 800 };
/** Who looks at the desk on a phone. */
const onPhones = new Set(['agent', 'lead', 'area-hz']);
/** Of those who do not, what they look up on the way. */
const lookedUpOnPhones = new Set(['/administration/people', '/administration/ticket-kinds']);
const PHONE = { width: 360, height: 720 };
const WIDE = { width: 1440, height: 900 };

test.each(everybody)(
  'every page of $who is open to all and has one main act at most, in $language and $mode, wide and narrow',
  async (one) => {
    const page = await openAs(one);
    const found: string[] = [];
    for (const path of pages[one.who] ?? []) {
      await show(page, path);
      for (const fault of await findAccessFaults(page)) found.push(`${path} ${fault}`);
      const primary = await page.locator('main .ant-btn-primary:visible').count();
      if (primary > 1) found.push(`${path} has ${primary} primary buttons`);
      // English is the longer one.
      if (one.language !== 'en') continue;
      const isOnPhones = onPhones.has(one.who) || lookedUpOnPhones.has(path);
      for (const size of isOnPhones ? [NARROW, PHONE] : [NARROW]) {
        await page.setViewportSize(size);
        const beyond = await measureOverflow(page);
        if (beyond > 0) found.push(`${path} is ${beyond} px wider than ${size.width}`);
        const crowded = await measureCrowding(page);
        if (crowded > 0) found.push(`${path}: parts of the bar lie ${crowded} px over each other at ${size.width}`);
      }
      await page.setViewportSize(WIDE);
    }
    expect(found).toEqual([]);
    expect(desks.wrong).toEqual([]);
  },
  180_000,
);

/** Loaded anew only where the desk would show the same page with other words. */
async function show(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).pathname !== path.split('?')[0]) return goWithin(page, path);
  await page.goto(desks.address + path);
  await waitUntilThere(page);
}

async function openAs({ who, language, mode }: { who: string; language: string; mode: string }): Promise<Page> {
  if (looking?.who !== who) {
    await putAway(false);
    looking = { who, page: await desks.open(who, '/account') };
  }
  const { page } = looking;
  await page.evaluate(
    `localStorage.setItem('jieyi.language', '${language}'); localStorage.setItem('jieyi.mode', '${mode}')`,
  );
  await page.goto(`${desks.address}/account`);
  await waitUntilThere(page);
  return page;
}

async function putAway(failed: boolean): Promise<void> {
  looking = null;
  await desks?.putAway(failed);
}
