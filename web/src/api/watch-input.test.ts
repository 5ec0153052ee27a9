import { expect, test } from 'vitest';
import { watchInput } from './watch-input.ts';

test('the page is attended for a minute after it was opened or touched', () => {
  let now = 0;
  const page = new EventTarget();
  const isAttended = watchInput(page, () => now);
  now = 59_999;
  expect(isAttended()).toBe(true);
  now = 60_000;
  expect(isAttended()).toBe(false);
  page.dispatchEvent(new Event('keydown'));
  now += 59_000;
  expect(isAttended()).toBe(true);
  page.dispatchEvent(new Event('scroll'));
  now += 1000;
  expect(isAttended()).toBe(false);
});
