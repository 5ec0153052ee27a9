import { Type } from 'typebox';
import { Id, IdParams, Instant, nullable, shape } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf, SESSION_COOKIE } from './sign-ins/guard-routes.ts';
import { readPerson } from './people/list-people.ts';
import { hashOf } from './sign-ins/sign-in.ts';
import { endMyOtherSignIns, endMySignIn, endSignInsOf, listSignIns } from './people/end-sign-ins.ts';

const ListedSignIn = shape('ListedSignIn', {
  id: Id,
  signedInAt: Instant,
  seenAt: Instant,
  idleAt: Type.String({ format: 'date-time', description: 'It ends then if nothing is asked until then' }),
  endsAt: Type.String({ format: 'date-time', description: 'It ends then, whatever is done' }),
  address: nullable(Type.String()),
  browser: nullable(Type.String({ description: 'What their browser calls itself' })),
  own: Type.Boolean({ description: 'The one that asks' }),
});
const none = { 204: Type.Null(), ...refusalReplies };

export const signInRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/me/sign-ins',
      {
        config: { right: 'self:read' },
        schema: {
          operationId: 'listMySignIns',
          summary: 'Where I am signed in',
          response: { 200: Type.Array(ListedSignIn), ...refusalReplies },
        },
      },
      async (request) => listSignIns(centre, actorOf(request).accountId, hashOf(request.cookies[SESSION_COOKIE] ?? '')),
    );

    app.post(
      '/api/me/sign-ins/end-others',
      {
        config: { right: 'self:change' },
        schema: { operationId: 'endMyOtherSignIns', summary: 'End all my sign-ins but this one', response: none },
      },
      async (request, reply) => {
        await endMyOtherSignIns(centre, actorOf(request), hashOf(request.cookies[SESSION_COOKIE] ?? ''));
        return reply.status(204).send(null);
      },
    );

    app.delete(
      '/api/me/sign-ins/:id',
      {
        config: { right: 'self:change' },
        schema: { operationId: 'endMySignIn', summary: 'End one of my sign-ins', params: IdParams, response: none },
      },
      async (request, reply) => {
        await endMySignIn(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );

    app.get(
      '/api/people/:id/sign-ins',
      {
        config: { right: 'account:read' },
        schema: {
          operationId: 'listSignInsOf',
          summary: 'Where somebody is signed in',
          params: IdParams,
          response: { 200: Type.Array(ListedSignIn), ...refusalReplies },
        },
      },
      async (request) => {
        await readPerson(centre, actorOf(request), request.params.id);
        return listSignIns(centre, request.params.id, hashOf(request.cookies[SESSION_COOKIE] ?? ''));
      },
    );

    app.delete(
      '/api/people/:id/sign-ins',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'endSignInsOf',
          summary: 'End all sign-ins of somebody, or one',
          params: IdParams,
          querystring: Type.Object({ only: Type.Optional(Id) }),
          response: none,
        },
      },
      async (request, reply) => {
        await endSignInsOf(centre, actorOf(request), request.params.id, request.query.only);
        return reply.status(204).send(null);
      },
    );
  };
