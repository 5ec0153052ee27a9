import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../organisation/index.ts';
import * as contract from './notice/contract.ts';
import { readReaders, remindReaders } from './reading/list-readers.ts';
import { confirmNotice, noteShown, openNotice } from './reading/note-reading.ts';
import { readMyNotices } from './reading/read-notices.ts';

export const noticeReadingRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const read = { config: { right: 'notice:read' } };
    const publish = { config: { right: 'notice:publish' } };

    app.get(
      '/api/me/notices',
      {
        ...read,
        schema: {
          operationId: 'readMyNotices',
          summary: 'What is in effect and for me, and not read yet',
          response: { 200: contract.MyNotices, ...refusalReplies },
        },
      },
      async (request) => readMyNotices(centre, actorOf(request)),
    );

    app.post(
      '/api/me/notices/shown',
      {
        ...read,
        schema: {
          operationId: 'noteNoticesShown',
          summary: 'These stood on my screen',
          body: contract.ShownNotices,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await noteShown(centre, actorOf(request), request.body.shown);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/notices/:id/open',
      {
        ...read,
        schema: {
          operationId: 'openNotice',
          summary: 'Its whole text stands before me',
          params: IdParams,
          body: contract.NoticeVersionRead,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await openNotice(centre, actorOf(request), request.params.id, request.body.version);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/notices/:id/confirm',
      {
        ...read,
        schema: {
          operationId: 'confirmNotice',
          summary: 'I have read and understood this version',
          params: IdParams,
          body: contract.NoticeVersionRead,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await confirmNotice(centre, actorOf(request), request.params.id, request.body.version);
        return reply.status(204).send(null);
      },
    );

    app.get(
      '/api/notices/:id/readers',
      {
        ...publish,
        schema: {
          operationId: 'readNoticeReaders',
          summary: 'Who has read it, and who has not',
          params: IdParams,
          querystring: contract.ReadersQuery,
          response: { 200: contract.NoticeReaders, ...refusalReplies },
        },
      },
      async (request) => readReaders(centre, actorOf(request), request.params.id, request.query.who),
    );

    app.post(
      '/api/notices/:id/remind',
      {
        ...publish,
        schema: {
          operationId: 'remindNoticeReaders',
          summary: 'Remind whoever has not read it, once',
          params: IdParams,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await remindReaders(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );
  };
