import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import fastify, { type FastifyError, type FastifyInstance, type RouteOptions } from 'fastify';
import { type CompileSchemas, serializerFactory, validatorCompiler } from './compile-schemas.ts';
import { isStoreBusy, isStoreLost, isTaken } from './database/database-errors.ts';
import { describeApi } from './describe-api.ts';
import { refuseUnkeepable } from './refuse-unkeepable.ts';
import { formatError } from './format-error.ts';
import { formatRequest } from './text/format-request.ts';
import {
  defineRefusal,
  malformedRequest,
  noSuchPath,
  Refusal,
  somebodyFaster,
  storeBusy,
  storeLost,
  tooManyRequests,
} from './refusal.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The right a caller needs, or `public`. Every route of ours names one. */
    right?: string;
  }
}

export type Routes = FastifyPluginAsyncTypebox;

interface HttpSettings {
  logLevel: string;
  /** Requests a minute from one address. */
  requestsPerMinute: number;
  /** Every right that a module declares. */
  rights: ReadonlySet<string>;
  compileSchemas: CompileSchemas;
}

/** The empty web server: security headers, refusals as replies, OpenAPI, and no route without right and schemas. */
export async function openHttp(settings: HttpSettings): Promise<FastifyInstance> {
  const app = fastify({
    logger: {
      level: settings.logLevel,
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      serializers: { error: formatError, err: formatError, req: formatRequest },
    },
    bodyLimit: 1_048_576,
    trustProxy: 'loopback',
    forceCloseConnections: true,
    schemaController: { compilersFactory: { buildSerializer: serializerFactory(settings.compileSchemas) } },
  });
  app.setValidatorCompiler(validatorCompiler(settings.compileSchemas));
  app.addHook('onRoute', (route) => refuseIncompleteRoute(route, settings.rights));
  await app.register(helmet, { contentSecurityPolicy: { directives: contentSecurity } });
  await app.register(cookie);
  await app.register(rateLimit, {
    max: settings.requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: () => tooManyRequests(),
  });
  app.addHook('onRequest', async (request) => refuseCrossOrigin(request.method, request.headers));
  app.addHook('preValidation', refuseUnkeepable);
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => {
    const refusal = toRefusal(error);
    if (refusal) return reply.status(refusal.status).send(refusal.body());
    request.log.error({ error }, 'a request failed');
    const failure = failureOf(error);
    return reply.status(failure.status).send(failure.body());
  });
  await describeApi(app);
  app.setNotFoundHandler(() => {
    throw noSuchPath();
  });
  return app;
}

const contentSecurity = {
  defaultSrc: ["'self'"],
  // antd writes its style sheets into the page while it runs.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

/** `/tmf-api/` is the standard interface for other systems: there not even a hidden route goes without. */
function refuseIncompleteRoute(route: RouteOptions, rights: ReadonlySet<string>): void {
  const forSystems = route.url.startsWith('/tmf-api/');
  if (!forSystems && (!route.url.startsWith('/api/') || route.schema?.hide)) return;
  const right = route.config?.right;
  const complete = right && route.schema?.response && route.schema.operationId;
  if (!complete)
    throw new Error(`${String(route.method)} ${route.url} needs a right, an operationId and response schemas`);
  if (right !== 'public' && !rights.has(right))
    throw new Error(`${String(route.method)} ${route.url} names the right ${right}, which no module declares`);
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A browser says where a request comes from; a request that changes something must come from our own pages. */
const crossOrigin = () =>
  new Refusal({
    code: 'cross-origin',
    status: 403,
    reason: 'This request came from another site',
    remedy: 'Open the desk at its own address and act there',
  });

function refuseCrossOrigin(method: string, headers: Record<string, string | string[] | undefined>): void {
  if (SAFE.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site && site !== 'same-origin' && site !== 'none') throw crossOrigin();
  const origin = headers.origin;
  if (typeof origin === 'string' && hostOf(origin) !== headers.host) throw crossOrigin();
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** What a client is told of an error; null where it is a mistake of ours. */
export function toRefusal(error: FastifyError | Refusal): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error.validation) {
    return malformedRequest(
      error.validation
        // An unknown field is told twice: as additional, and by the false schema that refused it.
        .filter(({ keyword }) => keyword !== 'boolean')
        .map((one) => ({ field: fieldOf(one.instancePath, one.params), message: one.message ?? 'is wrong' })),
    );
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return malformedRequest([{ field: '', message: error.message }]);
  return null;
}

const failed = defineRefusal({
  code: 'failed',
  status: 500,
  reason: 'Something failed on our side',
  remedy: 'Try again',
});

/** What a client is told of what went wrong on our side. */
export function failureOf(error: Error): Refusal {
  if (isTaken(error)) return somebodyFaster();
  if (isStoreLost(error)) return storeLost();
  return isStoreBusy(error) ? storeBusy() : failed();
}

function fieldOf(path: string, params: Record<string, unknown>): string {
  const named = params['requiredProperties'] ?? params['additionalProperties'];
  const last = Array.isArray(named) ? String(named[0]) : '';
  return [...path.split('/').slice(1), last].filter(Boolean).join('.');
}
