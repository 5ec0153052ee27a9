import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest, type RouteOptions } from 'fastify';
import { type CompileSchemas, serializerFactory, validatorCompiler } from './compile-schemas.ts';
import { describeApi } from './describe-api.ts';
import { refuseUnkeepable } from './refuse-unkeepable.ts';
import { formatError } from './format-error.ts';
import { boundUnique } from './bodies/bound-unique.ts';
import { jsonReader } from './bodies/read-json.ts';
import { limitRequests } from './reaching/limit-requests.ts';
import { hostFaultOf } from './reaching/host-fault.ts';
import type { Reach } from './reaching/judge-host.ts';
import { readReach } from './reaching/read-reach.ts';
import { formatRequest } from './text/format-request.ts';
import {
  answerConnection,
  answerRefusal,
  answerUnreadable,
  presentBelow,
  refusalOfBody,
  type RefusalForm,
} from './answer-refusal.ts';
import { noSuchPath, notServedHere, onlyFromHere, Refusal, tooManyRequests } from './refusal.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The right a caller needs, or `public`. Every route of ours names one. */
    right?: string;
    /** True: the route judges by itself which other sites' pages may ask it. */
    judgesOrigin?: boolean;
  }
}

export type Routes = FastifyPluginAsyncTypebox;

interface HttpSettings {
  logLevel: string;
  /** Requests a minute of one who is known, or of strangers from one address. */
  requestsPerMinute: number;
  /** Every right that a module declares. */
  rights: ReadonlySet<string>;
  compileSchemas: CompileSchemas;
  /** Where refusals are written otherwise. */
  forms?: readonly RefusalForm[];
  /** As on loopback where it is not told. */
  reach?: Reach;
}

/** After how many seconds what cannot be answered now may be asked again. */
const ASK_AGAIN_SECONDS = 2;
const A_MINUTE = 60;

/** The empty web server: security headers, refusals as replies, OpenAPI, and no route without right and schemas. */
export async function openHttp(settings: HttpSettings): Promise<FastifyInstance> {
  const present = presentBelow(settings.forms ?? []);
  const reach = settings.reach ?? readReach({}, { host: '127.0.0.1', onlyHere: false });
  const app = fastify({
    logger: {
      level: settings.logLevel,
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      serializers: { error: formatError, err: formatError, req: formatRequest },
    },
    bodyLimit: 1_048_576,
    trustProxy: reach.isTrusted,
    // What arrives on an open connection while it closes is answered like any other.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => answerUnreadable(present, error, request, reply),
    clientErrorHandler: (error, socket) => answerConnection(present, error, socket),
    schemaController: { compilersFactory: { buildSerializer: serializerFactory(settings.compileSchemas) } },
  });
  app.setValidatorCompiler(validatorCompiler(settings.compileSchemas));
  app.addHook('onRoute', (route) => refuseIncompleteRoute(route, settings.rights));
  app.addHook('onRoute', boundUnique);
  await app.register(helmet, { contentSecurityPolicy: { directives: contentSecurity } });
  await app.register(cookie);
  app.addHook('onRequest', async (request) => refuseHost(request, reach));
  await limitRequests(app, settings.requestsPerMinute, () => tooManyRequests());
  app.addHook('onRequest', async (request) => {
    if (request.is404 || !request.routeOptions.config.judgesOrigin)
      refuseCrossOrigin(request.method, request.headers, request.host);
  });
  app.addHook('preValidation', refuseUnkeepable);
  app.addHook('onSend', async (request, reply) => {
    if (isOfApi(request.url)) reply.header('cache-control', 'no-store');
    if (reply.statusCode === 429 && !reply.hasHeader('retry-after')) reply.header('retry-after', A_MINUTE);
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', ASK_AGAIN_SECONDS);
  });
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, jsonReader(app, refusalOfBody));
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => answerRefusal(present, error, request, reply));
  await describeApi(app);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, () => {
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

/** `/tmf-api/` is the standard interface for other systems: there not even a hidden route goes without. `/chat/` is visitors'. */
function refuseIncompleteRoute(route: RouteOptions, rights: ReadonlySet<string>): void {
  const forSystems = route.url.startsWith('/tmf-api/');
  if (!forSystems && (!/^\/(?:api|chat)\//u.test(route.url) || route.schema?.hide)) return;
  const right = route.config?.right;
  const complete = right && route.schema?.response && route.schema.operationId;
  if (!complete)
    throw new Error(`${String(route.method)} ${route.url} needs a right, an operationId and response schemas`);
  if (right !== 'public' && !rights.has(right))
    throw new Error(`${String(route.method)} ${route.url} names the right ${right}, which no module declares`);
}

/** What these answer is for who asked, and as it stands now: nobody between may keep it (RFC 9111, 5.2.2.5). */
const isOfApi = (url: string) =>
  /^(?:https?:\/\/[^/]*)?\/(?:(?:tmf-)?api|chat(?!\/widget\.js$))(?:[/?#]|$)/iu.test(url);

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @throws notServedHere, onlyFromHere */
function refuseHost(request: FastifyRequest, reach: Reach): void {
  const fault = hostFaultOf(request, reach);
  if (fault === 'host') throw notServedHere();
  if (fault === 'elsewhere') throw onlyFromHere();
}

/** A browser says where a request comes from; a request that changes something must come from our own pages. */
const crossOrigin = () =>
  new Refusal({
    code: 'cross-origin',
    status: 403,
    reason: 'This request came from another site',
    remedy: 'Open the desk at its own address and act there',
  });

function refuseCrossOrigin(method: string, headers: Record<string, string | string[] | undefined>, host: string): void {
  if (SAFE.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site && site !== 'same-origin' && site !== 'none') throw crossOrigin();
  const origin = headers.origin;
  if (typeof origin === 'string' && hostOf(origin) !== host) throw crossOrigin();
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
