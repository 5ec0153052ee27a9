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
  app.addHook('preValidation', async (request) => {
    if (request.is404) return;
    // The route that was found, never the address as it was written: `/%61pi/…` and `http://…/api/…` find it too.
    const { url, schema, config } = request.routeOptions;
    const { right } = config;
    if (right === 'public' || !url?.startsWith('/api/') || schema?.hide) return;
    request.actor = await actorFrom(request, centre);
    await demandRight(centre, request.actor, right ?? '');
    if (request.actor.passwordDue && !WHILE_DUE.has(right ?? '')) throw passwordDue();
  });
}

async function actorFrom(request: FastifyRequest, centre: OrganisationCentre): Promise<Actor> {
  const token = request.cookies[SESSION_COOKIE];
  const actor = token ? await recognise(centre, token) : null;
  if (!actor) throw notSignedIn();
  return actor;
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
