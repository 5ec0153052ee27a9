import type { FastifyInstance } from 'fastify';
import { siteOf } from './doors/web-chat/index.ts';
import type { Kept } from './platform/keeping/keep.ts';
import { Refusal } from './platform/refusal.ts';

/** Pages of a shop are opened by many at one moment, and each names the script. */
const config = { rateLimit: { max: 60_000, timeWindow: 60_000 } };
const WIDGET_SECONDS = 300;

/**
 * What the chat is made of: the script that any page may name, and the page that its frame shows, or a QR code leads to. In
 * a frame it is shown by our own pages and by those that its site lists, and by no other.
 */
export function serveChat(app: FastifyInstance, kept: Kept): void {
  app.get('/chat/widget.js', { config, schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('access-control-allow-origin', '*')
      .sendFile('chat/widget.js', { maxAge: WIDGET_SECONDS * 1000 }),
  );
  app.get<{ Querystring: { site?: unknown } }>(
    '/chat/app',
    { config, schema: { hide: true } },
    async ({ query }, reply) =>
      reply
        .removeHeader('x-frame-options')
        .header('content-security-policy', policyFor(await pagesOf(kept, query.site)))
        .sendFile('chat.html', { maxAge: 0 }),
  );
}

/** Of a site that is none, nobody's; the page itself says so. */
async function pagesOf(kept: Kept, site: unknown): Promise<readonly string[]> {
  if (typeof site !== 'string') return [];
  try {
    return (await siteOf(kept, site)).body.origins;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Origins were judged when the site was saved: nothing in them ends a directive. */
function policyFor(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...origins].join(' ')}`,
  ].join('; ');
}
