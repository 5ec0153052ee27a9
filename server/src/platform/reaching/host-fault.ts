import type { FastifyRequest } from 'fastify';
import { judgeHost, type Reach } from './judge-host.ts';

/** What is wrong with where a request was sent, or with the way it came; null where nothing is. */
export function hostFaultOf(request: FastifyRequest, reach: Reach): ReturnType<typeof judgeHost> {
  const { headers } = request;
  const isPassedOn = reach.isTrusted(request.socket.remoteAddress ?? '');
  const told = (name: string) => (isPassedOn ? partsOf(headers[name]) : []);
  return judgeHost(
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
