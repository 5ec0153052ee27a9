import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page breaks of WCAG 2.2 A and AA within `part`, or that its content is wider than there is room; nothing where all is well. */
export async function findBreaches(page: Page, part = 'main'): Promise<string[]> {
  // Not a script of the page: evaluated from outside, the policy of contents does not come into it.
  await page.evaluate(axe);
  const tags = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const found = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)}, { runOnly: ${tags} })`);
  const [width, room] = await page.evaluate<[number, number]>(
    `[document.querySelector(${JSON.stringify(part)}).scrollWidth, innerWidth]`,
  );
  const told = found.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
  return width > room ? [...told, `${width} wide, with room for ${room}`] : told;
}
