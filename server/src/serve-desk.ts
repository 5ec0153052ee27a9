import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Kept } from './platform/keeping/keep.ts';
import { noSuchPath } from './platform/refusal.ts';
import { serveChat } from './serve-chat.ts';

const pages = [
  [/^\/portal(?:\/|$)/u, 'portal.html'],
  [/^\/wallboard\/screen\/?$/u, 'wallboard.html'],
] as const;

/**
 * The built desk. A path with an ending is a file, looked up when it is asked for, so that a desk built anew is served
 * without a restart; those under `assets` carry a hash in their name and stay for a year. Any other address that is not
 * the API's is a page of the desk's own to show, or below `/portal` one of the customers' portal,
 * or a screen in a hall.
 */
export async function serveDesk(app: FastifyInstance, webRoot: string, kept: Kept): Promise<void> {
  await app.register(fastifyStatic, { root: webRoot, serve: false });
  serveChat(app, kept);
  // Desks of a whole office open at one moment, and a page is many files.
  const config = { rateLimit: { max: 60_000, timeWindow: 60_000 } };
  app.get('/*', { config, schema: { hide: true } }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (/^\/(?:(?:tmf-)?api|chat)\//u.test(path)) throw noSuchPath();
    if (path.startsWith('/assets/')) return reply.sendFile(path, { immutable: true, maxAge: '1y' });
    const page = pages.find(([address]) => address.test(path))?.[1] ?? 'index.html';
    return reply.sendFile(/\.\w+$/.test(path) ? path : page, { maxAge: 0 });
  });
}
