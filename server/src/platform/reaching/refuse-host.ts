import type { FastifyRequest } from 'fastify';
import { defineRefusal } from '../refusal.ts';
import { judgeHost } from './judge-host.ts';
import type { Reach } from './read-reach.ts';

/** Sent to a host that is none of the centre's addresses. */
export const notServedHere = defineRefusal({
  code: 'not-served-here',
  status: 421,
  reason: 'This server is not reached under this address',
  remedy: 'Open it at its own address; whoever operates it names that in PUBLIC_ADDRESSES',
});

/** A centre with sample people, whose passwords are known, and a request that is not from this machine. */
export const onlyFromHere = defineRefusal({
  code: 'only-from-here',
  status: 403,
  reason: 'A centre with sample data is reached from its own machine only, for its passwords are known',
  remedy: 'Open it at http://localhost on that machine, or start it without sample data',
});

/** @throws notServedHere, onlyFromHere */
export function refuseHost(request: FastifyRequest, reach: Reach): void {
  const { headers } = request;
  const isPassedOn = reach.isTrusted(request.socket.remoteAddress ?? '');
  const told = (name: string) => (isPassedOn ? partsOf(headers[name]) : []);
  const verdict = judgeHost(
    {
      hosts: [headers.host ?? '', ...told('x-forwarded-host'), ...told('forwarded').flatMap(hostsIn)],
      askedFor: [
        ...partsOf(headers['x-forwarded-for']),
        ...partsOf(headers['x-real-ip']),
        ...told('forwarded').flatMap(clientsIn),
      ],
    },
    reach,
  );
  if (verdict === 'host') throw notServedHere();
  if (verdict === 'elsewhere') throw onlyFromHere();
}

function partsOf(value: string | string[] | undefined): string[] {
  return [value ?? []].flat().flatMap((line) =>
    line
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
}

/** RFC 7239. */
const hostsIn = (element: string) => parameterIn(element, 'host');
const clientsIn = (element: string) =>
  parameterIn(element, 'for').map((client) =>
    client.replace(/^\[([^\]]*)\].*$/u, '$1').replace(/^([\d.]+):\d+$/u, '$1'),
  );

function parameterIn(element: string, name: string): string[] {
  return element
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter(([key]) => key?.toLowerCase() === name)
    .map(([, value = '']) => value.replace(/^"|"$/gu, ''));
}
