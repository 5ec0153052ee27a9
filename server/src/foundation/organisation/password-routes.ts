import { Type } from 'typebox';
import { IdParams, InBoth, Instant, shape } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf, SESSION_COOKIE } from './sign-ins/guard-routes.ts';
import { PasswordLink } from './people/people-contract.ts';
import { hashOf } from './sign-ins/sign-in.ts';
import { changePassword, demandPassword } from './people/change-password.ts';
import { linkKinds } from './people/link-store.ts';
import { giveLink, openLink, useLink } from './people/password-links.ts';

const closed = { additionalProperties: false } as const;
/** 128 characters as people see them may be many more units; how many there are is judged, and refused by name. */
const Password = Type.String({ minLength: 1, maxLength: 2048 });
const Token = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });
const ChangePassword = shape('ChangePassword', { current: Password, password: Password }, closed);
const UseLink = shape('UsePasswordLink', { token: Token, password: Password }, closed);
const OpenedLink = shape('OpenedPasswordLink', {
  kind: Type.Enum(linkKinds),
  username: Type.String(),
  name: InBoth,
  expiresAt: Instant,
});
const strangers = { right: 'public', rateLimit: { max: 30, timeWindow: 60_000 } } as const;

export const passwordRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.post(
      '/api/me/password',
      {
        config: { right: 'self:change' },
        schema: {
          operationId: 'changePassword',
          summary: 'Change my password; my other sign-ins end',
          body: ChangePassword,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        const own = hashOf(request.cookies[SESSION_COOKIE] ?? '');
        await changePassword(centre, actorOf(request), request.body, { own, address: request.ip });
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/people/:id/links',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'givePasswordLink',
          summary: 'A link by which somebody chooses a password, told this once; the password they had is forgotten',
          params: IdParams,
          response: { 201: PasswordLink, ...refusalReplies },
        },
      },
      async (request, reply) => reply.status(201).send(await giveLink(centre, actorOf(request), request.params.id)),
    );

    app.post(
      '/api/people/:id/demand-password',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'demandPassword',
          summary: 'They choose another password before anything else',
          params: IdParams,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await demandPassword(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/api/password-links/open',
      {
        config: strangers,
        schema: {
          operationId: 'openPasswordLink',
          summary: 'Whom a link is for',
          body: Type.Object({ token: Token }, closed),
          response: { 200: OpenedLink, ...refusalReplies },
        },
      },
      async (request) => {
        const { nameZh, nameEn, ...link } = await openLink(centre, request.body.token);
        return { ...link, name: { zh: nameZh, en: nameEn } };
      },
    );

    app.post(
      '/api/password-links/use',
      {
        config: strangers,
        schema: {
          operationId: 'usePasswordLink',
          summary: 'Choose a password by a link, which opens nothing afterwards',
          body: UseLink,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await useLink(centre, request.body.token, request.body.password);
        return reply.status(204).send(null);
      },
    );
  };
