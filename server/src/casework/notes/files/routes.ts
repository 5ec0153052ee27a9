import { FILE_BODY_LIMIT, FileReply, receiveFile, takeFiles } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { FileQuery, NoteFile } from '../note/contract.ts';
import { keepNoteFile, readNoteFile } from './keep-note-file.ts';

export const noteFileRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    await takeFiles(app);

    app.post(
      '/api/note-files',
      {
        bodyLimit: FILE_BODY_LIMIT,
        config: { right: 'note:write', rateLimit: { max: 60, timeWindow: 60_000 } },
        schema: {
          operationId: 'sendNoteFile',
          summary: 'A picture or a PDF file for a note that I am writing, at most 5 MB',
          consumes: ['multipart/form-data'],
          querystring: FileQuery,
          response: { 201: NoteFile, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const file = await keepNoteFile(centre, actorOf(request), request.query.key, await receiveFile(request));
        return reply.status(201).send(file);
      },
    );

    app.get(
      '/api/note-files/:id',
      {
        config: { right: 'note:read' },
        schema: {
          operationId: 'readNoteFile',
          summary: 'A file of a note, as a download',
          produces: ['application/octet-stream'],
          params: IdParams,
          response: { 200: FileReply, ...refusalReplies },
        },
      },
      async (request, reply) => sendFile(reply, await readNoteFile(centre, actorOf(request), request.params.id)),
    );
  };
