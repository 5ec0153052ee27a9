import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { Customer } from '../help/customer.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

test('wrong codes warn before tries have to wait, and wait for minutes only, whoever guessed', async () => {
  const { number, code } = await new Customer(centre).complain({ phone: '13800002345' });
  const from = new Customer(centre);
  const left: unknown[] = [];
  for (let of = 0; of < 10; of += 1) {
    const { body } = await from.open(number, 'AAAAAAAA');
    left.push(body.details?.map((detail) => Object.values(detail).join(' ')));
  }
  const warned = ['triesLeft 3', 'triesLeft 2', 'triesLeft 1', 'triesLeft 0'].map((words) => [words]);
  expect(left).toEqual([...Array.from({ length: 6 }, () => undefined), ...warned]);
  const open = async (cookie = '') =>
    centre.app.inject({
      method: 'POST',
      url: '/api/portal/progress',
      remoteAddress: '203.0.113.99',
      headers: { cookie },
      payload: { number, code },
    });
  const locked = await open();
  expect([locked.statusCode, locked.headers['retry-after']]).toEqual([429, '120']);
  centre.clock.pass({ minutes: 2 });
  const opened = await open();
  expect(opened.statusCode).toBe(200);
  const own = opened.cookies.find(({ name }) => name === 'jieyi_own');
  expect(own).toMatchObject({ path: '/api/portal', httpOnly: true, sameSite: 'Strict' });
  // In the customer's own browser nobody's guesses are in the way.
  for (let of = 0; of < 3; of += 1) await new Customer(centre).open(number, 'AAAAAAAA');
  expect((await open()).statusCode).toBe(429);
  expect((await open(`jieyi_own=${own?.value}`)).statusCode).toBe(200);
  expect((await open(`jieyi_own=${'A'.repeat(43)}`)).statusCode).toBe(429);
});
