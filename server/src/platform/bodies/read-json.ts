import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type BodyBounds, judgeBody, usualBounds } from './judge-body.ts';
import { isLarge } from './let-others.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a body may hold, where it is not the usual. */
    bounds?: Partial<BodyBounds>;
  }
}

/** The bound that a body goes beyond, or that it is encoded otherwise than is read, or not as it says. */
export type BodyFault = keyof BodyBounds | 'encoding' | 'characters';

type Done = (error: Error | null, body?: unknown) => void;

/**
 * What reads a body of JSON: its bounds before anything of it is parsed, then its characters, then what it says.
 * @param refuse what is said of a body that is not read
 */
export function jsonReader(app: FastifyInstance, refuse: (fault: BodyFault) => Error) {
  const parse = app.getDefaultJsonParser('error', 'error');
  return (request: FastifyRequest, body: Buffer, done: Done): void => {
    const fault = faultOf(request, body);
    if (fault) done(refuse(fault));
    else if (isLarge(request.headers)) setImmediate(() => void parse(request, body.toString(), done));
    else void parse(request, body.toString(), done);
  };
}

function faultOf({ headers, routeOptions }: FastifyRequest, body: Buffer): BodyFault | null {
  if (isEncodedOtherwise(headers)) return 'encoding';
  return judgeBody(body, { ...usualBounds, ...routeOptions.config.bounds }) ?? (isUtf8(body) ? null : 'characters');
}

function isEncodedOtherwise(headers: FastifyRequest['headers']): boolean {
  const encoding = headers['content-encoding'] ?? 'identity';
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/iu.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  return encoding.toLowerCase() !== 'identity' || !/^(?:utf-?8|us-ascii)$/iu.test(charset);
}
