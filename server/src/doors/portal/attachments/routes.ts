import { Type } from 'typebox';
import { Id, IdParams } from '../../../platform/contract-parts.ts';
import { FILE_BODY_LIMIT, FileReply, receiveFile, takeFiles } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { attachFile, listAttachmentsFor, readAttachmentFor, readOwnAttachment } from './attach-file.ts';
import { AttachQuery, Attachment } from '../contract.ts';
import { guardProgress, ticketOf } from '../open-progress.ts';

/** What customers attach: by themselves, with the code's session. */
export const ownAttachmentRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    await takeFiles(app);
    guardProgress(app, centre);

    app.post(
      '/api/portal/progress/attachments',
      {
        bodyLimit: FILE_BODY_LIMIT,
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
        const file = await receiveFile(request);
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
          response: { 200: FileReply, ...refusalReplies },
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
          response: { 200: FileReply, ...refusalReplies },
        },
      },
      async (request, reply) => sendFile(reply, await readAttachmentFor(centre, actorOf(request), request.params.id)),
    );
  };
