import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import { FILE_BODY_LIMIT, FileReply, receiveFile, takeFiles } from '../../platform/files/receive-file.ts';
import { sendFile } from '../../platform/files/send-file.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { FileQuery, Message, Messages, MessagesQuery, ReadUpTo, RetryParams, SendMessage } from './message/contract.ts';
import { markRead } from './reading/mark-read.ts';
import { messageAt, readMessageFile, readMessages } from './reading/read-messages.ts';
import { retryMessage } from './sending/retry-message.ts';
import { sendMessageFile } from './writing/keep-file.ts';
import { tellStaffTyping } from './writing/tell-typing.ts';
import { sendText } from './writing/write-out.ts';

const handle = { right: 'contact:handle' } as const;
const nothing = { 204: Type.Null(), ...refusalReplies };

export const conversationRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/contacts/:id/messages',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'readMessages',
          summary: 'Messages of a contact in their order, after a place, and how far all of them have come',
          params: IdParams,
          querystring: MessagesQuery,
          response: { 200: Messages, ...refusalReplies },
        },
      },
      async (request) => readMessages(centre, actorOf(request), request.params.id, request.query),
    );

    app.post(
      '/api/contacts/:id/messages',
      {
        config: handle,
        schema: {
          operationId: 'sendMessage',
          summary: 'Write to the customer of a contact that I have in hand, with quick replies or without',
          params: IdParams,
          body: SendMessage,
          response: { 201: Message, ...refusalReplies },
        },
      },
      async (request, reply) =>
        reply.status(201).send(await sendText(centre, actorOf(request), request.params.id, request.body)),
    );

    app.post(
      '/api/contacts/:id/messages/read',
      {
        config: handle,
        schema: {
          operationId: 'markMessagesRead',
          summary: 'I have read what came in up to a place',
          params: IdParams,
          body: ReadUpTo,
          response: nothing,
        },
      },
      async (request, reply) => {
        await markRead(centre, actorOf(request), request.params.id, request.body.upTo);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/contacts/:id/messages/:seq/retry',
      {
        config: handle,
        schema: {
          operationId: 'retryMessage',
          summary: 'Send a message that failed once more',
          params: RetryParams,
          response: { 200: Message, ...refusalReplies },
        },
      },
      async (request) => {
        const { id: contactId, seq } = request.params;
        await retryMessage(centre, actorOf(request), contactId, seq);
        return messageAt(centre, { contactId, seq }, actorOf(request));
      },
    );

    app.post(
      '/api/contacts/:id/typing',
      {
        config: handle,
        schema: {
          operationId: 'tellTyping',
          summary: 'I am typing: at most once in three seconds; kept nowhere',
          params: IdParams,
          response: nothing,
        },
      },
      async (request, reply) => {
        await tellStaffTyping(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );

    await app.register(fileRoutes(centre));
  };

const fileRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    await takeFiles(app);

    app.post(
      '/api/contacts/:id/message-files',
      {
        bodyLimit: FILE_BODY_LIMIT,
        config: { ...handle, rateLimit: { max: 60, timeWindow: 60_000 } },
        schema: {
          operationId: 'sendMessageFile',
          summary: 'Send the customer a picture or a PDF file, at most 5 MB',
          consumes: ['multipart/form-data'],
          params: IdParams,
          querystring: FileQuery,
          response: { 201: Message, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const file = await receiveFile(request);
        const given = { ...file, key: request.query.key };
        return reply.status(201).send(await sendMessageFile(centre, actorOf(request), request.params.id, given));
      },
    );

    app.get(
      '/api/message-files/:id',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'readMessageFile',
          summary: 'A file of a message, as a download',
          produces: ['application/octet-stream'],
          params: IdParams,
          response: { 200: FileReply, ...refusalReplies },
        },
      },
      async (request, reply) => sendFile(reply, await readMessageFile(centre, actorOf(request), request.params.id)),
    );
  };
