import type { FastifyError, FastifyInstance } from 'fastify';
import { failureOf, toRefusal, withStatus } from '../../../platform/http.ts';
import { noSuchPath, Refusal } from '../../../platform/refusal.ts';
import { bodyTooLarge, mediaTypeWrong, methodNotAllowed } from '../refusals.ts';
import type { Representation } from './representation.ts';

/** What a path of the standard interface needs around it: JSON and patches only, and refusals as the standard has them. */
export function answerAsTmf(
  app: FastifyInstance,
  { presentError, patchForms }: Pick<Representation, 'presentError' | 'patchForms'>,
  paths: RegExp,
): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser(['application/json', ...patchForms], { parseAs: 'string' }, (request, body, done) => {
    // Some clients say "JSON" of a request without a body.
    if (body.length === 0 && request.method === 'DELETE') done(null, undefined);
    else void parse(request, String(body), done);
  });
  app.addHook('preParsing', async (request) => {
    if (request.method === 'POST' && /patch/iu.test(request.headers['content-type'] ?? '')) throw mediaTypeWrong();
  });
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => {
    const refusal = refusalOf(error);
    if (!refusal) request.log.error({ error }, 'a request failed');
    const told = refusal ?? failureOf(error);
    return withStatus(reply, told).type('application/json').serializer(JSON.stringify).send(presentError(told));
  });
  app.setNotFoundHandler(async (request) => {
    const path = request.url.split('?')[0] ?? '';
    throw paths.test(path) ? methodNotAllowed() : noSuchPath();
  });
}

function refusalOf(error: FastifyError | Refusal): Refusal | null {
  if (!(error instanceof Refusal) && error.statusCode === 415) return mediaTypeWrong();
  if (!(error instanceof Refusal) && error.statusCode === 413) return bodyTooLarge();
  return toRefusal(error);
}
