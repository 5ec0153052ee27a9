import { describe, expect, test } from 'vitest';
import { isAllowedAddress, judgeCallback } from './judge-address.ts';

describe('an address', () => {
  test.each(['8.8.8.8', '114.114.114.114', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2400:3200::1', '2606:4700::1111'])(
    '%s of the open internet is allowed',
    (address) => expect(isAllowedAddress(address, false)).toBe(true),
  );

  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.170',
    '192.168.0.1',
    '198.18.0.1',
    '203.0.113.5',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'ff02::1',
    'no address',
  ])('%s is not', (address) => expect(isAllowedAddress(address, false)).toBe(false));

  test('of this machine is allowed to a developer, a private one not even then', () => {
    expect(isAllowedAddress('127.0.0.1', true)).toBe(true);
    expect(isAllowedAddress('::1', true)).toBe(true);
    expect(isAllowedAddress('10.0.0.1', true)).toBe(false);
    expect(isAllowedAddress('::ffff:127.0.0.1', true)).toBe(false);
  });
});

test.each([
  ['https://partner.example/events', null],
  ['https://8.8.8.8/events', null],
  ['http://partner.example/events', 'must be https'],
  ['http://127.0.0.1:9/x', 'must be https'],
  ['https://127.1/x', 'lies in a network that is not open'],
  ['https://2130706433/x', 'lies in a network that is not open'],
  ['https://a:b@partner.example/', 'must not carry a user name or password'],
  ['https://partner.example/#x', 'must not carry a fragment'],
  ['partner.example', 'is no address'],
])('the callback %s: %s', (callback, fault) => expect(judgeCallback(callback, false)).toBe(fault));
