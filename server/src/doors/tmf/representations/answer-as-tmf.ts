import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { failureOf, refusalOfBody, toRefusal } from '../../../platform/answer-refusal.ts';
import { jsonReader } from '../../../platform/bodies/read-json.ts';
import { noSuchPath, Refusal } from '../../../platform/refusal.ts';
import { isObject } from '../patches/merge-patch.ts';
import { bodyTooLarge, mediaTypeWrong, methodNotAllowed } from '../refusals.ts';
import { refuseUnspoken, refuseOverride, refuseUndecodable } from './judge-request.ts';
import { pathBook } from './path-book.ts';
import type { Representation } from './representation.ts';

/** What a path of the standard interface needs around it: JSON and patches only, and refusals as the standard has them. */
export function answerAsTmf(
  app: FastifyInstance,
  { presentError, patchForms }: Pick<Representation, 'presentError' | 'patchForms'>,
): void {
  app.removeAllContentTypeParsers();
  const read = jsonReader(app, refusalOfBody);
  app.addContentTypeParser<Buffer>(
    ['application/json', ...patchForms],
    { parseAs: 'buffer' },
    (request, body, done) => {
      // Some clients say "JSON" of a request without a body.
      if (body.length === 0 && request.method === 'DELETE') done(null, undefined);
      else read(request, body, done);
    },
  );
  const methodsAt = pathBook(app);
  app.addHook('onRequest', async (request, reply) => {
    // A slash at the end is no thing of an empty name.
    if (!request.is404 && isNameless(request.params)) return answerNotFound(methodsAt(request.url), request, reply);
    refuseOverride(request);
    refuseUndecodable(request.url);
    if (!request.is404 && !isFile(request)) refuseUnspoken(request.headers.accept);
  });
  app.addHook('preParsing', async (request) => {
    if (request.method === 'POST' && /patch/iu.test(request.headers['content-type'] ?? '')) throw mediaTypeWrong();
  });
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => {
    const refusal = refusalOf(error);
    if (!refusal) request.log.error({ error }, 'a request failed');
    const told = refusal ?? failureOf(error);
    if (told.retryAfter !== null) reply.header('retry-after', told.retryAfter);
    return reply.status(told.status).type('application/json').serializer(JSON.stringify).send(presentError(told));
  });
  app.setNotFoundHandler(async (request, reply) => answerNotFound(methodsAt(request.url), request, reply));
}

/** What can be done at an address is told to whoever asks, and to whoever tries something else. */
function answerNotFound(methods: readonly string[], { method }: FastifyRequest, reply: FastifyReply) {
  if (methods.length === 0) throw noSuchPath();
  reply.header('allow', methods.join(', '));
  if (method !== 'OPTIONS') throw methodNotAllowed();
  return reply.status(204).send();
}

function isNameless(params: unknown): boolean {
  return isObject(params) && Object.values(params).includes('');
}

function isFile({ routeOptions: { schema } }: FastifyRequest): boolean {
  return schema?.produces !== undefined;
}

function refusalOf(error: FastifyError | Refusal): Refusal | null {
  if (!(error instanceof Refusal) && error.statusCode === 415) return mediaTypeWrong();
  if (!(error instanceof Refusal) && error.statusCode === 413) return bodyTooLarge();
  return toRefusal(error);
}
