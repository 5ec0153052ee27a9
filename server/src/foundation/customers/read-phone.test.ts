import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMobile, readPhone } from './read-phone.ts';

const MOBILE = '+8613800001010';

describe('a mobile number of the mainland', () => {
  test.each([
    '13800001010',
    '138 0000 1010',
    '138-0000-1010',
    '138–0000–1010',
    '138—0000—1010',
    '138−0000−1010',
    '138.0000.1010',
    '１３８００００１０１０',
    '+86 138 0000 1010',
    '＋８６１３８００００１０１０',
    '0086 13800001010',
    '8613800001010',
    '(86)13800001010',
    '（+86）13800001010',
    '+86(0)13800001010',
    '013800001010',
    'tel:+86-138-0000-1010',
    '\u202D13800001010\u202C',
    '13800001010\u200B',
    '\uFEFF138\u00A00000\u30001010',
    '(86)138－0000－1010',
    '86-138-0000-1010',
    '86 0138 0000 1010',
    '[+86] 138·0000·1010',
    '138・0000・1010',
    '138‧0000‧1010',
    '138•0000•1010',
    '138ー0000ー1010',
    '138～0000～1010',
    '138、0000、1010',
    '138_0000_1010',
    '138|0000|1010',
    '138\u00AD0000\u20111010',
    '\u2066138\u20690000\u200E1010\u200F',
    '1️⃣3️⃣8️⃣00001010',
    '\u202Dtel:13800001010\u202C',
  ])('%s', (typed) => {
    expect(readPhone(typed)).toBe(MOBILE);
    expect(readMobile(typed)).toBe(MOBILE);
  });
});

test.each([
  ['0571-88886666', '+8657188886666'],
  ['（0571）8888 6666', '+8657188886666'],
  ['010 6552 9988', '+861065529988'],
  ['+86 571 8888 6666', '+8657188886666'],
  ['+86 (0)571 8888 6666', '+8657188886666'],
  ['0086-10-65529988', '+861065529988'],
  ['+852 2123 4567', '+85221234567'],
  ['00 1 202 555 0100', '+12025550100'],
  ['0571-88886666-801', '+8657188886666'],
  ['0571-88886666转801', '+8657188886666'],
  ['（0571）8888 6666 分机 8', '+8657188886666'],
  ['+86 10 6552 9988 ext. 12', '+861065529988'],
  ['010-6552-9988 x12', '+861065529988'],
  ['tel:+86-571-88886666;ext=801', '+8657188886666'],
  ['0571-88886666#801', '+8657188886666'],
])('%s is %s, and no mobile number of the mainland', (typed, phone) => {
  expect(readPhone(typed)).toBe(phone);
  expect(readMobile(typed)).toBeNull();
});

test.each([
  '',
  '1380000101',
  '138000010100',
  '12800001010',
  '88886666',
  '+86 1380000101',
  '+0138000010',
  '138****1010',
  '张建国 13800001010',
  'C42',
  '10086',
  '1380000101O',
  '13800001010转8',
  '电话13800001010',
  '١٣٨٠٠٠٠١٠١٠',
])('%s is none', (typed) => expect(readPhone(typed)).toBeNull());

const written = fc.string({ unit: fc.constantFrom(...'0123456789１８+ -–()（）.\u200B'), maxLength: 24 });
const mobile = fc
  .tuple(fc.constantFrom(...'3456789'), fc.stringMatching(/^\d{9}$/u))
  .map(([second, rest]) => `1${second}${rest}`);

describe('whatever is read', () => {
  test('is E.164, and read again is the same', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: 'grapheme' })), (typed) => {
        const phone = readPhone(typed);
        if (phone === null) return;
        expect(phone).toMatch(/^\+[1-9]\d{6,14}$/u);
        expect(readPhone(phone)).toBe(phone);
      }),
      { numRuns: 5000 },
    );
  });

  test('is the same number, however it is set apart', () => {
    const between = fc.array(fc.constantFrom('', ' ', '-', '–', '\u200B', '\u3000', '.'), {
      minLength: 12,
      maxLength: 12,
    });
    const before = fc.constantFrom('', '+86', '0086', '86', '(86)', '0');
    fc.assert(
      fc.property(mobile, before, between, (number, code, marks) => {
        const typed = [...number].map((digit, index) => `${marks[index]}${digit}`).join('');
        expect(readPhone(`${code}${typed}${marks[11]}`)).toBe(`+86${number}`);
      }),
    );
  });
});
