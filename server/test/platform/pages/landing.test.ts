import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../../help/desk-pages.ts';

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('landing');
}, 180_000);
afterEach(({ task }) => desks?.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

/* Whoever signs in comes to `/`, and is led on: to the first of their places where something waits, or to the first. */

test.each([
  ['agent', '/desk', '工作台'],
  ['lead', '/tickets', '工单'],
  ['author', '/policies', '政策'],
  ['approver', '/policies', '政策'],
  ['admin', '/escalations', '升级'],
  ['network-zj', '/tickets', '工单'],
  ['author-js', '/policies', '政策'],
])('%s lands on %s', async (username, path, title) => {
  const page = await desks.open(username, '/');
  await expect.poll(() => new URL(page.url()).pathname).toBe(path);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

test('where it cannot be asked what waits, one lands all the same, and is told so there', async () => {
  const page = await desks.open('admin', '/policies');
  await page.route(/\/api\/escalations\?waiting=true/u, (route) => route.fulfill({ status: 503, json: {} }));
  await page.goto(desks.address);
  await page.getByRole('heading', { level: 1, name: '升级' }).waitFor();
  await page.getByRole('alert').waitFor();
  expect(new URL(page.url()).pathname).toBe('/escalations');
});

test('while it is asked what waits, the desk says that it is awaited', async () => {
  const page = await desks.open('admin', '/policies');
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/api\/escalations\?waiting=true/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(desks.address);
  await page.locator('main [aria-busy=true]').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  answer();
  await page.getByRole('heading', { level: 1, name: '升级' }).waitFor();
});

test('while it is asked which list has work, no other list stands as the one that is shown', async () => {
  const page = await desks.open('billing-zj', '/policies');
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/api\/ticket-counts/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${desks.address}/tickets`);
  const lists = page.getByRole('navigation', { name: '工作清单' });
  await lists.getByRole('button', { name: '全部' }).waitFor();
  expect(await lists.locator('[aria-current]').count()).toBe(0);
  answer();
  await lists.locator('[aria-current]').waitFor();
  expect(new URL(page.url()).searchParams.get('list')).not.toBeNull();
});

test.each(['/administration/ladders', '/administration/ticket-kinds'])(
  'in English, what %s has at a row’s end is within a window of 1280',
  async (path) => {
    const page = await desks.open('admin', '/policies', { width: 1280, height: 800 });
    await page.evaluate("localStorage.setItem('jieyi.language', 'en')");
    await page.goto(desks.address + path);
    const ends = page.locator('main table').first().getByRole('button', { name: 'Remove' });
    await ends.first().waitFor();
    const boxes = await Promise.all((await ends.all()).map((one) => one.boundingBox()));
    expect(boxes.filter((box) => box && box.x + box.width > 1280)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(1280);
  },
);
