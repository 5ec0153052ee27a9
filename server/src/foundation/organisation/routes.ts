import { Type } from 'typebox';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import type { OrganisationCentre } from './actors/centre.ts';
import type { Actor } from './actors/actor.ts';
import { Account, Me, SignIn } from './contract.ts';
import { followLive } from './sign-ins/follow-live.ts';
import { keepBeating } from './sign-ins/keep-beating.ts';
import { actorOf, SESSION_COOKIE } from './sign-ins/guard-routes.ts';
import { notSignedIn } from './actors/refusals.ts';
import { recognise, signIn, signOut } from './sign-ins/sign-in.ts';
import { BROWSER_COOKIE, BROWSER_SECONDS, browserToken, countKnownBrowser } from './sign-ins/slow-guessing.ts';
import { findProvince } from './places/keep-organisation.ts';
import { listAccounts } from './sign-ins/account-store.ts';

const LONGEST_BROWSER = 300;
const SIGN_INS_PER_MINUTE = 600;

interface Settings {
  secureCookies: boolean;
  sampleData: boolean;
}

export const organisationRoutes =
  (centre: OrganisationCentre, settings: Settings): Routes =>
  async (app) => {
    const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure: settings.secureCookies } as const;

    app.post(
      '/api/sign-in',
      {
        // An office comes at one moment from one address, and nobody there may shut out the others.
        config: { right: 'public', rateLimit: { max: SIGN_INS_PER_MINUTE, timeWindow: 60_000 } },
        onRequest: async (request) => countKnownBrowser(centre, request),
        schema: { operationId: 'signIn', summary: 'Sign in', body: SignIn, response: { 200: Me, ...refusalReplies } },
      },
      async (request, reply) => {
        const { username, password } = request.body;
        const browser = request.headers['user-agent']?.slice(0, LONGEST_BROWSER) ?? null;
        const known = browserToken(request);
        const from = { address: request.ip, browser, browserToken: known };
        const token = await signIn(centre, username, password, from);
        reply.setCookie(SESSION_COOKIE, token, cookie);
        reply.setCookie(BROWSER_COOKIE, known, { ...cookie, path: '/api/sign-in', maxAge: BROWSER_SECONDS });
        const actor = await recognise(centre, token, { unattended: false });
        if (!actor) throw notSignedIn();
        return presentMe(centre, actor, settings);
      },
    );

    app.post(
      '/api/sign-out',
      {
        config: { right: 'public' },
        schema: { operationId: 'signOut', summary: 'Sign out', response: { 204: Type.Null(), ...refusalReplies } },
      },
      async (request, reply) => {
        await signOut(centre, request.cookies[SESSION_COOKIE] ?? '');
        return reply.clearCookie(SESSION_COOKIE, cookie).status(204).send(null);
      },
    );

    app.get(
      '/api/me',
      {
        config: { right: 'self:read' },
        schema: { operationId: 'readMe', summary: 'Who is signed in', response: { 200: Me, ...refusalReplies } },
      },
      async (request) => presentMe(centre, actorOf(request), settings),
    );

    app.get(
      '/api/accounts',
      {
        config: { right: 'account:read' },
        schema: {
          operationId: 'listAccounts',
          summary: 'People and their posts',
          response: { 200: Type.Array(Account), ...refusalReplies },
        },
      },
      async (request) => listAccounts(centre.db, actorOf(request).provinceId),
    );

    const beats = keepBeating(centre);
    app.addHook('preClose', async () => beats.goDown());
    app.addHook('onClose', async () => beats.stop());
    app.get(
      '/api/live',
      {
        // A stream has no head to ask for: the answer would never end.
        exposeHeadRoute: false,
        config: { right: 'live:follow', rateLimit: false },
        schema: {
          operationId: 'followLive',
          summary: 'Server-sent events of what concerns you',
          produces: ['text/event-stream'],
          response: {
            200: Type.String({ description: 'An event stream; resume with Last-Event-ID' }),
            ...refusalReplies,
          },
        },
      },
      async (request, reply) => followLive(centre, beats, request, reply),
    );
  };

async function presentMe(centre: Centre, actor: Actor, settings: Settings): Promise<Me> {
  const province = actor.provinceId ? await findProvince(centre.kept, actor.provinceId) : undefined;
  return {
    id: actor.accountId,
    username: actor.username,
    nameZh: actor.nameZh,
    nameEn: actor.nameEn,
    posts: actor.posts,
    rights: [...actor.rights].toSorted(),
    province: province ?? null,
    cityId: actor.cityId,
    passwordDue: actor.passwordDue,
    sampleData: settings.sampleData,
  };
}
