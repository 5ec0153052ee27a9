import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bodyTooDeep, bodyTooMuch, encodingNotRead, malformedRequest, type Refusal } from '../refusal.ts';
import { type BodyBounds, judgeBody, usualBounds } from './judge-body.ts';
import { isLarge } from './let-others.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a body may hold, where it is not the usual. */
    bounds?: Partial<BodyBounds>;
  }
}

type Done = (error: Error | null, body?: unknown) => void;

/** What reads a body of JSON: its bounds before anything of it is parsed, then its encoding, then what it says. */
export function jsonReader(app: FastifyInstance): (request: FastifyRequest, body: Buffer, done: Done) => void {
  const parse = app.getDefaultJsonParser('error', 'error');
  return (request, body, done) => {
    const refusal = refusalOf(request, body);
    if (refusal) done(refusal);
    else if (isLarge(request.headers)) setImmediate(() => void parse(request, body.toString(), done));
    else void parse(request, body.toString(), done);
  };
}

function refusalOf({ headers, routeOptions }: FastifyRequest, body: Buffer): Refusal | null {
  if (isEncodedOtherwise(headers)) return encodingNotRead();
  const beyond = judgeBody(body, { ...usualBounds, ...routeOptions.config.bounds });
  if (beyond !== null)
    return beyond === 'depth' ? bodyTooDeep() : bodyTooMuch([{ field: '', message: toldOf[beyond] }]);
  return isUtf8(body) ? null : malformedRequest([{ field: '', message: 'is not in UTF-8' }]);
}

const toldOf = { items: 'has too many members and elements', words: 'has too many bytes beside files in base64' };

function isEncodedOtherwise(headers: FastifyRequest['headers']): boolean {
  const encoding = headers['content-encoding'] ?? 'identity';
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/iu.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  return encoding.toLowerCase() !== 'identity' || !/^(?:utf-?8|us-ascii)$/iu.test(charset);
}
