import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { daysEarlier, secondsLater } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import { hashOfToken } from '../../portal/index.ts';
import { chatNotOpen, noSuchSite, originNotAllowed } from '../chat/refusals.ts';
import { mayAsk } from '../sites/judge-site.ts';
import { type Site, siteOf } from '../sites/keep-sites.ts';
import { findVisitor, noteSeen, type Visitor } from './visitor-store.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The site that a request below `/chat/` names. */
    chatSite: Site | null;
    /** Whose token came with it. */
    visitor: Visitor | null;
  }
}

const TOKEN_DAYS = 30;
const NOTED_EVERY_SECONDS = 60;
const PREFLIGHT_SECONDS = '600';

/** Since when a token has to have been used to be good. */
export const tokensSince = (now: Date) => daysEarlier(now, TOKEN_DAYS);

/** Which site is asked, and whether the page may: before anything of the request is read. @throws noSuchSite, originNotAllowed */
export function guardSites(app: FastifyInstance, centre: Centre): void {
  app.decorateRequest('chatSite', null);
  app.addHook('onRequest', async (request, reply) => {
    const site = await siteOf(centre.kept, siteIn(request));
    const { origin } = request.headers;
    if (!mayAsk(site.body.origins, origin, request.host) || isNavigation(request)) throw originNotAllowed();
    if (origin !== undefined) answerOrigin(reply, origin);
    request.chatSite = site;
  });
}

/** A page of another site that sends no origin asks for no data of ours: it wants to show it, or to guess at it. */
function isNavigation({ headers }: FastifyRequest): boolean {
  return headers.origin === undefined && headers['sec-fetch-site'] === 'cross-site';
}

function siteIn({ params }: FastifyRequest): string {
  const named = typeof params === 'object' && params !== null && 'site' in params ? params.site : '';
  return typeof named === 'string' ? named : '';
}

/** CORS, for pages that the site lists and for no other (Fetch Standard, 3.3). */
function answerOrigin(reply: FastifyReply, origin: string): void {
  reply
    .header('access-control-allow-origin', origin)
    .header('access-control-allow-headers', 'authorization, content-type, last-event-id')
    .header('access-control-allow-methods', 'GET, POST')
    .header('access-control-expose-headers', 'retry-after, content-disposition')
    .header('access-control-max-age', PREFLIGHT_SECONDS)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('vary', 'origin');
}

/** Whose chat it is, before it is counted; and where it is nobody's, refused before anything of it is read. */
export function guardVisitors(app: FastifyInstance, centre: Centre): void {
  app.decorateRequest('visitor', null);
  app.addHook('onRequest', async (request) => {
    const hash = hashOfToken(tokenIn(request));
    const now = centre.clock.now();
    const visitor = await findVisitor(centre.db, hash, tokensSince(now));
    if (visitor?.siteId !== request.chatSite?.id) return;
    request.visitor = visitor ?? null;
    if (!visitor) return;
    request.countedAs = `visitor:${visitor.id}`;
    if (visitor.seenAt < secondsLater(now, -NOTED_EVERY_SECONDS))
      await noteSeen(centre.db, [hash], { now, since: tokensSince(now) });
  });
  app.addHook('preParsing', async (request) => void visitorOf(request));
}

/** Empty where none came with it. */
export function tokenIn({ headers }: FastifyRequest): string {
  return /^Bearer ([A-Za-z0-9_-]{1,100})$/u.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** @throws chatNotOpen */
export function visitorOf(request: FastifyRequest): Visitor {
  if (!request.visitor) throw chatNotOpen();
  return request.visitor;
}

/** @throws noSuchSite */
export function siteAsked(request: FastifyRequest): Site {
  if (!request.chatSite) throw noSuchSite();
  return request.chatSite;
}
