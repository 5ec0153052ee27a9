import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../organisation/index.ts';
import * as contract from './notice/contract.ts';
import { correctNotice, publishNotice, withdrawNotice } from './publishing/publish-notice.ts';
import { discardNotice, writeNotice } from './publishing/write-notice.ts';
import { listNoticePlaces } from './publishing/list-notice-places.ts';
import { countReached } from './reading/list-readers.ts';
import { listNotices, readNotice } from './reading/read-notices.ts';

export const noticeRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const publish = { config: { right: 'notice:publish' } };

    app.get(
      '/api/notices',
      {
        config: { right: 'notice:read' },
        schema: {
          operationId: 'listNotices',
          summary: 'Notices for me, and those I may correct: in effect, to come, past, or drafts; 50 at a time',
          querystring: contract.NoticeQuery,
          response: { 200: contract.NoticePage, ...refusalReplies },
        },
      },
      async (request) => listNotices(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/notice-places',
      {
        config: { right: 'notice:read' },
        schema: {
          operationId: 'listNoticePlaces',
          summary: 'Provinces, cities and teams that notices of mine are about or for',
          response: { 200: contract.NoticePlaces, ...refusalReplies },
        },
      },
      async (request) => listNoticePlaces(centre, actorOf(request)),
    );

    app.get(
      '/api/notices/:id',
      {
        config: { right: 'notice:read' },
        schema: {
          operationId: 'readNotice',
          summary: 'A notice with what its versions said',
          params: IdParams,
          response: { 200: contract.NoticeDetail, ...refusalReplies },
        },
      },
      async (request) => readNotice(centre, actorOf(request), request.params.id),
    );

    app.put(
      '/api/notices/:id',
      {
        ...publish,
        schema: {
          operationId: 'writeNotice',
          summary: 'Make a draft, or change it; the client chooses its id',
          params: IdParams,
          body: contract.WriteNotice,
          response: { 200: contract.NoticeDetail, ...refusalReplies },
        },
      },
      async (request) => {
        await writeNotice(centre, actorOf(request), request.params.id, request.body);
        return readNotice(centre, actorOf(request), request.params.id);
      },
    );

    app.delete(
      '/api/notices/:id',
      {
        ...publish,
        schema: {
          operationId: 'discardNotice',
          summary: 'Throw a draft away',
          params: IdParams,
          querystring: Type.Object({ revision: Type.Integer({ minimum: 1 }) }),
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await discardNotice(centre, actorOf(request), request.params.id, request.query.revision);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/notices/:id/publish',
      {
        ...publish,
        schema: {
          operationId: 'publishNotice',
          summary: 'From its beginning on, whoever it is for has it',
          params: IdParams,
          body: contract.PublishNotice,
          response: { 200: contract.NoticeDetail, ...refusalReplies },
        },
      },
      async (request) => {
        await publishNotice(centre, actorOf(request), request.params.id, request.body.revision);
        return readNotice(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/notices/:id/correct',
      {
        ...publish,
        schema: {
          operationId: 'correctNotice',
          summary: 'Another version, in effect at once',
          params: IdParams,
          body: contract.CorrectNotice,
          response: { 200: contract.NoticeDetail, ...refusalReplies },
        },
      },
      async (request) => {
        await correctNotice(centre, actorOf(request), request.params.id, request.body);
        return readNotice(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/notices/:id/withdraw',
      {
        ...publish,
        schema: {
          operationId: 'withdrawNotice',
          summary: 'It holds no more',
          params: IdParams,
          body: contract.WithdrawNotice,
          response: { 200: contract.NoticeDetail, ...refusalReplies },
        },
      },
      async (request) => {
        await withdrawNotice(centre, actorOf(request), request.params.id, request.body.reason);
        return readNotice(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/notice-audiences',
      {
        ...publish,
        schema: {
          operationId: 'countNoticeAudience',
          summary: 'How many people a notice would reach',
          body: contract.NoticeAudience,
          response: { 200: contract.AudienceCount, ...refusalReplies },
        },
      },
      async (request) => ({ people: await countReached(centre, actorOf(request), request.body) }),
    );
  };
