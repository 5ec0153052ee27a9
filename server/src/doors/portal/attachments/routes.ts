import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Id, IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { attachFile, listAttachmentsFor, readAttachmentFor, readOwnAttachment } from './attach-file.ts';
import { MOST_BYTES } from '../attachment-limits.ts';
import { sendFile } from './send-file.ts';
import { AttachQuery, Attachment } from '../contract.ts';
import { guardProgress, ticketOf } from '../open-progress.ts';
import { attachmentTooLarge, noAttachment } from '../refusals.ts';

const File = Type.Unsafe<Buffer>({ description: 'The file, to be saved' });
/** The file, and the little that is written around it. */
const BODY_LIMIT = MOST_BYTES + 65_536;

/** What customers attach: by themselves, with the code's session. */
export const ownAttachmentRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const limits = { files: 1, fields: 0, parts: 1, fileSize: MOST_BYTES, headerPairs: 20 };
    await app.register(multipart, { limits, throwFileSizeLimit: true });
    guardProgress(app, centre);

    app.post(
      '/api/portal/progress/attachments',
      {
        bodyLimit: BODY_LIMIT,
        config: { right: 'public', rateLimit: { max: 30, timeWindow: 60_000 } },
        schema: {
          operationId: 'attachPortalFile',
          summary: 'Attach a picture or a PDF file, at most 5 of 5 MB each',
          consumes: ['multipart/form-data'],
          querystring: AttachQuery,
          response: { 201: Attachment, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const file = await readFile(request);
        return reply.status(201).send(await attachFile(centre, ticketOf(request), { ...file, key: request.query.key }));
      },
    );

    app.get(
      '/api/portal/progress/attachments/:id',
      {
        config: { right: 'public' },
        schema: {
          operationId: 'readPortalAttachment',
          summary: 'A file that I attached, as a download',
          produces: ['application/octet-stream'],
          params: IdParams,
          response: { 200: File, ...refusalReplies },
        },
      },
      async (request, reply) => sendFile(reply, await readOwnAttachment(centre, ticketOf(request), request.params.id)),
    );
  };

/** The same for staff. */
export const attachmentRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/tickets/:id/attachments',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listAttachments',
          summary: 'What the customer attached to a ticket',
          params: IdParams,
          response: { 200: Type.Array(Attachment), ...refusalReplies },
        },
      },
      async (request) => listAttachmentsFor(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/attachments/:id',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'readAttachment',
          summary: 'An attachment, as a download',
          produces: ['application/octet-stream'],
          params: Type.Object({ id: Id }),
          response: { 200: File, ...refusalReplies },
        },
      },
      async (request, reply) => sendFile(reply, await readAttachmentFor(centre, actorOf(request), request.params.id)),
    );
  };

/** @throws noAttachment, attachmentTooLarge */
async function readFile(request: FastifyRequest) {
  if (!request.isMultipart()) throw noAttachment();
  const part = await request.file().catch(refuseUnreadable);
  if (!part) throw noAttachment();
  const bytes = await part.toBuffer().catch(refuseUnreadable);
  return { name: part.filename, declared: part.mimetype.toLowerCase(), bytes };
}

function refuseUnreadable(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE') throw attachmentTooLarge();
  throw noAttachment();
}
