import { isIPv4, isIPv6 } from 'node:net';

const GROUPS = 8;
const OF_NETWORK = 4;

/**
 * Whom an address is counted as: an IPv4 address for itself; of IPv6 the first 64 bits, which is the least that one
 * subscriber has (RFC 6177). Pure.
 */
export function networkOf(address: string): string {
  const plain = (address.split('%')[0] ?? '').toLowerCase();
  const mapped = /^(?:0*:)*(?::)?(?:0*:)*ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(plain)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (!isIPv6(plain)) return plain;
  return `${groupsOf(plain).slice(0, OF_NETWORK).join(':')}::/64`;
}

function groupsOf(address: string): string[] {
  const [before = '', after] = address.split('::');
  const [head, tail] = [partsOf(before), partsOf(after ?? '')];
  const missing = after === undefined ? 0 : Math.max(0, GROUPS - head.length - tail.length);
  return [...head, ...Array.from({ length: missing }, () => '0'), ...tail].map(
    (group) => group.replace(/^0+/u, '') || '0',
  );
}

/** A group in dots stands for two, and always in the last half. */
function partsOf(text: string): string[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
