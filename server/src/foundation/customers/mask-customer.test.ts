import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskName, maskPhone } from './mask-customer.ts';

test.each([
  ['+8613812342041', '138****2041'],
  ['+862585551234', '258****1234'],
  ['+447700900123', '+44****0123'],
  ['+1234567', '+1****67'],
  ['+12345678', '+1****78'],
  ['10086', '****'],
])('%s is shown as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
});

test('of every number that can be called three digits at least are hidden', () => {
  const phone = fc.stringMatching(/^\+[1-9]\d{6,14}$/).filter((one) => !one.startsWith('+86'));
  const digitsIn = (text: string) => text.replace(/\D/gu, '').length;
  fc.assert(
    fc.property(phone, (one) => {
      expect(digitsIn(maskPhone(one))).toBeLessThanOrEqual(digitsIn(one) - 3);
    }),
  );
});

test('a name keeps its first character whole, and one sign for each other', () => {
  expect(maskName('\u{20BB7}野家')).toBe('\u{20BB7}**');
  expect(maskName('e\u0301lodie')).toBe('e\u0301*****');
});
