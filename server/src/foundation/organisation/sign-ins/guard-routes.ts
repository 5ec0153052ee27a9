import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Centre } from '../../../platform/work.ts';
import type { Actor } from '../actors/actor.ts';
import { saveAuditEntry } from '../audit/audit-store.ts';
import type { OrganisationCentre } from '../actors/centre.ts';
import { notAllowed, notSignedIn, passwordDue } from '../actors/refusals.ts';
import { recognise } from './sign-in.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
  }
}

/** What somebody may who has to choose another password: to see who they are, and to choose it. */
const WHILE_DUE: ReadonlySet<string> = new Set(['self:read', 'self:change']);

export const SESSION_COOKIE = 'jieyi_session';

/** Deny by default: a route that names no right of the caller's is refused before its handler runs. */
export function guardRoutes(app: FastifyInstance, centre: OrganisationCentre): void {
  app.decorateRequest('actor', null);
  // Before it is counted: a person for themselves, whoever is not signed in as a stranger.
  app.addHook('onRequest', async (request) => {
    if (rightOf(request) === null) return;
    request.actor = await actorFrom(request, centre);
    if (request.actor) request.countedAs = `person:${request.actor.accountId}`;
  });
  // Before a body is read: whoever may not do it sends us none.
  app.addHook('preParsing', async (request) => {
    const right = rightOf(request);
    if (right === null) return;
    await demandRight(centre, actorOf(request), right);
    if (request.actor?.passwordDue && !WHILE_DUE.has(right)) throw passwordDue();
  });
}

/** Null where it is for anybody, or no route of ours. */
function rightOf({ is404, routeOptions }: FastifyRequest): string | null {
  if (is404) return null;
  // The route that was found, never the address as it was written: `/%61pi/…` and `http://…/api/…` find it too.
  const { url, schema, config } = routeOptions;
  if (config.right === 'public' || !url?.startsWith('/api/') || schema?.hide) return null;
  return config.right ?? '';
}

async function actorFrom(request: FastifyRequest, centre: OrganisationCentre): Promise<Actor | null> {
  const token = request.cookies[SESSION_COOKIE];
  return token ? recognise(centre, token, { unattended: isUnattended(request) }) : null;
}

/** The page says so of what it asks by itself, while nobody has touched it for a while: that is no activity. */
function isUnattended({ headers }: FastifyRequest): boolean {
  return headers['jieyi-unattended'] !== undefined;
}

/** For what only the body of a request says that it needs. What is refused is on record. @throws notAllowed */
export async function demandRight(centre: Centre, actor: Actor, right: string): Promise<void> {
  if (actor.rights.has(right)) return;
  await saveAuditEntry(centre.db, centre.clock.now(), actor, 'refused', { right });
  throw notAllowed();
}

/** The signed-in person of a guarded route. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw notSignedIn();
  return request.actor;
}
