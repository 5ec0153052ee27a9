import { BlockList, isIP } from 'node:net';
import { isLoopbackName, nameOf, type Reach } from './judge-host.ts';

const LOOPBACK = ['127.0.0.0/8', '::1/128'];

/**
 * `TRUSTED_PROXIES`: addresses and networks (CIDR), with commas; loopback where it is not set. `PUBLIC_ADDRESSES`: hosts or
 * addresses (https://…) under which people reach the centre, with commas.
 * @throws Error that says which variable to change
 */
export function readReach(env: NodeJS.ProcessEnv, { host, onlyHere }: { host: string; onlyHere: boolean }): Reach {
  const named = listOf(env['TRUSTED_PROXIES']);
  const trusted = new BlockList();
  for (const one of named ?? LOOPBACK) addNetwork(trusted, one);
  return {
    isTrusted: (address) => isIP(address) !== 0 && trusted.check(address, familyOf(address)),
    proxiesAreNamed: named !== null,
    publicHosts: (listOf(env['PUBLIC_ADDRESSES']) ?? []).map(readHost),
    onlyHere,
    beyondLoopback: !isLoopbackName(isIP(host) === 6 ? `[${host}]` : host),
  };
}

function listOf(text: string | undefined): string[] | null {
  if (text === undefined || text.trim() === '') return null;
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function addNetwork(trusted: BlockList, text: string): void {
  const [address = '', bits, more] = text.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  const prefix = bits === undefined ? most : Number(bits);
  const isNetwork = isIP(address) !== 0 && more === undefined && /^\d{1,3}$/u.test(bits ?? '0') && prefix <= most;
  if (!isNetwork)
    throw new Error(`TRUSTED_PROXIES: ${text} is neither an address nor a network, such as 10.0.0.5 or 10.0.0.0/24`);
  trusted.addSubnet(address, prefix, familyOf(address));
}

function readHost(text: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
  const host = URL.canParse(url) ? new URL(url).host : '';
  if (nameOf(host) === null || text.includes('*'))
    throw new Error(`PUBLIC_ADDRESSES: ${text} is no host, such as jieyi.example.cn or https://jieyi.example.cn:8443`);
  return host;
}
