import type { ChatCentre } from './chat/centre.ts';
import { Type } from 'typebox';
import { FILE_BODY_LIMIT, FileReply, receiveFile, takeFiles } from '../../platform/files/receive-file.ts';
import { sendFile } from '../../platform/files/send-file.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { keepPlace } from './callback/keep-place.ts';
import * as contract from './chat/contract.ts';
import { guardSites, guardVisitors, siteAsked, visitorOf } from './visiting/guard-visitors.ts';
import { leaveChat, noteArrived, tellTyping } from './visiting/leave-chat.ts';
import { readChat } from './visiting/read-chat.ts';
import { readOwnFile, readOwnMessages } from './visiting/read-own-messages.ts';
import { makeCode } from './visiting/resume-chat.ts';
import { sayInChat, sendFileInChat } from './writing/say-in-chat.ts';
import { writeTranscript } from './writing/write-transcript.ts';

/** Of one visitor in a minute: more than anybody types, or a browser asks that comes back after a while. */
const own = (max: number) => ({ right: 'public', judgesOrigin: true, rateLimit: { max, timeWindow: 60_000 } }) as const;
const LARGEST = 128 * 1024;
const params = contract.OfSite;
const nothing = { 204: Type.Null(), ...refusalReplies };

/** What the token of a visitor opens: their own chats. Public by name, guarded by the token. */
export const visitorRoutes =
  (centre: ChatCentre): Routes =>
  async (app) => {
    guardSites(app, centre);
    guardVisitors(app, centre);

    app.get(
      '/chat/:site/mine',
      {
        config: own(600),
        schema: {
          operationId: 'readChat',
          summary: 'My chat: where it is, and how far its messages have come',
          params,
          response: { 200: contract.ChatState, ...refusalReplies },
        },
      },
      async (request) => readChat(centre, visitorOf(request)),
    );

    app.get(
      '/chat/:site/mine/messages',
      {
        config: own(600),
        schema: {
          operationId: 'readChatMessages',
          summary: 'Messages of my chat in their order, after a place',
          params,
          querystring: contract.ChatMessagesQuery,
          response: { 200: contract.Messages, ...refusalReplies },
        },
      },
      async (request) => readOwnMessages(centre, visitorOf(request), request.query),
    );

    app.post(
      '/chat/:site/mine/messages',
      {
        config: own(120),
        bodyLimit: LARGEST,
        schema: {
          operationId: 'sayInChat',
          summary: 'Write, or take a choice that was offered; after my chat was over it begins another',
          params,
          body: contract.SayInChat,
          response: { 201: contract.ChatSaid, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const said = await sayInChat(centre, siteAsked(request), visitorOf(request), request.body);
        return reply.status(201).send(said);
      },
    );

    app.post(
      '/chat/:site/mine/receipts',
      {
        config: own(240),
        bodyLimit: LARGEST,
        schema: {
          operationId: 'noteChatReceipt',
          summary: 'What was sent to me arrived here, or I have read it, up to a place',
          params,
          body: contract.ChatReceipt,
          response: nothing,
        },
      },
      async (request, reply) => {
        await noteArrived(centre, visitorOf(request), request.body);
        return reply.status(204).send(null);
      },
    );

    const acts = [
      ['typing', 60, 'tellChatTyping', 'I am typing: at most once in three seconds; kept nowhere', tellTyping],
      ['leave', 60, 'leaveChat', 'I go away: from the queue, or from the conversation', leaveChat],
    ] as const;
    for (const [path, most, operationId, summary, act] of acts) {
      app.post(
        `/chat/:site/mine/${path}`,
        { config: own(most), bodyLimit: LARGEST, schema: { operationId, summary, params, response: nothing } },
        async (request, reply) => {
          await act(centre, visitorOf(request));
          return reply.status(204).send(null);
        },
      );
    }

    app.post(
      '/chat/:site/mine/callback',
      {
        config: own(10),
        bodyLimit: LARGEST,
        schema: {
          operationId: 'keepChatPlace',
          summary: 'Keep my place and be called back in my turn; my chat is over with it',
          params,
          body: contract.KeepPlace,
          response: { 200: contract.ChatState, ...refusalReplies },
        },
      },
      async (request) => keepPlace(centre, visitorOf(request), request.body),
    );

    app.post(
      '/chat/:site/mine/code',
      {
        config: own(10),
        bodyLimit: LARGEST,
        schema: {
          operationId: 'makeChatCode',
          summary: 'A code to go on with on another device, for a day and once',
          params,
          response: { 201: contract.ChatCode, ...refusalReplies },
        },
      },
      async (request, reply) => reply.status(201).send(await makeCode(centre, visitorOf(request))),
    );

    app.get(
      '/chat/:site/mine/transcript',
      {
        config: own(30),
        schema: {
          operationId: 'readChatTranscript',
          summary: 'All that was said, as a text to be saved',
          produces: ['text/plain'],
          params,
          querystring: contract.TranscriptQuery,
          response: { 200: FileReply, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const visitor = visitorOf(request);
        const text = await writeTranscript(centre, visitor, request.query.language ?? visitor.language);
        return sendFile(reply, { name: 'chat.txt', type: 'text/plain; charset=utf-8', bytes: Buffer.from(text) });
      },
    );
  };

/** What visitors send and read as files. */
export const visitorFileRoutes =
  (centre: ChatCentre): Routes =>
  async (app) => {
    await takeFiles(app);
    guardSites(app, centre);
    guardVisitors(app, centre);

    app.post(
      '/chat/:site/mine/files',
      {
        bodyLimit: FILE_BODY_LIMIT,
        config: own(30),
        schema: {
          operationId: 'sendChatFile',
          summary: 'Send a picture or a PDF file, at most 5 MB',
          consumes: ['multipart/form-data'],
          params,
          querystring: contract.FileQuery,
          response: { 201: contract.ChatSaid, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const file = await receiveFile(request);
        const given = { ...file, key: request.query.key };
        return reply.status(201).send(await sendFileInChat(centre, siteAsked(request), visitorOf(request), given));
      },
    );

    app.get(
      '/chat/:site/mine/files/:id',
      {
        config: own(240),
        schema: {
          operationId: 'readChatFile',
          summary: 'A file of my chats, as a download',
          produces: ['application/octet-stream'],
          params: contract.FileOfSite,
          response: { 200: FileReply, ...refusalReplies },
        },
      },
      async (request, reply) => sendFile(reply, await readOwnFile(centre, visitorOf(request), request.params.id)),
    );
  };
