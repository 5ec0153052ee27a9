import { expect, test } from 'vitest';
import { presentAddress } from './present-party.ts';

test.each([
  ['phone', '+1234567', '+1****67'],
  ['e-mail', 'zhang@example.com', 'z****@example.com'],
  ['e-mail', '\u{20BB7}野@example.com', '\u{20BB7}****@example.com'],
  ['e-mail', 'e\u0301lodie@example.com', 'e\u0301****@example.com'],
  ['e-mail', 'a@example.com', '****@example.com'],
  ['e-mail', 'no mailbox', 'n****'],
  ['openid', 'oGZ8P5abcdefghijklmnopqrstuv', 'oGZ8****'],
  ['openid', 'abcd', '****'],
] as const)('the %s %s is shown as %s', (addressKind, address, shown) => {
  expect(presentAddress({ addressKind, address })).toEqual({ kind: addressKind, shown });
});
