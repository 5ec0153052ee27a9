import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { BodyFault } from './bodies/read-json.ts';
import { isStoreBusy, isStoreLost, isTaken } from './database/database-errors.ts';
import {
  bodyTooDeep,
  bodyTooLong,
  bodyTooMuch,
  defineRefusal,
  encodingNotRead,
  headersTooLarge,
  malformedRequest,
  Refusal,
  somebodyFaster,
  storeBusy,
  storeLost,
  tooSlow,
} from './refusal.ts';

/** How refusals are written below an address, where it is not our own way. */
export interface RefusalForm {
  /** `/tmf-api` */
  below: string;
  present(refusal: Refusal): object;
}

/** What writes a refusal as it is written below that address: the longest that fits counts. Pure. */
export function presentBelow(forms: readonly RefusalForm[]): (url: string, refusal: Refusal) => object {
  const ordered = forms.toSorted((one, other) => other.below.length - one.below.length);
  return (url, refusal) => {
    const path = url.replace(/^https?:\/\/[^/]*/iu, '').split(/[?#]/u)[0] ?? '';
    const form = ordered.find(({ below }) => path === below || path.startsWith(`${below}/`));
    return form ? form.present(refusal) : refusal.body();
  };
}

type Present = ReturnType<typeof presentBelow>;

/** Answers what was thrown, whatever it was; what is a mistake of ours is written into the log. */
export function answerRefusal(
  present: Present,
  error: FastifyError | Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const refusal = toRefusal(error);
  if (!refusal) request.log.error({ error }, 'a request failed');
  const told = refusal ?? failureOf(error);
  if (told.retryAfter !== null) reply.header('retry-after', told.retryAfter);
  return reply.status(told.status).send(present(request.url, told));
}

/** The same for an address that nothing could be made of: no route, and so no schema of a reply. */
export function answerUnreadable(present: Present, error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const refusal = malformedRequest([{ field: '', message: error.message }]);
  const body = JSON.stringify(present(request.url, refusal));
  reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  return reply.status(refusal.status).serializer(String).send(body);
}

/** What is no HTTP, or not in time: there is no request to answer, only a connection. */
export function answerConnection(
  present: Present,
  error: Error & { code: string; rawPacket: unknown },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { rawPacket } = error;
  const begin = Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1', 0, 4096) : '';
  const [, url = '/'] = /^[A-Z]+ (\S+)/u.exec(begin) ?? [];
  const refusal = refusalOfConnection(error.code);
  const body = JSON.stringify(present(url, refusal));
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`,
    'connection: close',
    'cache-control: no-store',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}

function refusalOfConnection(code: string): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return tooSlow();
  return code === 'HPE_HEADER_OVERFLOW' ? headersTooLarge() : malformedRequest([{ field: '', message: 'is no HTTP' }]);
}

/** What a client is told of a body that is not read. */
export function refusalOfBody(fault: BodyFault): Refusal {
  if (fault === 'encoding') return encodingNotRead();
  if (fault === 'characters') return malformedRequest([{ field: '', message: 'is not in UTF-8' }]);
  if (fault === 'depth') return bodyTooDeep();
  const message = fault === 'items' ? 'has too many members and elements' : 'has too many bytes beside files in base64';
  return bodyTooMuch([{ field: '', message }]);
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
  if (status === 413) return bodyTooLong();
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
