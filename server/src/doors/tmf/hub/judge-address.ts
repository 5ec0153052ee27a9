import { BlockList, isIP } from 'node:net';

// One list a family: a list of both would take every IPv4 address for the IPv6 address it can be written as.
const never = { ipv4: new BlockList(), ipv6: new BlockList() };
const loopback = { ipv4: new BlockList(), ipv6: new BlockList() };

const v4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
// Of IPv6 only 2000::/3 is the open internet; of that, tunnels, documentation and translated addresses are not.
const v6: readonly [string, number][] = [
  ['::', 3],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['4000::', 2],
  ['8000::', 1],
];
for (const [net, bits] of v4) never.ipv4.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of v6) never.ipv6.addSubnet(net, bits, 'ipv6');
loopback.ipv4.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.ipv6.addAddress('::1', 'ipv6');

const familyOf = (address: string) => ({ 0: null, 4: 'ipv4' as const, 6: 'ipv6' as const })[isIP(address)] ?? null;

/**
 * Whether events may be sent to this address: one of the open internet. Loopback only for a server of a developer, and
 * never a private, link-local or special one (RFC 6890). Pure.
 */
export function isAllowedAddress(address: string, loopbackAllowed: boolean): boolean {
  const family = familyOf(address);
  if (family === null) return false;
  if (loopback[family].check(address, family)) return loopbackAllowed;
  return !never[family].check(address, family);
}

/** What is wrong with a callback as it is written, or null. Pure. */
export function judgeCallback(callback: string, loopbackAllowed: boolean): string | null {
  if (!URL.canParse(callback)) return 'is no address';
  const { protocol, username, password, hostname, hash } = new URL(callback);
  if (username !== '' || password !== '') return 'must not carry a user name or password';
  if (hash !== '') return 'must not carry a fragment';
  const host = hostname.replace(/^\[|\]$/gu, '');
  const family = familyOf(host);
  const isHere = host === 'localhost' || (family !== null && loopback[family].check(host, family));
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere && loopbackAllowed)) return 'must be https';
  if (family !== null && !isAllowedAddress(host, loopbackAllowed)) return 'lies in a network that is not open';
  return null;
}
