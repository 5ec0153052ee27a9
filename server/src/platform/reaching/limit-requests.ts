import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { networkOf } from './network-of.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** As whom it is counted, where it is known who asks: `person:ID`, `key:ID`, `progress:HASH`. Null: a stranger. */
    countedAs: string | null;
  }
}

/** Keys have a limit of their own, which an administrator sets. */
const hasOwnLimit = ({ countedAs }: FastifyRequest) => countedAs?.startsWith('key:') ?? false;

/** So many callers are counted at once; with more the one that was quiet for longest is counted from the beginning. */
const CALLERS = 20_000;

/**
 * So many requests a minute for each who is known; strangers are counted by where they come from. Whoever finds out who
 * asks does so in `onRequest`, before a route's own count.
 */
export async function limitRequests(app: FastifyInstance, perMinute: number, refuse: () => Error): Promise<void> {
  app.decorateRequest('countedAs', null);
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    cache: CALLERS,
    keyGenerator: (request) => request.countedAs ?? networkOf(request.ip),
    allowList: hasOwnLimit,
    errorResponseBuilder: refuse,
  });
}
