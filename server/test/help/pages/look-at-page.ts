import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeResult, Result } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);

/**
 * Goes to another page of the desk without loading it anew, as by a link in it, and waits until everything is there.
 * @param path of another page than the one shown: of the same with other words after the `?` nothing would be seen to go
 */
export async function goWithin(page: Page, path: string): Promise<void> {
  const main = page.getByRole('main');
  const heading = main.getByRole('heading', { level: 1 });
  const left = await ((await heading.count()) > 0 ? heading : main.locator('> *')).first().elementHandle();
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await left?.waitForElementState('hidden');
  await waitUntilThere(page);
}

/** Of the few places that are shown. */
type Violation = Pick<Result, 'id'> & { nodes: Pick<NodeResult, 'html' | 'any'>[] };

/** Waits until everything that a page awaits is there. */
export async function waitUntilThere(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('heading')
    .or(page.getByRole('main').getByRole('navigation'))
    .first()
    .waitFor();
  const waiting = page.locator('.ant-skeleton, .ant-spin-spinning');
  while ((await waiting.count()) > 0) await waiting.first().waitFor({ state: 'detached' });
}

/** Waits until what is there has been drawn, and the page has heard what of it is in sight. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}

/** What a page breaks of WCAG 2.2 A and AA and of what is good practice, each with a piece of what breaks it. */
export async function findAccessFaults(page: Page): Promise<string[]> {
  // Not a script of the page: evaluated from outside, the policy of contents does not come into it.
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(axe);
  // What passed is not told apart, nor sent: of a long page that is most of the work.
  const found = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ${RULES}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, any }) => ({ html, any: any.slice(0, 1) })) })))`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message.slice(0, 120) ?? ''}`),
  );
}

/** How many pixels a page, or whatever in it is not meant to be scrolled sideways, is wider than its window. */
export async function measureOverflow(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const main = document.querySelector('main');
    const beyond = (one) => one ? one.scrollWidth - one.clientWidth : 0;
    return Math.max(beyond(document.documentElement), beyond(main));
  })()`);
}

/** By how many pixels what can be pressed in the bar at the top lies over what stands beside it, or beyond the window, once it has settled. */
export async function measureCrowding(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const measure = () => {
      const seen = [...(document.querySelector('header')?.querySelectorAll('a, button') ?? [])].filter((one) => one.checkVisibility({ visibilityProperty: true }));
      const boxes = seen.map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0).sort((a, b) => a.left - b.left);
      const over = boxes.map(({ left }, at) => Math.max(0, ...boxes.slice(0, at).map(({ right }) => right - left)));
      const beyond = boxes.map(({ right }) => right - document.documentElement.clientWidth);
      return Math.round(Math.max(0, ...over, ...beyond));
    };
    // What fits is decided after the window has another width.
    for (let frame = 0; frame < 100 && measure() > 0; frame += 1) await new Promise(requestAnimationFrame);
    return measure();
  })()`);
}

/** From now on whatever moves in a page that nobody touched is added up (Layout Instability API). */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(`
    window.shifted = 0;
    window.shiftedBy = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) {
        if (one.hadRecentInput) continue;
        window.shifted += one.value;
        window.shiftedBy.push(...one.sources.map(({ node }) => (node?.outerHTML ?? '').slice(0, 120)));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  `);
}

export async function readShift(page: Page): Promise<{ shift: number; by: string[] }> {
  return page.evaluate(`({ shift: window.shifted, by: window.shiftedBy.slice(0, 5) })`);
}
