import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import type { Config } from '../../platform/config.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { ScreenBoard } from './board/board-contract.ts';
import { listScreens, makeScreen, takeBackScreen } from './screens/make-screen.ts';
import { readScreen, SCREEN_COOKIE, screenOfToken, tokenOf } from './screens/read-screen.ts';
import { MadeScreen, MakeScreen, OpenScreen, WallScreen } from './screens/screen-contract.ts';
import { keepScreenStreams } from './screens/screen-streams.ts';

const nothing = { 204: Type.Null(), ...refusalReplies };
const share = { right: 'wallboard:share' } as const;
const YEAR_SECONDS = 365 * 24 * 3600;

/** Links of big screens, for leads. */
export const screenRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/wall-screens',
      {
        config: share,
        schema: {
          operationId: 'listWallScreens',
          summary: 'Links of big screens that hold',
          response: { 200: Type.Array(WallScreen), ...refusalReplies },
        },
      },
      async (request) => listScreens(centre, actorOf(request)),
    );

    app.post(
      '/api/wall-screens',
      {
        config: share,
        schema: {
          operationId: 'makeWallScreen',
          summary: 'Make a link by which a screen in a hall shows figures, with nobody signed in',
          body: MakeScreen,
          response: { 201: MadeScreen, ...refusalReplies },
        },
      },
      async (request, reply) => reply.status(201).send(await makeScreen(centre, actorOf(request), request.body.name)),
    );

    app.post(
      '/api/wall-screens/:id/take-back',
      {
        config: share,
        schema: {
          operationId: 'takeBackWallScreen',
          summary: 'The link opens nothing any more',
          params: IdParams,
          response: nothing,
        },
      },
      async (request, reply) => {
        await takeBackScreen(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );
  };

/** What a screen itself asks, by its link: figures, and to read nothing else. */
export const hallRoutes =
  (centre: Centre, { secureCookies }: Pick<Config, 'secureCookies'>): Routes =>
  async (app) => {
    const streams = keepScreenStreams(centre);
    app.addHook('preClose', async () => streams.stop());

    app.post(
      '/api/wall-screen/open',
      {
        config: { right: 'public', rateLimit: { max: 60, timeWindow: 60_000 } },
        schema: {
          operationId: 'openWallScreen',
          summary: 'Open a screen by the token of its link',
          body: OpenScreen,
          response: nothing,
        },
      },
      async (request, reply) => {
        await screenOfToken(centre, request.body.token);
        const kept = { path: '/api/wall-screen', httpOnly: true, sameSite: 'strict', secure: secureCookies } as const;
        reply.setCookie(SCREEN_COOKIE, request.body.token, { ...kept, maxAge: YEAR_SECONDS });
        return reply.status(204).send(null);
      },
    );

    app.get(
      '/api/wall-screen',
      {
        config: { right: 'public' },
        schema: {
          operationId: 'readWallScreen',
          summary: 'The figures of the screen whose link was opened',
          response: { 200: ScreenBoard, ...refusalReplies },
        },
      },
      async (request) => readScreen(centre, tokenOf(request)),
    );

    app.get(
      '/api/wall-screen/live',
      {
        // A stream has no head to ask for: the answer would never end.
        exposeHeadRoute: false,
        config: { right: 'public', rateLimit: { max: 120, timeWindow: 60_000 } },
        schema: {
          operationId: 'followWallScreen',
          summary: 'Server-sent events: that something changed, at most once a second, and beats',
          produces: ['text/event-stream'],
          response: { 200: Type.String({ description: 'An event stream' }), ...refusalReplies },
        },
      },
      async (request, reply) => streams.follow(request, reply),
    );
  };
