import { isIP } from 'node:net';

/** How the centre is reached: what may stand before it, and under which names. */
export interface Reach {
  /** Whether what such an address says of whom it passes on is believed. */
  isTrusted(address: string): boolean;
  /** The proxies were named by the operator. */
  proxiesAreNamed: boolean;
  /** Names, or names with a port, in small letters; empty where none were given. */
  publicHosts: readonly string[];
  /** Only from this machine: the passwords are known. */
  onlyHere: boolean;
  /** Listens beyond this machine. */
  beyondLoopback: boolean;
}

/** What of a request says where it was sent to, and by which way it came. */
export interface Sent {
  /** `Host`, and what trusted proxies say it was: each has to be one of ours. */
  hosts: readonly string[];
  /** For whom a proxy says that it asks. */
  askedFor: readonly string[];
}

/**
 * Why a request is not taken: `host`, it was sent to a name that is not ours, as a page does whose own name was made to lead
 * here (DNS rebinding); `elsewhere`, it is not from this machine, and the passwords are known. Null where it is. Pure.
 */
export function judgeHost({ hosts, askedFor }: Sent, reach: Reach): 'host' | 'elsewhere' | null {
  const names = hosts.map(nameOf);
  if (reach.onlyHere && !names.every((name) => name !== null && isLoopbackName(name))) return 'elsewhere';
  if (reach.onlyHere && !reach.proxiesAreNamed && !askedFor.every(isLoopbackName)) return 'elsewhere';
  return hosts.every((host, at) => isOurs(host.toLowerCase(), names[at] ?? null, reach)) ? null : 'host';
}

function isOurs(host: string, name: string | null, { publicHosts, beyondLoopback }: Reach): boolean {
  if (name === null) return false;
  if (publicHosts.includes(host) || publicHosts.includes(name)) return true;
  // Nobody else's page can have an address for its name.
  const isAddress = isIP(name.replace(/^\[|\]$/gu, '')) !== 0;
  return isLoopbackName(name) || (publicHosts.length === 0 && beyondLoopback && isAddress);
}

/** A host without its port, in small letters; null where it is none. */
export function nameOf(host: string): string | null {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)\.?(?::\d{1,5})?$/u.exec(
    host.trim().toLowerCase(),
  );
  return found?.[1] ?? null;
}

/** RFC 6761: names that every system leads to itself. */
export function isLoopbackName(name: string): boolean {
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return name === '[::1]' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
